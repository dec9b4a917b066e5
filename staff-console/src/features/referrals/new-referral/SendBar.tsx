import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Said, useT } from '@loopkeeper/ui-kit';
import type { AnswerInput, GateVerdict, ReleaseOutcome } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { toDraft, type ReferralForm } from './referral-form.js';
import { SendTrouble } from './SendTrouble.js';
import { useSendReferral, type SavedDraft, type SendResult } from './use-send-referral.js';
import styles from './new-referral.module.css';

interface SendBarProps {
  readonly form: ReferralForm;
  readonly change: (form: ReferralForm) => void;
  readonly listingId: string;
  readonly partnerName: string;
  /** What the rules say now; null while they were not asked. */
  readonly outcome: ReleaseOutcome | null;
  /** What may be answered besides: by the policy on agreements, and by what they promise. */
  readonly asked: Asked;
  readonly saved: SavedDraft | null;
  /** Shows what is missing; answers whether nothing is. */
  readonly complete: () => boolean;
}

/** Sends the referral, holds it until signed, or saves it; and says what came of it. */
export function SendBar({ form, change, listingId, partnerName, outcome, asked, saved, complete }: SendBarProps) {
  const t = useT(referralsTexts);
  const navigate = useNavigate();
  const sending = useSendReferral(saved);
  const [result, setResult] = useState<SendResult | null>(null);
  const [draft, setDraft] = useState<SavedDraft | null>(null);

  const send = async () => {
    setDraft(null);
    if (!complete()) return;
    const sent = await sending.send(toDraft(form, listingId), answersOf(form, asked));
    setResult(sent);
    if (sent.kind !== 'done') return;
    const words = t(sent.referral.state === 'AWAITING_CONSENT' ? 'held' : 'sent', {
      reference: sent.referral.reference,
    });
    await navigate(`/referrals/${sent.referral.id}`, { state: { said: words } });
  };
  const save = async () => {
    const kept = await sending.save(toDraft(form, listingId));
    setResult(kept);
    setDraft(kept.kind === 'done' ? kept.referral : null);
  };

  return (
    <div className={styles.bar}>
      {result && <SendTrouble result={result} kept={sending.kept} form={form} change={change} />}
      <Said>{draft && t('draftSaved', { reference: draft.reference })}</Said>
      <div className={styles.buttons}>
        <Button size="md" leftSection={<IconSend size={20} aria-hidden />} loading={sending.busy} onClick={send}>
          {outcome === 'HOLD' ? t('hold') : t('send', { name: partnerName })}
        </Button>
        <Button size="md" variant="default" disabled={sending.busy} onClick={save}>
          {t('saveDraft')}
        </Button>
        {draft && <Link to={`/referrals/${draft.id}`}>{t('openDraft')}</Link>}
      </div>
    </div>
  );
}

interface Asked {
  readonly verdict: GateVerdict | null;
  readonly fastTracks: readonly string[];
}

const said = (name: string, value: string): AnswerInput[] =>
  value.trim() === '' ? [] : [{ name, value: value.trim() }];

/** Only what is asked now is answered: what was typed for another partner or urgency stays out. */
function answersOf(form: ReferralForm, { verdict, fastTracks }: Asked): AnswerInput[] {
  const { urgency, callResult, duplicateReason, agreementReason, agreementOverride, fastTrack } = form;
  return [
    ...(urgency === 'EMERGENCY' ? [{ name: 'call_result', value: callResult }] : []),
    ...said('duplicate_reason', duplicateReason),
    ...(verdict === 'REASON' ? said('agreement_reason', agreementReason) : []),
    ...(verdict === 'BLOCK' ? said('agreement_override', agreementOverride) : []),
    ...(fastTrack !== null && fastTracks.includes(fastTrack) ? [{ name: 'fast_track', value: fastTrack }] : []),
  ];
}
