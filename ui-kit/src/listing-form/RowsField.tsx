import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useT } from '../texts/texts.js';
import { inputName, newRow, type FormColumn, type FormFault, type FormField, type FormRow } from './listing-form.js';
import { listingFormTexts } from './listing-form.texts.js';
import styles from './listing-form.module.css';
import { ValueField } from './ValueField.js';

interface RowsFieldProps {
  readonly field: FormField;
  readonly rows: readonly FormRow[];
  readonly faults: readonly FormFault[];
  readonly onChange: (rows: readonly FormRow[]) => void;
}

const WIDE = new Set(['LONG_TEXT', 'DAYS', 'BOOLEAN']);

const emptyRow = ({ columns }: FormField): FormRow =>
  newRow(
    Object.fromEntries(
      columns.map(({ name, kind, choices }) => [
        name,
        kind === 'BOOLEAN' ? false : kind === 'CHOICE' ? (choices[0]?.value ?? null) : null,
      ]),
    ),
  );

const withColumn = (row: FormRow, name: string, value: string | boolean | null): FormRow => {
  const next = { ...row, [name]: value, id: row.id };
  // A week has no first Monday: days of the other kind are begun anew.
  return name === 'freq' && value !== row['freq'] ? { ...next, byday: null, id: row.id } : next;
};

/** Any number of rows, such as telephone numbers or opening hours. */
export function RowsField({ field, rows, faults, onChange }: RowsFieldProps) {
  const t = useT(listingFormTexts);
  const { label, hint, max } = field;
  const general = faults.find(({ row }) => row === null || row === undefined);
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{label}</legend>
      {hint && <p className={styles.quiet}>{hint}</p>}
      {general && (
        <p role="alert" className={styles.fault}>
          {general.message}
        </p>
      )}
      {rows.map((row, nr) => (
        <Row
          key={row.id}
          field={field}
          row={row}
          nr={nr}
          faults={faults.filter((fault) => fault.row === nr)}
          onChange={(next) => onChange(rows.map((one) => (one.id === row.id ? next : one)))}
          onRemove={() => onChange(rows.filter((one) => one.id !== row.id))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={rows.length >= max}
        onClick={() => onChange([...rows, emptyRow(field)])}
      >
        {t('addRow', { label })}
      </Button>
    </fieldset>
  );
}

interface RowProps {
  readonly field: FormField;
  readonly row: FormRow;
  readonly nr: number;
  readonly faults: readonly FormFault[];
  readonly onChange: (row: FormRow) => void;
  readonly onRemove: () => void;
}

function Row({ field, row, nr, faults, onChange, onRemove }: RowProps) {
  const t = useT(listingFormTexts);
  const classOf = ({ kind }: FormColumn): string | undefined => (WIDE.has(kind) ? styles.wide : undefined);
  return (
    <div className={styles.row} role="group" aria-label={`${field.label} ${nr + 1}`}>
      {field.columns.map((column) => (
        <div key={column.name} className={classOf(column)}>
          <ValueField
            {...column}
            name={inputName({ field: field.key, row: nr, column: column.name })}
            value={row[column.name] ?? null}
            monthly={row['freq'] === 'MONTHLY'}
            error={faults.find((fault) => fault.column === column.name)?.message ?? null}
            onChange={(value) => onChange(withColumn(row, column.name, value))}
          />
        </div>
      ))}
      <Button
        className={styles.remove}
        variant="subtle"
        leftSection={<IconTrash size={20} aria-hidden />}
        aria-label={t('removeRow', { nr: nr + 1, label: field.label })}
        onClick={onRemove}
      >
        {t('remove')}
      </Button>
    </div>
  );
}
