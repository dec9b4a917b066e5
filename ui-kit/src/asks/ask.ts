import type { Say } from '../texts/texts.js';
import type { kitTexts } from '../texts/kit.texts.js';

/** The kinds of question an action may ask. */
export type AskKind = 'TEXT' | 'LONG_TEXT' | 'CHOICE' | 'DATE' | 'DATETIME' | 'BOOLEAN' | 'USER';

/** One question of an action, as the server describes it. */
export interface AskValue {
  readonly name: string;
  readonly kind: AskKind;
  readonly label: string;
  readonly help?: string | null;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly maxLength?: number | null;
  /** Also required while another answer is the one named: `reason=other`. */
  readonly requiredWhen?: string | null;
}

/** The answers by name; a yes or no is 'true' or 'false', a date and time is local until it is sent. */
export type Answers = Readonly<Record<string, string>>;

/** One answer as the server takes it. */
export interface AnswerValue {
  readonly name: string;
  readonly value: string;
}

type KitSay = Say<keyof (typeof kitTexts)['words']['en'] & string>;

/** Whether a question must be answered now. `requiredWhen` reads `name=value`, `name=a|b`, or just `name` for any answer. */
export function mustAnswer(ask: AskValue, answers: Answers): boolean {
  if (ask.required) return true;
  if (!ask.requiredWhen) return false;

  const [name = '', wanted] = ask.requiredWhen.split('=');
  const given = answers[name.trim()] ?? '';
  if (wanted === undefined) return given !== '' && given !== 'false';
  return wanted.split('|').some((value) => value.trim() === given);
}

/** What is wrong with the answers before they are sent, by name. */
export function faultsIn(asks: readonly AskValue[], answers: Answers, t: KitSay): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const ask of asks) {
    const given = (answers[ask.name] ?? '').trim();
    if (given === '' && mustAnswer(ask, answers)) faults[ask.name] = t('fillIn');
    if (ask.maxLength && given.length > ask.maxLength) faults[ask.name] = t('tooLong', { max: ask.maxLength });
    if (ask.kind === 'DATETIME' && given !== '' && Number.isNaN(Date.parse(given))) faults[ask.name] = t('notADate');
  }
  return faults;
}

/** The answers as they are sent: empty ones left out, local times turned into instants. */
export function toSend(asks: readonly AskValue[], answers: Answers): AnswerValue[] {
  return asks.flatMap((ask) => {
    const given = (answers[ask.name] ?? '').trim();
    if (given === '') return [];
    return [{ name: ask.name, value: ask.kind === 'DATETIME' ? new Date(given).toISOString() : given }];
  });
}
