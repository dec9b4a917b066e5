import { Form, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useMe } from '../../app/session/session.js';
import { faultsIn, legalTypeOf, newAgency, toAgencyInput } from './agency-values.js';
import { AgencyFields } from './AgencyFields.js';
import { saidIn } from './said-in.js';
import { AddToNetwork } from './network.operations.js';
import { networkTexts } from './network.texts.js';

interface AddToNetworkFormProps {
  readonly organizationId: string;
  readonly onAdded: (name: string) => void;
  readonly onCancel: () => void;
}

/** Makes an organization a partner: where requests go, who answers, when. */
export function AddToNetworkForm({ organizationId, onAdded, onCancel }: AddToNetworkFormProps) {
  const t = useT(networkTexts);
  const fields = useFields(newAgency(useMe().agency.timeZone));
  const act = useAct(AddToNetwork, 'addToNetwork');
  const general = useShownProblem(fields, act.problem);

  const submit = async () => {
    const legalType = legalTypeOf(fields.values.legalType);
    if (!fields.show(saidIn(faultsIn(fields.values), t)) || !legalType) return;

    const outcome = await act.run((idempotencyKey) => ({
      input: { organizationId, ...toAgencyInput(fields.values, legalType), idempotencyKey },
    }));
    if (outcome.kind === 'done') onAdded(outcome.value.name);
  };

  return (
    <Form
      label={t('add')}
      submit={t('add')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <AgencyFields fields={fields} />
    </Form>
  );
}
