import type { PacketTier, Verdict } from '../domain/policy.js';
import type { PromiseKind, PromiseUnit } from '../domain/promise.js';
import type { Standing, TypeGroup } from '../domain/standing.js';

/** A partner and, where one decided, its agreement; `on` is a day in words. */
interface Between {
  readonly partner: string;
  readonly title: string;
  readonly on: string;
}

/** The sentences of the gate, in English. */
export const en = {
  standings: {
    in_force: 'In force',
    expiring: 'Ends soon',
    not_covering: 'Does not cover this service',
    expired: 'Expired',
    terminated: 'Terminated',
    in_the_making: 'In the making',
    not_attainable: 'Not attainable',
    none: 'No agreement',
  } satisfies Record<Standing, string>,
  groups: {
    dco: 'DCO agreement',
    signed: 'Signed partnership agreement',
    unsigned: 'Unsigned or own protocol',
    other: 'Something else',
  } satisfies Record<TypeGroup, string>,
  tiers: {
    nothing: 'Nothing about a person',
    contact_and_need: 'Contact and need',
    health: 'Health',
    substance_use: 'Substance use',
  } satisfies Record<PacketTier, string>,
  verdicts: {
    allow: 'Goes',
    warn: 'Goes with a notice',
    reason: 'Goes with a reason',
    block: 'Does not go',
  } satisfies Record<Verdict, string>,
  /** How things stand with the partner, in a sentence. */
  stands: {
    in_force: ({ partner, title }: Between) => `“${title}” with ${partner} is in force.`,
    expiring: ({ partner, title, on }: Between) => `“${title}” with ${partner} is in force; its last day is ${on}.`,
    not_covering: ({ partner, title }: Between) => `“${title}” with ${partner} does not cover this service.`,
    expired: ({ partner, title, on }: Between) => `“${title}” with ${partner} ended on ${on}.`,
    terminated: ({ partner, title }: Between) => `“${title}” with ${partner} was terminated.`,
    in_the_making: ({ partner, title }: Between) => `“${title}” with ${partner} is not in force yet.`,
    not_attainable: ({ partner }: Between) => `An agreement with ${partner} was found not attainable.`,
    none: ({ partner }: Between) => `There is no agreement with ${partner}.`,
  } satisfies Record<Standing, (between: Between) => string>,
  /** What follows from it. */
  follows: {
    allow: '',
    warn: 'You can send it: the choice of provider is the person’s.',
    reason: 'Say why it goes to them all the same.',
    block: 'A supervisor can send it with a reason: the choice of provider is the person’s.',
  } satisfies Record<Verdict, string>,
  dcoService: 'This is a DCO service: it needs a DCO agreement in force that covers it.',
  emergency: 'In an emergency no agreement stands in the way.',
  kinds: {
    first_response: 'First answer',
    decision: 'Decision',
    first_contact: 'First contact',
    fast_track: 'Fast track',
    other: 'Other',
  } satisfies Record<PromiseKind, string>,
  spans: {
    clock_hours: (amount: number) => (amount === 1 ? '1 hour, day and night' : `${amount} hours, day and night`),
    business_hours: (amount: number) => (amount === 1 ? '1 working hour' : `${amount} working hours`),
    business_days: (amount: number) => (amount === 1 ? '1 working day' : `${amount} working days`),
  } satisfies Record<PromiseUnit, (amount: number) => string>,
  policyFaults: {
    tooMany: (most: number) => `A policy has ${most} rules at most.`,
    neverDecides: (place: number) =>
      `Rule ${place} never decides: the rules before it already speak for all of its cases.`,
    noSuchCase: (place: number) =>
      `Rule ${place} speaks for no case: where there is no agreement, there is no kind of it.`,
  },
  policyMoved: (number: number) => `Somebody has set version ${number} meanwhile.`,
  promiseFaults: {
    what: 'Say in words what is promised.',
    amountAndUnit: 'Give both a number and its unit, or neither.',
    howLong: 'Say within what time; only “other” may be in words alone.',
    between: (most: number) => `Give a whole number from 1 to ${most}.`,
    situation: 'Say in which situation the fast track holds.',
    twice: 'Another promise here already speaks of this case.',
    tooMany: (most: number) => `A version has ${most} promises at most.`,
    category: 'There is no such kind of help.',
    services: 'Name services of the partners of this agreement.',
    onlyDrafts: 'Promises are changed in a draft. Begin a new version first.',
  },
  promisesChanged: 'The version in the making',
};

export type GateTexts = typeof en;
