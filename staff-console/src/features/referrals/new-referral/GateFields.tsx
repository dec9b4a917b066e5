import { LongTextField, Panel, useT } from '@loopkeeper/ui-kit';
import { useHasRole } from '../../../app/session/session.js';
import type { GateVerdict } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import type { FormPartProps } from './form-part.js';
import styles from './new-referral.module.css';

/** Why it goes all the same: asked of everybody where the policy wants a reason, of supervisors where it blocks. */
export function GateFields({
  form,
  change,
  errors,
  verdict,
}: FormPartProps & { readonly verdict: GateVerdict | null }) {
  const t = useT(referralsTexts);
  const maySendAllTheSame = useHasRole('SUPERVISOR');
  if (verdict === 'REASON')
    return (
      <Panel>
        <LongTextField
          name="agreementReason"
          label={t('agreementReason')}
          help={t('agreementReasonHelp')}
          required
          rows={2}
          maxLength={300}
          value={form.agreementReason}
          error={errors['agreementReason']}
          onChange={(agreementReason) => change({ ...form, agreementReason })}
        />
      </Panel>
    );
  if (verdict !== 'BLOCK') return null;
  return (
    <Panel>
      {maySendAllTheSame ? (
        <LongTextField
          name="agreementOverride"
          label={t('agreementOverride')}
          help={t('agreementOverrideHelp')}
          rows={2}
          maxLength={300}
          value={form.agreementOverride}
          onChange={(agreementOverride) => change({ ...form, agreementOverride })}
        />
      ) : (
        <p className={styles.quiet}>{t('askSupervisor')}</p>
      )}
    </Panel>
  );
}
