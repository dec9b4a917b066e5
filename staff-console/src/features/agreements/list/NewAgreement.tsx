import {
  ChoiceField,
  Form,
  Loaded,
  ManyField,
  TextField,
  useAct,
  useFields,
  useLoad,
  useShownProblem,
  useT,
  type Fields,
} from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { saidIn } from '../../network/said-in.js';
import { categoryOptions } from '../category-options.js';
import {
  missingIn,
  newAgreement,
  toStartInput,
  type AgreementBegun,
  type NewAgreementValues,
} from './new-agreement.js';
import { useMe } from '../../../app/session/session.js';
import type { ReadAgreementChoicesQuery } from '../../../gql/graphql.js';
import { ReadAgreementChoices, StartAgreement } from '../agreements.operations.js';
import { agreementsTexts } from '../agreements.texts.js';

interface NewAgreementProps {
  readonly begun: AgreementBegun;
  readonly onStarted: (id: string) => void;
  readonly onCancel: () => void;
}

/** Begins an agreement: what it is, with whom, whose it is. */
export function NewAgreement(props: NewAgreementProps) {
  const load = useLoad(ReadAgreementChoices, {});
  return <Loaded load={load}>{(choices) => <NewAgreementForm {...props} choices={choices} />}</Loaded>;
}

interface NewAgreementFormProps extends NewAgreementProps {
  readonly choices: ReadAgreementChoicesQuery;
}

function NewAgreementForm({ choices, begun, onStarted, onCancel }: NewAgreementFormProps) {
  const t = useT(agreementsTexts);
  const fields = useFields(newAgreement(useMe().id, begun));
  const act = useAct(StartAgreement, 'startAgreement');
  const general = useShownProblem(fields, act.problem);

  const submit = async () => {
    const input = toStartInput(fields.values, choices.agreementChoices);
    if (!fields.show(saidIn(missingIn(fields.values), t)) || !input) return;
    const outcome = await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (outcome.kind === 'done' && outcome.value.__typename === 'Agreement') onStarted(outcome.value.id);
  };

  return (
    <Form
      label={t('new')}
      submit={t('start')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <NewAgreementFields field={fields.field} choices={choices} />
    </Form>
  );
}

interface NewAgreementFieldsProps {
  readonly field: Fields<NewAgreementValues>['field'];
  readonly choices: ReadAgreementChoicesQuery;
}

function NewAgreementFields({ field, choices: { agreementChoices, agencies, colleagues } }: NewAgreementFieldsProps) {
  const t = useT(agreementsTexts);
  const partners = agencies.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ChoiceField
        {...field('type')}
        label={t('type')}
        options={agreementChoices.types.map(({ type, label }) => ({ value: type, label }))}
        required
      />
      <TextField {...field('title')} label={t('titleOf')} help={t('titleHelp')} maxLength={200} required />
      {partners.length === 0 && (
        <p>
          {t('noPartners')} <Link to="/partners">{t('addPartner')}</Link>
        </p>
      )}
      <ManyField {...field('partnerIds')} label={t('partners')} options={partners} required />
      <ChoiceField
        {...field('ownerId')}
        label={t('owner')}
        help={t('ownerHelp')}
        options={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        required
      />
      <ManyField
        {...field('categories')}
        label={t('categories')}
        help={t('categoriesHelp')}
        options={categoryOptions(agreementChoices.categories)}
      />
    </>
  );
}
