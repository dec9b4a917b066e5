import type { RecipientClass } from './recipient-classes.js';
import type { SendableSection } from './data-tiers.js';
import type { NoticeCode } from './notices.js';

/** Who may sign for a person under 18; a profile without these leaves it to the privacy officer. */
export interface MinorRules {
  /** From this age the young person controls the release of behavioral health records. */
  readonly selfSignAge: number;
  readonly minorConsentsToSubstanceUseTreatment: boolean;
}

/** What a state's law, or the practice of its clinics, adds to the federal rules. */
export interface StateProfile {
  readonly minors: MinorRules | null;
  readonly defaultValidityDays: number;
  readonly maxValidityDays: number | null;
  /** Whether a release for treatment, payment and operations may have no expiry. */
  readonly tpoWithoutExpiry: boolean;
  /** Whether providers too need a release, where HIPAA alone would let treatment information flow. */
  readonly consentForProviders: boolean;
  readonly treatmentDatesFor: readonly SendableSection[];
  /** Which classes may stand in for a named recipient, for sections where not all may. */
  readonly classesFor: Partial<Record<SendableSection, readonly RecipientClass[]>>;
  readonly noticesFor: Partial<Record<SendableSection, NoticeCode>>;
}

const federal: StateProfile = {
  minors: null,
  defaultValidityDays: 365,
  maxValidityDays: null,
  tpoWithoutExpiry: true,
  consentForProviders: false,
  treatmentDatesFor: [],
  classesFor: {},
  noticesFor: {},
};

const pennsylvania: StateProfile = {
  minors: { selfSignAge: 14, minorConsentsToSubstanceUseTreatment: true },
  defaultValidityDays: 90,
  maxValidityDays: 365,
  tpoWithoutExpiry: false,
  consentForProviders: true,
  treatmentDatesFor: ['behavioral_health', 'substance_use'],
  classesFor: { behavioral_health: ['treating_providers'] },
  noticesFor: { behavioral_health: 'PA_MH_5100_34_D' },
};

export const STATE_PROFILES = { 'US-FED': federal, 'US-PA': pennsylvania } as const;

export type StateProfileId = keyof typeof STATE_PROFILES;

export const STATE_PROFILE_IDS: readonly StateProfileId[] = ['US-FED', 'US-PA'];

const isKnown = (id: string): id is StateProfileId => id in STATE_PROFILES;

/** The rules of a profile; a state without one follows the federal rules. */
export const stateProfile = (id: string): StateProfile => (isKnown(id) ? STATE_PROFILES[id] : federal);
