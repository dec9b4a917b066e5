import {
  Failed,
  Form,
  LongTextField,
  TextField,
  useAct,
  useFields,
  useShownProblem,
  useProblemWords,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import type { DecideSuggestionInput } from '../../gql/graphql.js';
import { handOver } from './by-hand.js';
import { RoomForm } from './RoomForm.js';
import styles from './suggestions.module.css';
import { DecideSuggestion } from './suggestions.operations.js';
import { suggestionTexts } from './suggestions.texts.js';
import type { SuggestionValue } from './suggestion-value.js';
import { takeTexts } from './take.texts.js';

interface DecideProps {
  readonly suggestion: SuggestionValue;
  readonly onDecided: (words: string) => void;
}

type Asks = 'edit' | 'reject' | null;
type Asked = Pick<DecideSuggestionInput, 'decision'> &
  Partial<Omit<DecideSuggestionInput, 'id' | 'seenVersion' | 'idempotencyKey'>>;

/** Sends decisions on one suggestion. */
function useDecide({ id, version }: SuggestionValue) {
  const act = useAct(DecideSuggestion, 'decideSuggestion');
  const decide = async ({ decision, value = null, reason = null, overNewer = null }: Asked): Promise<boolean> => {
    const outcome = await act.run((idempotencyKey) => ({
      input: { id, decision, value, reason, overNewer, seenVersion: version, idempotencyKey },
    }));
    return outcome.kind === 'done';
  };
  return { ...act, decide };
}

/** The buttons under a suggestion: one press takes it. */
export function Decide({ suggestion, onDecided }: DecideProps) {
  const t = useT(suggestionTexts);
  const take = useT(takeTexts);
  const words = useProblemWords();
  const [asks, setAsks] = useState<Asks>(null);
  const act = useDecide(suggestion);
  const { canBeWritten, newValue, hasNewerValue } = suggestion;
  const press = async (asked: Asked, said: string) => {
    if (await act.decide(asked)) onDecided(said);
  };
  const asking = { suggestion, onDecided, onCancel: () => setAsks(null) };
  if (asks === 'edit') return suggestion.field === 'CAPACITY' ? <TakeRoom {...asking} /> : <EditForm {...asking} />;
  if (asks === 'reject') return <RejectForm {...asking} />;
  const isConflict = hasNewerValue && newValue !== null;
  return (
    <div className={styles.decide}>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <div className={styles.buttons}>
        {canBeWritten && newValue !== null && (
          <Button
            loading={act.busy}
            onClick={() => void press({ decision: 'ACCEPT', overNewer: isConflict }, t('accepted'))}
          >
            {t(isConflict ? 'acceptOver' : 'accept')}
          </Button>
        )}
        {canBeWritten && (
          <Button variant="default" onClick={() => setAsks('edit')}>
            {t('edit')}
          </Button>
        )}
        {!canBeWritten && <ToEditor suggestion={suggestion} />}
        {(!canBeWritten || newValue === null) && (
          <Button variant="default" loading={act.busy} onClick={() => void press({ decision: 'SETTLE' }, t('settled'))}>
            {canBeWritten ? t('settleEvidence') : take('byHand')}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsks('reject')}>
          {t('reject')}
        </Button>
      </div>
    </div>
  );
}

/** What has parts of its own, such as hours, is changed where these are; saving there closes the suggestion. */
function ToEditor({ suggestion }: { readonly suggestion: SuggestionValue }) {
  const t = useT(takeTexts);
  return (
    <Button component={Link} to={`/listings/${suggestion.listingId}/edit`} state={handOver(suggestion)}>
      {t('inEditor')}
    </Button>
  );
}

function TakeRoom({ suggestion, onDecided, onCancel }: AskProps) {
  const t = useT(suggestionTexts);
  const act = useDecide(suggestion);
  const take = async (value: string) => {
    if (await act.decide({ decision: 'EDIT', value, overNewer: suggestion.hasNewerValue })) onDecided(t('accepted'));
  };
  return (
    <RoomForm
      busy={act.busy}
      problem={act.problem}
      error={act.error}
      onTake={(value) => void take(value)}
      onCancel={onCancel}
    />
  );
}

interface AskProps extends DecideProps {
  readonly onCancel: () => void;
}

/** The form stands where the pressed button stood: whoever uses the keyboard goes on in its field. */
const useFirstField = (form: RefObject<HTMLFormElement | null>) =>
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [form]);

function EditForm({ suggestion, onDecided, onCancel }: AskProps) {
  const t = useT(suggestionTexts);
  const fields = useFields({ value: suggestion.newValue ?? suggestion.currentValue ?? '' });
  useFirstField(fields.formRef);
  const act = useDecide(suggestion);
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const value = fields.values.value.trim();
    if (!fields.show(value === '' ? { value: t('required') } : {})) return;
    if (await act.decide({ decision: 'EDIT', value, overNewer: suggestion.hasNewerValue })) onDecided(t('accepted'));
  };
  return (
    <Form
      label={t('edit')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <LongTextField {...fields.field('value')} label={t('newWords')} maxLength={5000} required autoFocus />
    </Form>
  );
}

function RejectForm({ suggestion, onDecided, onCancel }: AskProps) {
  const t = useT(suggestionTexts);
  const fields = useFields({ reason: '' });
  useFirstField(fields.formRef);
  const act = useDecide(suggestion);
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const reason = fields.values.reason.trim();
    if (!fields.show(reason === '' ? { reason: t('required') } : {})) return;
    if (await act.decide({ decision: 'REJECT', reason })) onDecided(t('rejected'));
  };
  return (
    <Form
      label={t('reject')}
      submit={t('reject')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField {...fields.field('reason')} label={t('why')} help={t('whyHelp')} maxLength={500} required autoFocus />
    </Form>
  );
}
