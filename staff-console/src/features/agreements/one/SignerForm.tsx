import { Form, TextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { KeepSigner } from '../agreement-acts.operations.js';
import { agreementTexts } from '../agreement.texts.js';

interface SignerFormProps {
  readonly agreementId: string;
  readonly partyId: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Names somebody who may sign for one side. */
export function SignerForm({ agreementId, partyId, onSaved, onCancel }: SignerFormProps) {
  const t = useT(agreementTexts);
  const fields = useFields({ name: '', title: '', email: '' });
  const act = useAct(KeepSigner, 'keepAgreementSigner');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    if (!fields.show(values.name.trim() === '' ? { name: t('fillIn') } : {})) return;
    const outcome = await act.run(() => ({
      input: {
        agreementId,
        partyId,
        name: values.name.trim(),
        title: values.title.trim() || null,
        email: values.email.trim() || null,
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('addSigner')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <TextField {...field('name')} label={t('signerName')} maxLength={120} required />
      <TextField {...field('title')} label={t('signerTitle')} maxLength={120} />
      <TextField
        {...field('email')}
        type="email"
        label={t('signerEmail')}
        help={t('signerEmailHelp')}
        maxLength={254}
      />
    </Form>
  );
}
