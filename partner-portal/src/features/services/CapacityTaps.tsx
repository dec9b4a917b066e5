import {
  CapacityAge,
  CapacityBadge,
  DateField,
  Failed,
  Said,
  TextField,
  todayHere,
  useAct,
  useFormat,
  useProblemWords,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { OwnListingFragment, SaidCapacity } from '../../gql/graphql.js';
import { OpenReferralsHere } from './OpenReferralsHere.js';
import { SayOwnCapacity, TakeBackOwnWord } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

const TAPS: readonly SaidCapacity[] = ['OPEN', 'LIMITED', 'WAITLIST', 'CLOSED'];

interface CapacityTapsProps {
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3';
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
  /** What its heading opens and closes. */
  readonly fold?: Fold;
}

interface Fold {
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

interface More {
  readonly waitDays?: number;
  readonly closedUntil?: string;
}

interface Kept {
  readonly id: string;
  readonly state: SaidCapacity;
}

/** One tap says it, Undo takes it back. */
function useTaps(listingId: string, onChanged: () => void) {
  const say = useAct(SayOwnCapacity, 'sayCapacity');
  const takeBack = useAct(TakeBackOwnWord, 'takeBackWord');
  const [kept, setKept] = useState<Kept | null>(null);
  const [undone, setUndone] = useState(false);

  const tap = async (state: SaidCapacity, more: More = {}) => {
    const outcome = await say.run((idempotencyKey) => ({ input: { listingId, state, ...more, idempotencyKey } }));
    if (outcome.kind !== 'done') return;
    setKept({ id: outcome.value.id, state });
    setUndone(false);
    onChanged();
  };
  const undo = async (wordId: string) => {
    if ((await takeBack.run(() => ({ id: wordId }))).kind !== 'done') return;
    setKept(null);
    setUndone(true);
    onChanged();
  };
  return { tap, undo, kept, undone, say, takeBack };
}

/** One service: whether it takes people, said in one tap, and what was last said. */
export function CapacityTaps({ heading: Heading, listing, onChanged, fold }: CapacityTapsProps) {
  const t = useT(servicesTexts);
  const format = useFormat();
  const words = useProblemWords();
  const id = useId();
  const { capacity, serviceName, placeName } = listing;
  const name = placeName ? t('at', { service: serviceName, place: placeName }) : serviceName;
  const { tap, undo, kept, undone, say, takeBack } = useTaps(listing.id, onChanged);

  return (
    <div role="group" aria-labelledby={id} className="taps">
      <Heading id={id}>{fold ? <FoldButton fold={fold} name={name} /> : name}</Heading>
      <p className="lead">
        <CapacityBadge capacity={capacity} />
        {capacity && <CapacityAge capacity={capacity} />}
      </p>
      {capacity?.contrary && (
        <p className="note waiting">{t('contrary', { ago: format.ago(capacity.contrary.saidAt) })}</p>
      )}
      <div className="tap-row">
        {TAPS.map((state) => (
          <Button
            key={state}
            variant={capacity?.state === state ? 'light' : 'default'}
            aria-pressed={capacity?.state === state}
            disabled={say.busy}
            onClick={() => void tap(state)}
          >
            {t(state)}
          </Button>
        ))}
      </div>
      <Said>
        {kept ? (
          <>
            {t('kept', { service: serviceName, word: t(kept.state) })}{' '}
            <Button variant="subtle" onClick={() => void undo(kept.id)}>
              {t('undo')}
            </Button>
          </>
        ) : (
          undone && t('undone')
        )}
      </Said>
      {[say, takeBack].map(({ problem }, at) => problem && <Failed key={at} message={words(problem)} />)}
      {say.error && <Failed error={say.error} what="act" />}
      {kept?.state === 'CLOSED' && <OpenReferralsHere listingId={listing.id} />}
      {kept && <MoreToSay key={kept.id} state={kept.state} onMore={(more) => void tap(kept.state, more)} />}
    </div>
  );
}

function FoldButton({ fold: { id, isOpen, toggle }, name }: { readonly fold: Fold; readonly name: string }) {
  const Arrow = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <button type="button" className="fold" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
      {name}
      <Arrow size={20} aria-hidden />
    </button>
  );
}

function MoreToSay({ state, onMore }: { readonly state: SaidCapacity; readonly onMore: (more: More) => void }) {
  const t = useT(servicesTexts);
  const [days, setDays] = useState('');
  const [until, setUntil] = useState('');
  if (state === 'WAITLIST')
    return (
      <div className="more-to-say">
        <TextField name="waitDays" label={t('waitDays')} inputMode="numeric" value={days} onChange={setDays} />
        <Button variant="default" disabled={!/^\d{1,4}$/.test(days)} onClick={() => onMore({ waitDays: Number(days) })}>
          {t('add')}
        </Button>
      </div>
    );
  if (state !== 'CLOSED') return null;
  return (
    <div className="more-to-say">
      <DateField name="closedUntil" label={t('closedUntil')} min={todayHere()} value={until} onChange={setUntil} />
      <Button variant="default" disabled={until === ''} onClick={() => onMore({ closedUntil: until })}>
        {t('add')}
      </Button>
    </div>
  );
}
