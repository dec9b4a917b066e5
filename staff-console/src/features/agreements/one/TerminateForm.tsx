import {
  Changed,
  ChoiceField,
  DateField,
  Form,
  Loaded,
  LongTextField,
  useAct,
  useFields,
  useLoad,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useToday } from '../../../app/session/session.js';
import type {
  AgreementPartsFragment,
  OpenReferralDecisionInput,
  ReadOpenReferralsUnderQuery,
} from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { agreementTexts } from '../agreement.texts.js';
import { ReadOpenReferrals, TerminateAgreement } from '../terminate.operations.js';

type OpenReferral = NonNullable<ReadOpenReferralsUnderQuery['agreement']>['openReferrals'][number];

interface TerminateFormProps {
  readonly agreement: AgreementPartsFragment;
  readonly label: string;
  readonly onDone: (words: string) => void;
  readonly onStale: () => void;
  readonly onCancel: () => void;
}

/** Ends an agreement before its last day; of each open referral under it, it asks what becomes of it. */
export function TerminateForm(props: TerminateFormProps) {
  const load = useLoad(ReadOpenReferrals, { id: props.agreement.id });
  return (
    <Loaded load={load}>
      {({ agreement }) => <EndingForm {...props} referrals={agreement?.openReferrals ?? []} />}
    </Loaded>
  );
}

type Decisions = Readonly<Record<string, string>>;

function EndingForm({
  agreement,
  label,
  referrals,
  onDone,
  onStale,
  onCancel,
}: TerminateFormProps & { readonly referrals: readonly OpenReferral[] }) {
  const t = useT(agreementTexts);
  const fields = useFields({ endedOn: useToday(), reason: '' });
  const [decisions, setDecisions] = useState<Decisions>({});
  const act = useAct(TerminateAgreement, 'terminateAgreement');
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;
  const general = useShownProblem(fields, stale ? null : act.problem);
  const { field, values } = fields;
  const end = async () => {
    if (!fields.show(values.reason.trim() === '' ? { reason: t('fillIn') } : {})) return;
    const outcome = await act.run((idempotencyKey) => ({
      input: {
        id: agreement.id,
        seenVersion: agreement.version,
        endedOn: values.endedOn,
        reason: values.reason.trim(),
        decisions: decided(referrals, decisions, t('endedWithAgreement')),
        idempotencyKey,
      },
    }));
    if (outcome.kind === 'done') onDone(t('done', { label }));
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion') onStale();
  };
  return (
    <Form
      label={label}
      submit={label}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void end()}
      onCancel={onCancel}
    >
      {stale && <Changed title={t('staleTitle')} changes={stale.changes} next={t('staleKept')} />}
      <DateField {...field('endedOn')} label={t('holdsUntil')} required />
      <LongTextField {...field('reason')} label={t('endReason')} maxLength={2000} required />
      {referrals.length > 0 && <p className={styles.sentence}>{t('openUnder', { count: referrals.length })}</p>}
      {referrals.map(({ id, reference, stateLabel, serviceName, receiverName }) => (
        <ChoiceField
          key={id}
          name={`referral ${id}`}
          label={`${reference}: ${serviceName}, ${receiverName} (${stateLabel})`}
          value={decisions[id] ?? ''}
          onChange={(decision) => setDecisions({ ...decisions, [id]: decision })}
          options={(['KEEP', 'WITHDRAW'] as const).map((value) => ({ value, label: t(value) }))}
          required
        />
      ))}
    </Form>
  );
}

/** What was decided; an open referral without a decision is refused by the server, which lists it. */
const decided = (referrals: readonly OpenReferral[], decisions: Decisions, reason: string) =>
  referrals.flatMap(({ id: referralId }): OpenReferralDecisionInput[] => {
    const decision = decisions[referralId];
    if (decision === 'KEEP') return [{ referralId, decision }];
    return decision === 'WITHDRAW' ? [{ referralId, decision, reason }] : [];
  });
