import type { Answers } from './answers.js';
import { EVIDENCE } from './referral-asks.js';
import { stateSpec, type ReferralState } from './referral-lifecycle.js';
import type { ToldFacts } from './referral.js';

/** What was told of the service stands until it is told anew; what was told with an outcome goes when the referral opens again. */
export function toldAfter(told: ToldFacts, to: ReferralState, answers: Answers): ToldFacts {
  const ends = !stateSpec(to).open;
  return {
    servedOn: answers.service_date ?? (ends ? told.servedOn : null),
    serviceStartedOn: answers.service_started_on ?? told.serviceStartedOn,
    expectedOn: answers.expected_on ?? told.expectedOn,
    evidence: EVIDENCE.find((code) => code === answers.evidence) ?? (ends ? told.evidence : null),
  };
}
