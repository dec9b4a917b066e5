import { BooleanField, Form, ManyField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import type { DcoPartsFragment, DcoServiceInput, DcoServicesOfFragment, RequiredService } from '../../gql/graphql.js';
import { KeepDcoServices } from './dco.operations.js';
import { dcoTexts } from './dco.texts.js';

interface DcoServicesFormProps {
  readonly agreement: DcoPartsFragment;
  readonly version: DcoServicesOfFragment;
  readonly services: readonly { readonly code: string; readonly label: string }[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The nine services, in the order of the criteria. */
const NINE = [
  'CRISIS',
  'SCREENING_ASSESSMENT',
  'TREATMENT_PLANNING',
  'OUTPATIENT_MH_SU',
  'PRIMARY_CARE_SCREENING',
  'TARGETED_CASE_MGMT',
  'PSYCH_REHAB',
  'PEER_FAMILY',
  'VETERANS',
] as const satisfies readonly RequiredService[];

/** Chooses which of the nine services the DCO furnishes; sites and parts that were named stay. */
export function DcoServicesForm({ agreement, version, services, onSaved, onCancel }: DcoServicesFormProps) {
  const t = useT(dcoTexts);
  const known = version.dcoServices;
  const crisis = known.find(({ service }) => service === 'CRISIS');
  const fields = useFields<{ services: readonly string[]; sanctioned: boolean; lessStringent: boolean }>({
    services: known.map(({ service }) => service),
    sanctioned: crisis?.isStateSanctioned ?? false,
    lessStringent: crisis?.isLessStringent ?? false,
  });
  const act = useAct(KeepDcoServices, 'keepDcoServices');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const asInput = (service: RequiredService): DcoServiceInput => {
    const before = known.find((one) => one.service === service);
    const isCrisis = service === 'CRISIS';
    return {
      service,
      elements: before?.elements ?? null,
      locationIds: before?.locations.map(({ id }) => id) ?? [],
      isStateSanctioned: isCrisis ? values.sanctioned : null,
      isLessStringent: isCrisis ? values.lessStringent : null,
    };
  };
  const save = async () => {
    const chosen = NINE.filter((service) => values.services.includes(service)).map(asInput);
    const outcome = await act.run(() => ({
      input: { versionId: version.id, seenVersion: agreement.version, services: chosen },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('editServices')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <ManyField
        {...field('services')}
        label={t('which')}
        options={services.map(({ code, label }) => ({ value: code.toUpperCase(), label }))}
        required
      />
      {values.services.includes('CRISIS') && (
        <>
          <BooleanField {...field('sanctioned')} label={t('sanctioned')} help={t('sanctionedHelp')} />
          <BooleanField {...field('lessStringent')} label={t('lessStringent')} help={t('lessStringentHelp')} />
        </>
      )}
    </Form>
  );
}
