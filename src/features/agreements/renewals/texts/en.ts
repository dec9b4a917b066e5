import type { DueKind } from '../domain/ladder.js';
import type { EffortKind } from '../domain/effort.js';

/** The sentences of renewals, in English. */
export const en = {
  due: {
    renew: 'Ends: renew it or let it go',
    licence: 'A licence ends',
    review: 'Look again whether it can be had',
    attestation: 'Look again at what was attested',
    meeting: 'The partners meet',
  } satisfies Record<DueKind, string>,
  efforts: {
    outreach: 'Reached out',
    draft_sent: 'Sent a draft',
    meeting: 'Met',
    training: 'Trained together',
    problem_solved: 'Solved a problem together',
    renewal_talk: 'Talked about renewal',
    other: 'Other',
  } satisfies Record<EffortKind, string>,
  faults: {
    ladder: 'Give whole days from 365 down to 1, each nearer than the one before.',
    nothing: 'Say in a few words what was done.',
    dayAhead: 'This day is still to come. Record it once it has taken place.',
    about: 'Say which agreement, partner or category it is about.',
    category: 'There is no such category.',
    period: 'The last day is before the first, or the period is longer than two years.',
  },
};

export type RenewalTexts = typeof en;
