import type { AttestationKind } from '../domain/attestation.js';
import type { CoverageState } from '../domain/coverage-rule.js';

const gaps = (count: number): string => (count === 1 ? '1 gap' : `${count} gaps`);

/** What a sentence about coverage counts. */
export interface Counted {
  readonly covered: number;
  readonly total: number;
  readonly partial: number;
  readonly waived: number;
  readonly gaps: number;
  readonly outOfCount: number;
}

/** The sentences of coverage, in English. */
export const en = {
  states: {
    covered: 'Covered',
    partial: 'Partial',
    waived: 'Waived',
    gap: 'Gap',
    out_of_count: 'Not counted',
  } satisfies Record<CoverageState, string>,
  attestations: {
    none_in_service_area: 'None in our service area',
    waived: 'Waived: it cannot be had now',
    provided_directly: 'We provide it ourselves',
    not_applicable: 'It does not apply to us',
  } satisfies Record<AttestationKind, string>,
  sentence: ({ covered, total, partial, waived, gaps: open, outOfCount }: Counted) =>
    `${covered} of ${total} covered, ${partial} partial, ${waived} waived, ${gaps(open)}${outOfCount > 0 ? `; ${outOfCount} not counted` : ''}.`,
  day: (day: Date) => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
  missing: {
    nothing: 'No agreement and no protocol is in force.',
    ended: (title: string, day: string) => `“${title}” ended on ${day}; nothing took its place.`,
    effort: (title: string) => `“${title}” counts only with documented efforts: none in the 12 months before.`,
    roles: (title: string) => `“${title}” does not detail the roles of each party.`,
    informal: (title: string) => `“${title}” is an informal arrangement, which counts for nothing.`,
    below: (rung: string, target: string) => `${rung}; needed is: ${target.toLowerCase()}.`,
    obligations: (rung: string, what: readonly string[]) =>
      `${rung}, but ${what.map((each) => `“${each}”`).join(', ')} ${what.length === 1 ? 'is' : 'are'} not checked off.`,
    review: (day: string) => `Its review was due on ${day}; without it nothing is waived.`,
    attested: (day: string) => `Attested away on ${day}, yet an agreement is in force: end the attestation.`,
  },
  rungs: { 0: 'Nothing counts', 1: 'Our own protocol', 2: 'Unsigned joint protocol', 3: 'Signed' },
  lapsing: {
    agreement: 'The agreement ends',
    licence: (name: string) => `“${name}” expires`,
    review: 'To be reviewed: not attainable',
    attestation: (category: string) => `Attestation to be reviewed: ${category}`,
  },
  faults: {
    kind: () => 'This cannot be attested of this category.',
    statement: () => 'Say in a few words what you attest.',
    attestedBy: () => 'Say by whose name it is attested.',
    ahead: () => 'This day is still to come.',
    beforeTheOther: () => 'Something later was attested of this category already.',
    plan: () => 'A waiver needs a contingency plan: what is done instead.',
    review: () => 'Say when it is reviewed; a waiver counts for 12 months at most.',
    reviewBefore: () => 'The review comes after the day on which it is attested.',
    reviewTooLate: (latest: string) => `A waiver is reviewed within 12 months: by ${latest}.`,
    file: 'There is no such file.',
    endAhead: 'This day is still to come.',
    endBefore: 'It was attested after this day.',
    owner: 'Choose a colleague.',
  },
};

export type CoverageTexts = typeof en;
