import { memo } from 'react';
import { CodesField } from './CodesField.js';
import { codesOf, rowsOf, type FormFault, type FormField, type FormValue } from './listing-form.js';
import { RowsField } from './RowsField.js';
import { ValueField } from './ValueField.js';

interface FieldEditorProps {
  readonly field: FormField;
  readonly value: FormValue;
  readonly faults: readonly FormFault[];
  readonly onChange: (key: string, value: FormValue) => void;
}

/** One field of a listing, by its kind; drawn again only when it changes. */
export const FieldEditor = memo(function FieldEditor({ field, value, faults, onChange }: FieldEditorProps) {
  const { key, label, hint, kind, required, max, choices } = field;
  const change = (next: FormValue) => onChange(key, next);
  if (kind === 'ROWS') return <RowsField field={field} rows={rowsOf(value)} faults={faults} onChange={change} />;
  const error = faults[0]?.message ?? null;
  if (kind === 'CODES')
    return (
      <CodesField
        name={key}
        label={label}
        hint={hint}
        error={error}
        choices={choices}
        value={codesOf(value)}
        onChange={change}
      />
    );
  const one = typeof value === 'string' || typeof value === 'boolean' ? value : null;
  return (
    <ValueField
      {...{ kind, label, required, max, choices, error }}
      name={key}
      help={hint}
      value={one}
      onChange={change}
    />
  );
});
