import { useEffect, useRef } from 'react';
import { Form, LongTextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { RevokeConsent } from './consents.operations.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface RevokeReleaseProps {
  readonly id: string;
  readonly onRevoked: () => void;
  readonly onKeep: () => void;
}

/** Says what taking a release back does, asks how the person said so, and does it. */
export function RevokeRelease({ id, onRevoked, onKeep }: RevokeReleaseProps) {
  const t = useT(consentsTexts);
  const warning = useRef<HTMLParagraphElement>(null);
  const revoking = useAct(RevokeConsent, 'revokeConsent');
  const fields = useFields({ how: '' });
  const general = useShownProblem(fields, revoking.problem);
  useEffect(() => warning.current?.focus(), []);

  const revoke = async () => {
    const how = fields.values.how.trim();
    if (!fields.show(how === '' ? { how: t('needHow') } : {})) return;
    const outcome = await revoking.run((idempotencyKey) => ({ input: { id, how, idempotencyKey } }));
    if (outcome.kind === 'done') onRevoked();
  };

  return (
    <div className={styles.revoke}>
      <h4>{t('revokeTitle')}</h4>
      <p ref={warning} tabIndex={-1}>
        {t('revokeAbout')}
      </p>
      <Form
        label={t('revokeTitle')}
        submit={t('revokeConfirm')}
        formRef={fields.formRef}
        busy={revoking.busy}
        error={revoking.error}
        problem={general}
        onSubmit={revoke}
        onCancel={onKeep}
      >
        <LongTextField
          {...fields.field('how')}
          label={t('revokeHow')}
          help={t('revokeHowHint')}
          required
          rows={2}
          maxLength={500}
        />
      </Form>
    </div>
  );
}
