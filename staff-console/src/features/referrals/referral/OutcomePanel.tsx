import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { Party, ReferralAction, ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './referral.module.css';

type EntryValue = ReferralPagePartsFragment['timeline'][number];

const RESULTS: readonly ReferralAction[] = [
  'CLOSE',
  'DECLINE',
  'CANNOT_REPORT',
  'WITHDRAW',
  'CONFIRM_WITHDRAWAL',
  'START_SERVICE',
];
const OURS: readonly ReferralAction[] = [...RESULTS, 'RECORD_NEXT_STEP', 'CONFIRM_LOOP'];

/** The outcome from three sides, side by side: the partner, ourselves, the person. */
export function OutcomePanel({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const partner = lastOf(referral, 'RECEIVER', RESULTS);
  const ours = lastOf(referral, 'SENDER', OURS);
  const person = lastOf(referral, 'SENDER', ['RECORD_REPORT']);
  if (!partner && !ours && !person && !referral.outcomeLabel && !referral.reasonLabel) return null;

  const result = referral.outcomeLabel ?? referral.reasonLabel;
  const { loopConfirmedAt } = referral;
  return (
    <Panel title={t('outcome')}>
      {result && <p className={styles.result}>{result}</p>}
      <dl className={styles.outcome}>
        <Says who={t('outcomePartner')} entry={partner} />
        <Says who={t('outcomeWe')} entry={ours} />
        <Says who={t('outcomePerson')} entry={person} />
      </dl>
      <p className={styles.quiet}>
        {loopConfirmedAt ? t('loopConfirmed', { date: format.dateTime(loopConfirmedAt) }) : t('loopOpen')}
      </p>
    </Panel>
  );
}

function Says({ who, entry }: { readonly who: string; readonly entry: EntryValue | null }) {
  const t = useT(referralsTexts);
  return (
    <div>
      <dt>{who}</dt>
      <dd>
        {entry ? entry.sentence : <span className={styles.quiet}>{t('outcomeNothing')}</span>}
        {entry?.note && <p className={styles.note}>{entry.note}</p>}
      </dd>
    </div>
  );
}

function lastOf(
  referral: ReferralPagePartsFragment,
  party: Party,
  actions: readonly ReferralAction[],
): EntryValue | null {
  const entries = referral.timeline.filter((entry) => entry.party === party && actions.includes(entry.action));
  return entries.sort((one, other) => other.at.localeCompare(one.at))[0] ?? null;
}
