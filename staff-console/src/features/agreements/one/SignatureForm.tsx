import { ChoiceField, DateField, Form, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useToday } from '../../../app/session/session.js';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { RecordSignature } from '../agreement-acts.operations.js';
import { agreementTexts } from '../agreement.texts.js';

interface SignatureFormProps {
  readonly versionId: string;
  readonly party: {
    readonly id: string;
    readonly name: string;
    readonly signers: AgreementPartsFragment['ownSigners'];
  };
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Records a signature that was given on paper, by one of those who may sign for that side. */
export function SignatureForm({ versionId, party, onSaved, onCancel }: SignatureFormProps) {
  const t = useT(agreementTexts);
  const today = useToday();
  const fields = useFields({ signerName: party.signers[0]?.name ?? '', signedOn: today });
  const act = useAct(RecordSignature, 'recordAgreementSignature');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const faults = {
      ...(values.signerName === '' ? { signerName: t('noSigners') } : {}),
      ...(values.signedOn > today ? { signedOn: t('future') } : {}),
    };
    if (!fields.show(faults)) return;
    const signer = party.signers.find(({ name }) => name === values.signerName);
    const outcome = await act.run(() => ({
      input: {
        versionId,
        partyId: party.id,
        signerName: values.signerName,
        signerTitle: signer?.title ?? null,
        signedOn: values.signedOn,
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('recordFor', { party: party.name })}
      submit={t('recordSignature')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <ChoiceField
        {...field('signerName')}
        label={t('signerName')}
        options={party.signers.map(({ name, title }) => ({ value: name, label: title ? `${name}, ${title}` : name }))}
        required
      />
      <DateField {...field('signedOn')} label={t('signedOn')} max={today} required />
    </Form>
  );
}
