import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Form, useFields, useShownProblem, useT, type ProblemValue } from '@loopkeeper/ui-kit';
import { FitFields, ReachFields, WhoFields } from './PersonFields.js';
import { gapsInPerson, toPersonInput, type PersonValues } from './person-values.js';
import { SafeContactFields } from './SafeContactFields.js';
import { peopleTexts } from './texts/index.js';
import type { PersonInput } from '../../gql/graphql.js';

interface PersonFormProps {
  readonly label: string;
  readonly submit: string;
  readonly start: PersonValues;
  readonly busy: boolean;
  readonly problem: ProblemValue | null;
  readonly error: CombinedError | null;
  readonly onSave: (person: PersonInput) => void;
  readonly onCancel: () => void;
  /** Said above the buttons, such as what somebody else changed meanwhile. */
  readonly children?: ReactNode;
}

/** The form of a person: entering and editing are the same fields. */
export function PersonForm({ start, problem, onSave, children, ...form }: PersonFormProps) {
  const t = useT(peopleTexts);
  const fields = useFields<PersonValues>(start);
  const general = useShownProblem(fields, problem);
  const save = () => {
    const gaps = Object.entries(gapsInPerson(fields.values)).map(([name, gap]) => [name, t(gap)]);
    if (fields.show(Object.fromEntries(gaps))) onSave(toPersonInput(fields.values));
  };

  return (
    <Form {...form} formRef={fields.formRef} problem={children ? null : general} onSubmit={save}>
      <WhoFields fields={fields} />
      <ReachFields fields={fields} />
      <SafeContactFields fields={fields} />
      <FitFields fields={fields} />
      {children}
    </Form>
  );
}
