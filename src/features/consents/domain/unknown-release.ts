import type { ReleaseDecision } from './release-decision.js';
import { DEFAULT_POLICY } from './release-policy.js';

/** The answer to a question about somebody or something that is not there, or not the actor's to ask about. */
export const UNKNOWN_RELEASE: ReleaseDecision = {
  outcome: 'DENY',
  reason: 'ACTOR_NOT_AUTHORIZED',
  sections: [],
  withBasis: [],
  held: [],
  dropped: [],
  senderName: '',
  neutralName: '',
  namesCategory: false,
  notices: [],
  remarks: [],
  purpose: 'care_coordination',
  policyVersion: DEFAULT_POLICY.version,
};
