import {
  BooleanField,
  Changed,
  ChoiceField,
  DateField,
  Form,
  Loaded,
  LongTextField,
  ManyField,
  TextField,
  useAct,
  useFields,
  useLoad,
  useShownProblem,
  useT,
  type Fields,
} from '@loopkeeper/ui-kit';
import type { AgreementPartsFragment, ReadAgreementChoicesQuery } from '../../../gql/graphql.js';
import { EditAgreement } from '../agreement-acts.operations.js';
import { ReadAgreementChoices } from '../agreements.operations.js';
import { saidIn } from '../../network/said-in.js';
import { agreementValues, faultsIn, toEditInput, type AgreementValues } from './agreement-values.js';
import { agreementTexts } from '../agreement.texts.js';

interface AgreementFormProps {
  readonly agreement: AgreementPartsFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Edits what does not stand in a version. */
export function AgreementForm(props: AgreementFormProps) {
  const load = useLoad(ReadAgreementChoices, {});
  return <Loaded load={load}>{(choices) => <EditForm {...props} choices={choices} />}</Loaded>;
}

interface EditFormProps extends AgreementFormProps {
  readonly choices: ReadAgreementChoicesQuery;
}

function EditForm({ agreement, choices, onSaved, onCancel }: EditFormProps) {
  const t = useT(agreementTexts);
  const fields = useFields(agreementValues(agreement));
  const act = useAct(EditAgreement, 'editAgreement');
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;
  const general = useShownProblem(fields, stale ? null : act.problem);
  const save = async () => {
    if (!fields.show(saidIn(faultsIn(fields.values), t))) return;
    const edited = toEditInput(fields.values, choices.agreementChoices.sharingMethods);
    const outcome = await act.run(() => ({ input: { ...edited, id: agreement.id, seenVersion: agreement.version } }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('editAgreement')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      {stale && <Changed title={t('staleTitle')} changes={stale.changes} next={t('staleKept')} />}
      <EditFields field={fields.field} choices={choices} />
    </Form>
  );
}

interface EditFieldsProps {
  readonly field: Fields<AgreementValues>['field'];
  readonly choices: ReadAgreementChoicesQuery;
}

function EditFields({ field, choices: { agreementChoices, agencies, colleagues } }: EditFieldsProps) {
  const t = useT(agreementTexts);
  return (
    <>
      <TextField {...field('title')} label={t('titleOf')} help={t('titleHelp')} maxLength={200} required />
      <ChoiceField
        {...field('ownerId')}
        label={t('owner')}
        help={t('ownerHelp')}
        options={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        required
      />
      <ManyField
        {...field('partnerIds')}
        label={t('partners')}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <ChoiceField
        {...field('sharingMethod')}
        label={t('sharing')}
        options={agreementChoices.sharingMethods.map(({ method, label }) => ({ value: method, label }))}
      />
      <LongTextField {...field('sharingNote')} label={t('sharingNote')} maxLength={2000} />
      <TextField {...field('meetingEveryWeeks')} label={t('meetingEveryWeeks')} maxLength={3} />
      <DateField {...field('nextMeetingOn')} label={t('nextMeetingOn')} />
      <BooleanField {...field('detailsRoles')} label={t('detailsRoles')} help={t('detailsRolesHelp')} />
    </>
  );
}
