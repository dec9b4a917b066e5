import { IconCircle, IconCircleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import { useNames } from '../../../app/names/names.js';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { isKnown } from '../texts/known.js';
import { promisesAhead } from './promises-ahead.js';
import styles from './referral.module.css';

type EntryValue = ReferralPagePartsFragment['timeline'][number];

/** What is promised, then what happened, newest first. */
export function Timeline({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const ahead = promisesAhead(referral, t, format);
  const happened = [...referral.timeline].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={t('timeline')}>
      {ahead.length > 0 && (
        <ol className={styles.timeline} aria-label={t('ahead')}>
          {ahead.map(({ key, words }) => (
            <Moment key={key} dot={<IconCircle size={16} aria-hidden />} words={words} ahead />
          ))}
        </ol>
      )}
      {happened.length === 0 && <p className={styles.quiet}>{t('noTimeline')}</p>}
      <ol className={styles.timeline} aria-label={t('timeline')}>
        {happened.map((entry) => (
          <Moment key={entry.id} dot={<IconCircleFilled size={16} aria-hidden />} words={entry.sentence}>
            <EntryFacts entry={entry} />
          </Moment>
        ))}
      </ol>
    </Panel>
  );
}

interface MomentProps {
  readonly dot: ReactNode;
  readonly words: string;
  readonly ahead?: boolean;
  readonly children?: ReactNode;
}

function Moment({ dot, words, ahead = false, children }: MomentProps) {
  return (
    <li className={ahead ? styles.ahead : undefined}>
      {dot}
      <div>
        <p>{words}</p>
        {children}
      </div>
    </li>
  );
}

function EntryFacts({ entry }: { readonly entry: EntryValue }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const { hidden } = useNames();
  const who = useWho(entry);
  return (
    <>
      {entry.note && <p className={styles.note}>{hidden ? t('needHidden') : entry.note}</p>}
      <p className={styles.fine}>
        <time dateTime={entry.at}>{format.dateTime(entry.at)}</time> · {who}
      </p>
    </>
  );
}

/** Who acted, on which side and how; or whose word staff entered, and which staff. */
function useWho({ by, party, channel, onBehalf }: EntryValue): string {
  const t = useT(referralsTexts);
  if (onBehalf) return t('enteredBy', { said: onBehalf, name: by });
  const name = t('by', { name: by, side: t(`side.${party}`) });
  const way = `channel.${channel}`;
  return isKnown(way) ? `${name}, ${t(way)}` : name;
}
