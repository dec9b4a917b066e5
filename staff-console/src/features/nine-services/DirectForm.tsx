import { BooleanField, Form, LongTextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import { SayDirectService } from './nine-services.operations.js';
import { nineServicesTexts } from './nine-services.texts.js';

interface DirectFormProps {
  readonly service: NineServicesPartsFragment['services'][number];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Says whether the clinic delivers a service itself. */
export function DirectForm({ service, onSaved, onCancel }: DirectFormProps) {
  const t = useT(nineServicesTexts);
  const fields = useFields({ isDirect: service.isDirect ?? true, note: service.note ?? '' });
  const act = useAct(SayDirectService, 'sayDirectService');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const outcome = await act.run(() => ({
      input: {
        service: service.service,
        isDirect: values.isDirect,
        note: values.note.trim() || null,
        serviceIds: service.services.map(({ id }) => id),
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('changeNamed', { label: service.label })}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <BooleanField {...field('isDirect')} label={t('isDirect')} />
      <LongTextField {...field('note')} label={t('note')} maxLength={2000} />
    </Form>
  );
}
