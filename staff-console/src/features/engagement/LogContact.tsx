import {
  ChoiceField,
  DateField,
  Form,
  Loaded,
  LongTextField,
  TextField,
  useAct,
  useFields,
  useLoad,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { useToday } from '../../app/session/session.js';
import type { ReadEngagementChoicesQuery } from '../../gql/graphql.js';
import { saidIn } from '../network/said-in.js';
import { faultsIn, newContact, toLogInput } from './contact-values.js';
import { LogEngagement, ReadEngagementChoices } from './engagement.operations.js';
import { engagementTexts } from './engagement.texts.js';

interface LogContactProps {
  /** The partner, where it is known. */
  readonly agencyId: string | null;
  readonly onLogged: () => void;
  readonly onCancel: () => void;
}

/** Writes down a contact with a partner: seven fields, Enter saves. */
export function LogContact(props: LogContactProps) {
  const load = useLoad(ReadEngagementChoices, {});
  return <Loaded load={load}>{(choices) => <LogContactForm {...props} choices={choices} />}</Loaded>;
}

interface LogContactFormProps extends LogContactProps {
  readonly choices: ReadEngagementChoicesQuery;
}

function LogContactForm({ agencyId, choices, onLogged, onCancel }: LogContactFormProps) {
  const t = useT(engagementTexts);
  const today = useToday();
  const fields = useFields(newContact(agencyId, today));
  const act = useAct(LogEngagement, 'logEngagement');
  const general = useShownProblem(fields, act.problem);
  const { field } = fields;
  const partners = choices.agencies.map(({ id, name }) => ({ value: id, label: name }));
  const types = choices.engagementTypes.map(({ code, label }) => ({ value: code, label }));

  const submit = async () => {
    if (!fields.show(saidIn(faultsIn(fields.values, today), t))) return;
    const outcome = await act.run((idempotencyKey) => ({ input: { ...toLogInput(fields.values), idempotencyKey } }));
    if (outcome.kind === 'done') onLogged();
  };

  return (
    <Form
      label={t('log')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <ChoiceField {...field('agencyId')} label={t('partner')} options={partners} required />
      <ChoiceField {...field('type')} label={t('type')} options={types} required />
      <DateField {...field('on')} label={t('on')} max={today} required />
      <TextField {...field('with')} label={t('who')} help={t('whoHelp')} maxLength={200} />
      <TextField {...field('topic')} label={t('topic')} maxLength={200} required />
      <LongTextField {...field('note')} label={t('note')} help={t('noteHelp')} maxLength={4000} />
      <DateField {...field('followUpOn')} label={t('followUpOn')} min={fields.values.on} />
    </Form>
  );
}
