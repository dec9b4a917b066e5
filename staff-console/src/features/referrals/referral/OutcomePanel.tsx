import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import { useNames } from '../../../app/names/names.js';
import type { Party, ReferralAction, ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './referral.module.css';

type EntryValue = ReferralPagePartsFragment['timeline'][number];

const RESULTS: readonly ReferralAction[] = ['CLOSE', 'DECLINE', 'CANNOT_REPORT', 'WITHDRAW', 'CONFIRM_WITHDRAWAL'];

/** The outcome from three sides, side by side: the partner, ourselves, the person. */
export function OutcomePanel({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const partner = lastOf(referral, 'RECEIVER', RESULTS);
  const ours = lastOf(referral, 'SENDER', RESULTS);
  const next = lastOf(referral, 'SENDER', ['RECORD_NEXT_STEP']);
  const person = lastOf(referral, 'SENDER', ['RECORD_REPORT']);
  if (!partner && !ours && !next && !person) return null;

  return (
    <Panel title={t('outcome')}>
      <dl className={styles.outcome}>
        <Says who={t('outcomePartner')} entry={partner} label={resultOf(referral, partner)} />
        <Says who={t('outcomeWe')} entry={ours ?? next} label={resultOf(referral, ours)} />
        <Says who={t('outcomePerson')} entry={person} label={null} />
      </dl>
      <ServedLine servedOn={referral.servedOn} evidence={referral.evidenceLabel} />
      <LoopLine confirmedAt={referral.loopConfirmedAt} />
    </Panel>
  );
}

interface SaysProps {
  readonly who: string;
  readonly entry: EntryValue | null;
  /** The result in a word, where the entry set one. */
  readonly label: string | null;
}

function Says({ who, entry, label }: SaysProps) {
  const t = useT(referralsTexts);
  const { hidden } = useNames();
  return (
    <div>
      <dt>{who}</dt>
      <dd>
        {label && <p className={styles.result}>{label}</p>}
        {!label && entry && <p>{entry.sentence}</p>}
        {!entry && <span className={styles.quiet}>{t('outcomeNothing')}</span>}
        {entry?.note && <p className={styles.note}>{hidden ? t('needHidden') : entry.note}</p>}
      </dd>
    </div>
  );
}

interface ServedLineProps {
  readonly servedOn: string | null;
  readonly evidence: string | null;
}

/** When the person was served, and how we know. */
function ServedLine({ servedOn, evidence }: ServedLineProps) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const parts = [servedOn && t('servedOn', { date: format.date(servedOn) }), evidence].filter(Boolean);
  return parts.length > 0 ? <p className={styles.quiet}>{parts.join(' · ')}</p> : null;
}

function LoopLine({ confirmedAt }: { readonly confirmedAt: string | null }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  return (
    <p className={styles.quiet}>
      {confirmedAt ? t('loopConfirmed', { date: format.dateTime(confirmedAt) }) : t('loopOpen')}
    </p>
  );
}

/** The outcome or the reason that an ending step set. */
function resultOf(referral: ReferralPagePartsFragment, entry: EntryValue | null): string | null {
  if (!entry) return null;
  return entry.action === 'CLOSE' ? referral.outcomeLabel : referral.reasonLabel;
}

function lastOf(
  referral: ReferralPagePartsFragment,
  party: Party,
  actions: readonly ReferralAction[],
): EntryValue | null {
  const entries = referral.timeline.filter((entry) => entry.party === party && actions.includes(entry.action));
  return entries.sort((one, other) => other.at.localeCompare(one.at))[0] ?? null;
}
