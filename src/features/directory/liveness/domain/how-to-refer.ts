import type { OpeningHours } from '../../../../kernel/business-time/business-calendar.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { hoursFault, isPhone } from '../../domain/agency-rules.js';
import { LANGUAGES } from '../../domain/languages.js';

/** How somebody gets into a service. */
export interface HowToRefer {
  readonly intakePhone: string | null;
  readonly intakeExtension: string | null;
  readonly intakeHours: readonly OpeningHours[];
  /** Sentences, in their order. */
  readonly steps: readonly string[];
  /** What to have ready. */
  readonly documents: readonly string[];
  /** Codes of the languages in which intake answers. */
  readonly languages: readonly string[];
  /** What to do when intake is closed. */
  readonly afterHours: string | null;
}

const KNOWN = new Set<string>(LANGUAGES.map(({ code }) => code));

/** Why it cannot be meant so; null when it can. */
export function howToReferFault({ intakePhone, intakeExtension, intakeHours, languages }: HowToRefer): Problem | null {
  if (intakePhone && !isPhone(intakePhone)) return invalid('intakePhone', 'This is no telephone number.');
  if (intakeExtension && !/^\d{1,8}$/.test(intakeExtension))
    return invalid('intakeExtension', 'An extension is one to eight digits.');
  if (intakeExtension && !intakePhone) return invalid('intakePhone', 'An extension needs a number.');
  const hours = intakeHours.length > 0 ? hoursFault(intakeHours) : null;
  if (hours) return invalid('intakeHours', hours);
  const strange = languages.find((code) => !KNOWN.has(code));
  return strange === undefined ? null : invalid('languages', `We know no language “${strange}”.`);
}
