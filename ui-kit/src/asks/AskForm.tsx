import type { CombinedError } from 'urql';
import type { Choice } from '../fields/field.js';
import { Form } from '../fields/Form.js';
import { useFields } from '../fields/use-fields.js';
import { useShownProblem } from '../fields/use-shown-problem.js';
import type { ProblemValue } from '../graphql/problem.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import { faultsIn, mustAnswer, toSend, type AnswerValue, type AskValue } from './ask.js';
import { AskField } from './AskField.js';

interface AskFormProps {
  /** The action's label: names the form and its button. */
  readonly label: string;
  readonly asks: readonly AskValue[];
  /** Whom a USER question may name, when the question itself brings no options. */
  readonly users?: readonly Choice[];
  readonly busy: boolean;
  readonly problem?: ProblemValue | null;
  readonly error?: CombinedError | null;
  readonly onSubmit: (answers: AnswerValue[]) => void;
  readonly onCancel?: () => void;
}

/** The form of one available action, drawn from what the server says it asks. */
export function AskForm({ label, asks, users = [], problem, onSubmit, ...form }: AskFormProps) {
  const t = useT(kitTexts);
  const fields = useFields<Record<string, string>>(Object.fromEntries(asks.map((ask) => [ask.name, ''])));
  const general = useShownProblem(fields, problem);

  const submit = () => {
    if (fields.show(faultsIn(asks, fields.values, t))) onSubmit(toSend(asks, fields.values));
  };

  return (
    <Form {...form} label={label} submit={label} formRef={fields.formRef} onSubmit={submit} problem={general}>
      {asks.map((ask) => (
        <AskField
          key={ask.name}
          {...fields.field(ask.name)}
          value={fields.values[ask.name] ?? ''}
          ask={ask}
          users={users}
          label={ask.label}
          help={ask.help ?? undefined}
          required={mustAnswer(ask, fields.values)}
        />
      ))}
    </Form>
  );
}
