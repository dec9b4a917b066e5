import type { HoursValue } from '../fields/HoursField.js';

/** How somebody gets into a service, as the server tells it. */
export interface HowToReferValue {
  readonly intakePhone: string | null;
  readonly intakeExtension: string | null;
  readonly intakeHours: readonly HoursValue[];
  readonly steps: readonly string[];
  readonly documents: readonly string[];
  readonly languages: readonly string[];
  readonly afterHours: string | null;
  readonly version: number;
}

/** The same, as the server takes it. */
export interface HowToReferInput {
  readonly listingId: string;
  readonly seenVersion: number;
  readonly intakePhone: string;
  readonly intakeExtension: string;
  readonly intakeHours: { days: number[]; opensAt: string; closesAt: string }[];
  readonly steps: string[];
  readonly documents: string[];
  readonly languages: string[];
  readonly afterHours: string;
}

/** The same while it is typed: lists of words have one a line. */
export interface HowToReferTyped {
  readonly intakePhone: string;
  readonly intakeExtension: string;
  readonly intakeHours: readonly HoursValue[];
  readonly steps: string;
  readonly documents: string;
  readonly languages: readonly string[];
  readonly afterHours: string;
}

const hoursOf = ({ days, opensAt, closesAt }: HoursValue) => ({ days: [...days], opensAt, closesAt });

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the form begins with. */
export const typedFrom = (how: HowToReferValue | null): HowToReferTyped => ({
  intakePhone: how?.intakePhone ?? '',
  intakeExtension: how?.intakeExtension ?? '',
  intakeHours: (how?.intakeHours ?? []).map(hoursOf),
  steps: (how?.steps ?? []).join('\n'),
  documents: (how?.documents ?? []).join('\n'),
  languages: how?.languages ?? [],
  afterHours: how?.afterHours ?? '',
});

/** What is sent of what was typed. */
export const sentFrom = ({ intakeHours, steps, documents, languages, ...texts }: HowToReferTyped) => ({
  ...texts,
  intakeHours: intakeHours.map(hoursOf),
  steps: linesOf(steps),
  documents: linesOf(documents),
  languages: [...languages],
});
