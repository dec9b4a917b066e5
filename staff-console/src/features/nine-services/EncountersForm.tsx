import { DateField, Form, TextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import { EnterEncounters } from './nine-services.operations.js';
import { nineServicesTexts } from './nine-services.texts.js';

interface EncountersFormProps {
  readonly services: NineServicesPartsFragment['services'];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

type Counts = Readonly<Record<string, string>>;

const isCount = (text: string): boolean => /^\d{0,9}$/.test(text);

/** Enters the encounters of a period: for each service, directly and through DCOs. An empty field is none. */
export function EncountersForm({ services, onSaved, onCancel }: EncountersFormProps) {
  const t = useT(nineServicesTexts);
  const fields = useFields({ startsOn: '', endsOn: '' });
  const [counts, setCounts] = useState<Counts>({});
  const act = useAct(EnterEncounters, 'enterEncounters');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const faults = {
      ...(values.startsOn === '' ? { startsOn: t('fillIn') } : {}),
      ...(values.endsOn < values.startsOn || values.endsOn === '' ? { endsOn: t('order') } : {}),
    };
    if (!fields.show(faults) || !Object.values(counts).every(isCount)) return;
    const rows = services.map(({ service }) => ({
      service,
      direct: Number(counts[`${service} direct`] ?? 0),
      dco: Number(counts[`${service} dco`] ?? 0),
    }));
    const outcome = await act.run(() => ({ input: { ...values, rows } }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('enter')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <DateField {...field('startsOn')} label={t('startsOn')} required />
      <DateField {...field('endsOn')} label={t('endsOn')} required />
      {services.flatMap(({ service, label }) =>
        (['direct', 'dco'] as const).map((way) => {
          const name = `${service} ${way}`;
          const value = counts[name] ?? '';
          return (
            <TextField
              key={name}
              name={name}
              label={t(`${way}Of`, { label })}
              inputMode="numeric"
              maxLength={9}
              value={value}
              onChange={(text) => setCounts({ ...counts, [name]: text })}
              error={isCount(value) ? null : t('whole')}
            />
          );
        }),
      )}
    </Form>
  );
}
