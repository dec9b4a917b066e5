import { Checkbox, CloseButton, Input, NativeSelect } from '@mantine/core';
import { useT } from '../texts/texts.js';
import type { FormChoice } from './listing-form.js';
import { listingFormTexts } from './listing-form.texts.js';
import styles from './listing-form.module.css';

interface CodesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly error?: string | null;
  readonly choices: readonly FormChoice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Up to so many are shown at once; of more, those chosen, and the rest to choose from. */
const FEW = 16;

interface PlainChoice {
  readonly value: string;
  readonly label: string;
}

type Listed = PlainChoice | { readonly group: string; readonly items: PlainChoice[] };

/** The choices under their headings, as the device's own list takes them. */
function grouped(choices: readonly FormChoice[]): Listed[] {
  const groups = new Map<string, PlainChoice[]>();
  for (const { value, label, group } of choices) {
    const name = group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), { value, label }]);
  }
  return [...groups].flatMap(([group, items]): Listed[] => (group === '' ? items : [{ group, items }]));
}

/** Any number of codes: all as check boxes where they are few, else the chosen ones and a list to add from. */
export function CodesField({ name, label, hint, error, choices, value, onChange }: CodesFieldProps) {
  if (choices.length > FEW) return <ChosenCodes {...{ name, label, hint, error, choices, value, onChange }} />;
  return (
    <Checkbox.Group label={label} description={hint} error={error || undefined} value={[...value]} onChange={onChange}>
      <div className={styles.checks}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} name={name} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function ChosenCodes({ name, label, hint, error, choices, value, onChange }: CodesFieldProps) {
  const t = useT(listingFormTexts);
  const labelOf = (code: string): string => choices.find((choice) => choice.value === code)?.label ?? code;
  const left = choices.filter((choice) => !value.includes(choice.value));
  return (
    <Input.Wrapper
      component="fieldset"
      className={styles.plain}
      label={label}
      labelElement="div"
      description={hint}
      error={error || undefined}
    >
      <ul className={styles.codes}>
        {value.length === 0 && <li className={styles.quiet}>{t('none')}</li>}
        {value.map((code) => (
          <li key={code} className={styles.code}>
            {labelOf(code)}
            <CloseButton
              aria-label={t('removeCode', { label: labelOf(code) })}
              onClick={() => onChange(value.filter((one) => one !== code))}
            />
          </li>
        ))}
      </ul>
      <NativeSelect
        name={name}
        aria-label={t('addRow', { label })}
        data={[{ value: '', label: t('add') }, ...grouped(left)]}
        value=""
        onChange={(event) => onChange([...value, event.currentTarget.value])}
      />
    </Input.Wrapper>
  );
}
