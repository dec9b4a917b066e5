import type { Locale } from '../../../kernel/actor.js';
import type { AskKind, AskSpec } from '../../../kernel/lifecycle/lifecycle.js';
import type { ReferralTexts } from '../texts/index.js';
import type { AvailableAction, Weight } from './available-actions.js';
import { spanInWords } from './promised-clock.js';
import { spokenMoment } from './headline.js';
import type { ReferralFacts } from './referral-facts.js';
import type { ReferralAction } from './referral-lifecycle.js';

export interface LabelledOption {
  readonly value: string;
  readonly label: string;
}

/** One question of an action, with its words. */
export interface LabelledAsk {
  readonly name: string;
  /** For `user`, choose among one's colleagues. */
  readonly kind: AskKind;
  readonly label: string;
  readonly help: string | null;
  readonly required: boolean;
  readonly options: readonly LabelledOption[];
  readonly maxLength: number | null;
  /** `name=value|value`: required once that answer is one of these. */
  readonly requiredWhen: string | null;
}

/** One button with its words. */
export interface LabelledAction {
  readonly action: ReferralAction;
  readonly label: string;
  readonly about: string;
  readonly weight: Weight;
  readonly asks: readonly LabelledAsk[];
  readonly onBehalf: boolean;
}

interface Speaker {
  readonly texts: ReferralTexts;
  readonly locale: Locale;
  readonly facts: ReferralFacts;
}

const wordFor = (words: Readonly<Record<string, string>>, code: string): string | null =>
  Object.hasOwn(words, code) ? (words[code] ?? null) : null;

function optionLabel({ name }: AskSpec, value: string, { texts, locale, facts }: Speaker): string {
  const booked = name === 'appointment_id' ? facts.booked.find(({ id }) => id === value) : undefined;
  if (booked) return spokenMoment(booked.startsAt, facts.receiver.calendar.timeZone, { locale, now: facts.now });
  const promised = name === 'fast_track' ? facts.promises.find(({ id }) => id === value) : undefined;
  if (promised) return texts.fastTrack(promised.situation ?? promised.what, spanInWords(promised, locale));
  const words = { reason: texts.reasons, outcome: texts.outcomes }[name] ?? texts.choices;
  return wordFor(words, value) ?? value;
}

function labelledAsk(ask: AskSpec, speaker: Speaker): LabelledAsk {
  const { name, kind, required, options = [], maxLength, requiredWhen } = ask;
  const { asks, helps } = speaker.texts;
  return {
    name,
    kind,
    required,
    label: wordFor(asks, name) ?? name,
    help: wordFor(helps, name),
    options: (kind === 'user' ? [] : options).map((value) => ({ value, label: optionLabel(ask, value, speaker) })),
    maxLength: maxLength ?? null,
    requiredWhen: requiredWhen ? `${requiredWhen.ask}=${requiredWhen.is.join('|')}` : null,
  };
}

/** The action in a reader's words. */
export const labelledAction = (
  { action, weight, asks, onBehalf }: AvailableAction,
  speaker: Speaker,
): LabelledAction => ({
  action,
  label: speaker.texts.actions[action],
  about: speaker.texts.abouts[action],
  weight,
  asks: asks.map((ask) => labelledAsk(ask, speaker)),
  onBehalf,
});
