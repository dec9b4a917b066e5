import type { OpeningHours } from '../../../../kernel/business-time/business-calendar.js';
import { hoursFault, isPhone } from '../../domain/agency-rules.js';
import { LANGUAGES } from '../../domain/languages.js';
import type { FieldFault } from '../texts/index.js';

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
export function howToReferFault(how: HowToRefer): FieldFault | null {
  const { intakePhone, intakeExtension, intakeHours, languages } = how;
  if (intakePhone && !isPhone(intakePhone)) return { field: 'intakePhone', fault: 'noPhone' };
  if (intakeExtension && !/^\d{1,8}$/.test(intakeExtension)) return { field: 'intakeExtension', fault: 'extension' };
  if (intakeExtension && !intakePhone) return { field: 'intakePhone', fault: 'extensionAlone' };
  if (intakeHours.length > 0 && hoursFault(intakeHours)) return { field: 'intakeHours', fault: 'hours' };
  return languages.every((code) => KNOWN.has(code)) ? null : { field: 'languages', fault: 'language' };
}
