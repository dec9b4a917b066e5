import { useCallback, useMemo, useState } from 'react';
import {
  asFormValue,
  basesOf,
  bothOf,
  editsOf,
  type FieldEdit,
  type FormConflict,
  type FormFault,
  type FormSection,
  type FormValue,
  type FormValues,
} from './listing-form.js';

export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** What somebody is doing to a listing. */
export interface ListingFormState {
  readonly values: FormValues;
  readonly edits: readonly FieldEdit[];
  readonly faults: readonly FormFault[];
  readonly set: (key: string, value: FormValue) => void;
  readonly setFaults: (faults: readonly FormFault[]) => void;
  /** Goes on with what was typed before. */
  readonly resume: (edits: readonly FieldEdit[]) => void;
  /** Settles fields that both sides changed; answers what is to be saved then. */
  readonly settle: (
    conflicts: readonly FormConflict[],
    choices: Readonly<Record<string, ConflictChoice>>,
  ) => readonly FieldEdit[];
}

const changed = (edits: readonly FieldEdit[], side: 'base' | 'value'): FormValues =>
  Object.fromEntries(edits.map((edit) => [edit.field, asFormValue(edit[side])]));

function chosen(choice: ConflictChoice, theirs: FormValue, mine: FormValue): FormValue {
  if (choice === 'both') return bothOf(theirs, mine);
  return choice === 'theirs' ? theirs : mine;
}

/** Keeps the typed values of a listing, and what they were when the typing began. */
export function useListingForm(sections: readonly FormSection[]): ListingFormState {
  const [bases, setBases] = useState<FormValues>(() => basesOf(sections));
  const [values, setValues] = useState<FormValues>(bases);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const edits = useMemo(() => editsOf(bases, values), [bases, values]);

  const set = useCallback((key: string, value: FormValue) => {
    setValues((before) => ({ ...before, [key]: value }));
    setFaults((before) => before.filter(({ field }) => field !== key));
  }, []);

  const resume = (typed: readonly FieldEdit[]) => {
    setBases((before) => ({ ...before, ...changed(typed, 'base') }));
    setValues((before) => ({ ...before, ...changed(typed, 'value') }));
  };

  const settle: ListingFormState['settle'] = (conflicts, choices) => {
    const settled = conflicts.map(({ field, theirs, yours }) => ({
      field,
      theirs: asFormValue(theirs),
      value: chosen(choices[field] ?? 'mine', asFormValue(theirs), asFormValue(yours)),
    }));
    const nextBases = { ...bases, ...Object.fromEntries(settled.map(({ field, theirs }) => [field, theirs])) };
    const nextValues = { ...values, ...Object.fromEntries(settled.map(({ field, value }) => [field, value])) };
    setBases(nextBases);
    setValues(nextValues);
    return editsOf(nextBases, nextValues);
  };

  return { values, edits, faults, set, setFaults, resume, settle };
}
