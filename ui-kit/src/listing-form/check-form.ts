import type { Say } from '../texts/texts.js';
import {
  rowsOf,
  textOf,
  type FormColumn,
  type FormFault,
  type FormField,
  type FormKind,
  type FormRow,
  type FormValues,
} from './listing-form.js';
import type { listingFormTexts } from './listing-form.texts.js';

type T = Say<keyof (typeof listingFormTexts)['words']['en'] & string>;

const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

const isWeb = (text: string): boolean => {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return !/\s/.test(text) && URL.canParse(whole) && new URL(whole).hostname.includes('.');
};

const RULES: Readonly<Partial<Record<FormKind, { readonly fits: (text: string) => boolean; readonly say: 'badUrl' | 'badEmail' | 'badPhone' | 'badNumber' }>>> = {
  URL: { fits: isWeb, say: 'badUrl' },
  EMAIL: { fits: (text) => EMAIL.test(text), say: 'badEmail' },
  PHONE: { fits: (text) => /\d{3}/.test(text.replace(/\D/g, '')), say: 'badPhone' },
  NUMBER: { fits: (text) => /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text), say: 'badNumber' },
}; // prettier-ignore

type Rule = Pick<FormColumn, 'kind' | 'required' | 'max'>;

function textFault({ kind, required, max }: Rule, said: unknown, t: T): string | null {
  const text = typeof said === 'string' ? said.trim() : '';
  if (text === '') return required && kind !== 'BOOLEAN' ? t('fillIn') : null;
  if ([...text].length > max) return t('tooLong', { max });
  const rule = RULES[kind];
  return rule && !rule.fits(text) ? t(rule.say) : null;
}

/** Hours that close before they open, unless they are said to go past midnight. */
function hoursFault(row: FormRow, t: T): { column: string; message: string } | null {
  const [opens, closes] = [row['opensAt'], row['closesAt']];
  if (typeof opens !== 'string' || typeof closes !== 'string' || opens === '' || closes === '') return null;
  return closes <= opens && row['overnight'] !== true ? { column: 'closesAt', message: t('closesFirst') } : null;
}

function rowFaults(field: FormField, row: FormRow, nr: number, t: T): FormFault[] {
  const faults = field.columns.flatMap(({ name, ...rule }) => {
    const message = textFault(rule, row[name], t);
    return message ? [{ column: name, message }] : [];
  });
  const hours = hoursFault(row, t);
  return [...faults, ...(hours ? [hours] : [])].map((fault) => ({
    field: field.key,
    label: field.label,
    row: nr,
    ...fault,
  }));
}

/** What is wrong before anything is sent, by the limits that the server names; the server looks again. */
export function faultsIn(
  fields: readonly FormField[],
  touched: ReadonlySet<string>,
  values: FormValues,
  t: T,
): FormFault[] {
  return fields
    .filter(({ key }) => touched.has(key))
    .flatMap((field) => {
      if (field.kind === 'ROWS') return rowsOf(values[field.key]).flatMap((row, nr) => rowFaults(field, row, nr, t));
      const message = field.kind === 'CODES' ? null : textFault(field, textOf(values[field.key]), t);
      return message ? [{ field: field.key, label: field.label, message }] : [];
    });
}
