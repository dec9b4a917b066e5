import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { WEIGHTS } from '../domain/available-actions.js';
import { PARTIES, REFERRAL_ACTIONS, REFERRAL_STATES, referralLifecycle } from '../domain/referral-lifecycle.js';
import { URGENCIES } from '../domain/urgency.js';

type Described = Readonly<Record<string, { readonly about: string }>>;

/** The table's own words, for the documentation of an enum. */
const aboutOf = (table: Described): Readonly<Record<string, string>> =>
  Object.fromEntries(keysOf(table).map((code) => [code, table[code]?.about ?? '']));

export const ReferralStateEnum = enumOfCodes('ReferralState', REFERRAL_STATES, {
  description: 'Where a referral is in its life.',
  about: aboutOf(referralLifecycle.states),
});

export const ReferralActionEnum = enumOfCodes('ReferralAction', REFERRAL_ACTIONS, {
  description: 'What can be done with a referral.',
  about: aboutOf(referralLifecycle.actions),
});

export const PartyEnum = enumOfCodes('Party', PARTIES, { description: 'The part somebody plays in one referral.' });

export const UrgencyEnum = enumOfCodes('Urgency', URGENCIES, {
  description: 'How soon an answer and a first contact are promised.',
  about: {
    emergency: 'Call first: 911, 988 or mobile crisis. Then record the call and send.',
    high_transition: 'After a discharge, or a warm hand-off.',
  },
});

export const ActionWeightEnum = enumOfCodes('ActionWeight', WEIGHTS, {
  description: 'How loud a button is: one primary at most, the rest beside it or in the menu.',
});
