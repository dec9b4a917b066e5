import {
  BooleanField,
  Changed,
  Form,
  Loaded,
  useAct,
  useFields,
  useLoad,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { AgencyFactsFragment } from '../../gql/graphql.js';
import { faultsIn, legalTypeOf, toAgencyInput, valuesOf } from './agency-values.js';
import { AgencyFields } from './AgencyFields.js';
import { ReadAgency, UpdateAgency } from './network.operations.js';
import { networkTexts } from './network.texts.js';
import { saidIn } from './said-in.js';

interface EditAgencyProps {
  readonly id: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Changes an agency: whether it takes referrals, its mailbox, hours and who answers. */
export function EditAgency({ id, onSaved, onCancel }: EditAgencyProps) {
  const load = useLoad(ReadAgency, { id });
  return (
    <Loaded load={load}>
      {({ agency }) => agency && <EditAgencyForm agency={agency} onSaved={onSaved} onCancel={onCancel} />}
    </Loaded>
  );
}

interface EditAgencyFormProps extends Omit<EditAgencyProps, 'id'> {
  readonly agency: AgencyFactsFragment;
}

function EditAgencyForm({ agency, onSaved, onCancel }: EditAgencyFormProps) {
  const t = useT(networkTexts);
  const fields = useFields({ ...valuesOf(agency), takesReferrals: agency.takesReferrals, active: agency.active });
  const [seenVersion, setSeenVersion] = useState(agency.version);
  const act = useAct(UpdateAgency, 'updateAgency');
  const general = useShownProblem(fields, act.problem);
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;

  const submit = async () => {
    const { takesReferrals, active } = fields.values;
    const legalType = legalTypeOf(fields.values.legalType);
    if (!fields.show(saidIn(faultsIn(fields.values), t)) || !legalType) return;

    const input = { id: agency.id, seenVersion, ...toAgencyInput(fields.values, legalType), takesReferrals, active };
    const outcome = await act.run(() => ({ input }));
    if (outcome.kind === 'done') onSaved();
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion')
      setSeenVersion(outcome.problem.currentVersion);
  };

  return (
    <Form
      label={t('edit', { name: agency.name })}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={stale ? null : general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <BooleanField {...fields.field('takesReferrals')} label={t('takesReferrals')} />
      <AgencyFields fields={fields} />
      <BooleanField {...fields.field('active')} label={t('active')} />
      {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleNext')} />}
    </Form>
  );
}
