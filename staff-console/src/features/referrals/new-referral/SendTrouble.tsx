import { Link } from 'react-router';
import { Changed, Failed, TextField, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Alternatives } from '../../agreement-standing/AgreementStanding.js';
import { referralsTexts } from '../texts/index.js';
import type { ReferralForm } from './referral-form.js';
import type { SavedDraft, SendResult } from './use-send-referral.js';
import styles from './new-referral.module.css';

interface SendTroubleProps {
  readonly result: SendResult;
  /** The draft that the server keeps already, when only sending failed. */
  readonly kept: SavedDraft | null;
  readonly form: ReferralForm;
  readonly change: (form: ReferralForm) => void;
}

/** Why the referral did not go, and what is kept. */
export function SendTrouble({ result, kept, form, change }: SendTroubleProps) {
  const t = useT(referralsTexts);
  const words = useProblemWords();
  if (result.kind === 'done') return null;
  const keptWords = kept && <p className={styles.quiet}>{t('notSentYet', { reference: kept.reference })}</p>;
  if (result.kind === 'failed') {
    return (
      <>
        <Failed what="act" />
        {keptWords}
      </>
    );
  }

  const { problem } = result;
  const isDouble = problem.rule === 'duplicate_answered' || problem.field === 'duplicate_reason';
  const own = isDouble ? 'duplicate' : problem.field === 'agreement_reason' ? 'needAgreementReason' : null;
  if (problem.changes) return <Changed title={t('staleTitle')} changes={problem.changes} next={t('staleKept')} />;
  return (
    <>
      <Failed message={own ? t(own) : words(problem)} />
      {problem.alternatives && <Alternatives alternatives={problem.alternatives} />}
      {isDouble && form.personId && <Link to={`/people/${form.personId}`}>{t('openDouble')}</Link>}
      {isDouble && (
        <TextField
          name="duplicateReason"
          label={t('duplicateReason')}
          required
          maxLength={500}
          value={form.duplicateReason}
          onChange={(duplicateReason) => change({ ...form, duplicateReason })}
        />
      )}
      {keptWords}
    </>
  );
}
