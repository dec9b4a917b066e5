import {
  Changed,
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
import type {
  AgreementPartsFragment,
  ReadAgreementChoicesQuery,
  ReadAgreementScopeChoicesQuery,
  VersionPartsFragment,
} from '../../../gql/graphql.js';
import { EditVersion } from '../agreement-acts.operations.js';
import { ReadScopeChoices } from '../agreement.operations.js';
import { ReadAgreementChoices } from '../agreements.operations.js';
import { saidIn } from '../../network/said-in.js';
import { categoryOptions } from '../category-options.js';
import { draftValues, faultsIn, toDraftInput, type DraftValues } from './draft-values.js';
import { agreementTexts } from '../agreement.texts.js';

interface VersionFormProps {
  readonly agreement: AgreementPartsFragment;
  readonly version: VersionPartsFragment | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Edits the draft: from when to when, what it says, what it covers and of which services it speaks. */
export function VersionForm(props: VersionFormProps) {
  const choices = useLoad(ReadAgreementChoices, {});
  const scope = useLoad(ReadScopeChoices, { partnerIds: props.agreement.partners.map(({ id }) => id) });
  return (
    <Loaded load={choices}>
      {({ agreementChoices }) => (
        <Loaded load={scope}>
          {({ agreementScopeChoices }) => (
            <DraftForm {...props} categories={agreementChoices.categories} scope={agreementScopeChoices} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

type Categories = ReadAgreementChoicesQuery['agreementChoices']['categories'];
type Scope = ReadAgreementScopeChoicesQuery['agreementScopeChoices'];

interface DraftFormProps extends VersionFormProps {
  readonly categories: Categories;
  readonly scope: Scope;
}

function DraftForm({ agreement, version, categories, scope, onSaved, onCancel }: DraftFormProps) {
  const t = useT(agreementTexts);
  const fields = useFields(draftValues(version));
  const act = useAct(EditVersion, 'editAgreementVersion');
  const stale = act.problem?.__typename === 'StaleVersion' ? act.problem : null;
  const general = useShownProblem(fields, stale ? null : act.problem);
  const save = async () => {
    if (!fields.show(saidIn(faultsIn(fields.values), t))) return;
    const draft = toDraftInput(fields.values, categories);
    const outcome = await act.run(() => ({
      input: { ...draft, agreementId: agreement.id, seenVersion: agreement.version },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('editTerms')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      {stale && <Changed title={t('staleTitle')} changes={stale.changes} next={t('staleKept')} />}
      <DraftFields field={fields.field} categories={categories} scope={scope} />
    </Form>
  );
}

interface DraftFieldsProps {
  readonly field: Fields<DraftValues>['field'];
  readonly categories: Categories;
  readonly scope: Scope;
}

function DraftFields({ field, categories, scope }: DraftFieldsProps) {
  const t = useT(agreementTexts);
  const scopes = [
    { name: 'serviceIds', label: 'services', options: scope.services },
    { name: 'locationIds', label: 'locations', options: scope.locations },
    { name: 'programIds', label: 'programs', options: scope.programs },
  ] as const;
  return (
    <>
      <DateField {...field('startsOn')} label={t('startsOn')} />
      <DateField {...field('endsOn')} label={t('endsOn')} help={t('endsOnHelp')} />
      <TextField {...field('noticeDays')} label={t('noticeDays')} maxLength={3} />
      <LongTextField {...field('terms')} label={t('terms')} help={t('termsHelp')} maxLength={20000} />
      <ManyField
        {...field('categories')}
        label={t('categories')}
        help={t('categoriesHelp')}
        options={categoryOptions(categories)}
      />
      {scopes.map(
        ({ name, label, options }) =>
          options.length > 0 && (
            <ManyField
              key={name}
              {...field(name)}
              label={t(label)}
              help={t('scopeHelp')}
              options={options.map((option) => ({ value: option.id, label: option.name }))}
            />
          ),
      )}
    </>
  );
}
