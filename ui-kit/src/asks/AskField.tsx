import type { ReactNode } from 'react';
import { BooleanField } from '../fields/BooleanField.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { DateField, DateTimeField } from '../fields/DateField.js';
import type { Choice, FieldProps } from '../fields/field.js';
import { LongTextField } from '../fields/LongTextField.js';
import { TextField } from '../fields/TextField.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import type { AskKind, AskValue } from './ask.js';

interface AskFieldProps extends FieldProps<string> {
  readonly ask: AskValue;
  /** Whom a USER question may name. */
  readonly users: readonly Choice[];
}

type Draw = (props: AskFieldProps) => ReactNode;

const choice: Draw = ({ ask, users: _users, ...field }) => <ChoiceField {...field} options={ask.options} />;

const FIELDS: Readonly<Record<AskKind, Draw>> = {
  TEXT: ({ ask, users: _users, ...field }) => <TextField {...field} maxLength={ask.maxLength ?? undefined} />,
  LONG_TEXT: ({ ask, users: _users, ...field }) => <LongTextField {...field} maxLength={ask.maxLength ?? undefined} />,
  CHOICE: choice,
  DATE: ({ ask: _ask, users: _users, ...field }) => <DateField {...field} />,
  DATETIME: (props) => <InOwnTime {...props} />,
  BOOLEAN: ({ ask: _ask, users: _users, value, onChange, ...field }) => (
    <BooleanField {...field} value={value === 'true'} onChange={(yes) => onChange(String(yes))} />
  ),
  USER: ({ ask, users, ...field }) => <ChoiceField {...field} options={ask.options.length > 0 ? ask.options : users} />,
};

function InOwnTime({ ask: _ask, users: _users, help, ...field }: AskFieldProps) {
  const t = useT(kitTexts);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <DateTimeField {...field} help={[help, t('yourTime', { zone })].filter(Boolean).join(' ')} />;
}

/** Draws one question of an action by its kind. */
export function AskField(props: AskFieldProps) {
  return FIELDS[props.ask.kind](props);
}
