import { Failed, StatusBadge, useAct, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { DuplicateFactsFragment, DuplicateRecordFactsFragment } from '../../gql/graphql.js';
import { useDuplicateProblem } from './duplicate-problem.js';
import styles from './duplicates.module.css';
import { DismissDuplicate } from './duplicates.operations.js';
import { duplicatesTexts } from './duplicates.texts.js';

interface DuplicateCardProps {
  readonly candidate: DuplicateFactsFragment;
  /** What to say once it is decided. */
  readonly onDecided: (words: string) => void;
}

/** Two records that may be one, and why. */
export function DuplicateCard({ candidate, onDecided }: DuplicateCardProps) {
  const t = useT(duplicatesTexts);
  const format = useFormat();
  const { id, first, second, isLikely, state, decidedBy, decidedAt } = candidate;
  return (
    <article className={styles.card} aria-label={first.name}>
      <div className={styles.pair}>
        <RecordLine record={first} />
        <RecordLine record={second} />
      </div>
      <div className={styles.why}>
        <StatusBadge tone={isLikely ? 'waiting' : 'ended'}>{t(isLikely ? 'likely' : 'possible')}</StatusBadge>
        <Reasons candidate={candidate} />
      </div>
      {state === 'NOT_DUPLICATES' && decidedAt && (
        <p className={styles.quiet}>{t('saidTwo', { who: decidedBy ?? '', when: format.ago(decidedAt) })}</p>
      )}
      <footer className={styles.foot}>
        {state === 'OPEN' && (
          <Button component={Link} to={`/duplicates/${id}`} aria-label={t('compareWhat', { name: first.name })}>
            {t('compare')}
          </Button>
        )}
        <Dismiss candidate={candidate} onDecided={onDecided} />
      </footer>
    </article>
  );
}

/** A record in two lines. */
export function RecordLine({ record }: { readonly record: DuplicateRecordFactsFragment }) {
  const t = useT(duplicatesTexts);
  const { name, details, source, isAgency } = record;
  return (
    <div className={styles.record}>
      <strong>{name}</strong>
      <span className={styles.quiet}>{[details, t('from', { source })].filter(Boolean).join(' · ')}</span>
      {isAgency && <StatusBadge tone="good">{t('agency')}</StatusBadge>}
    </div>
  );
}

/** What speaks for it and what against it, told apart by words and not by colour alone. */
export function Reasons({ candidate: { reasons } }: { readonly candidate: DuplicateFactsFragment }) {
  const t = useT(duplicatesTexts);
  const of = (speaksFor: boolean) => reasons.filter((reason) => reason.speaksFor === speaksFor).map(({ text }) => text);
  return (
    <dl className={styles.reasons}>
      {[true, false].map(
        (side) =>
          of(side).length > 0 && (
            <div key={String(side)}>
              <dt>{t(side ? 'speaksFor' : 'speaksAgainst')}</dt>
              <dd>{of(side).join(', ')}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Says that they are two, or takes that back. */
export function Dismiss({ candidate: { id, state }, onDecided }: DuplicateCardProps) {
  const t = useT(duplicatesTexts);
  const problem = useDuplicateProblem();
  const act = useAct(DismissDuplicate, 'dismissDuplicate');
  const isOpen = state === 'OPEN';
  const words = t(isOpen ? 'areTwo' : 'maybeOne');
  const press = async () => {
    const outcome = await act.run(() => ({ id, areTwo: isOpen }));
    if (outcome.kind === 'done') onDecided(words);
  };
  return (
    <>
      <Button variant="default" loading={act.busy} onClick={() => void press()}>
        {words}
      </Button>
      {act.problem && <Failed message={problem(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </>
  );
}
