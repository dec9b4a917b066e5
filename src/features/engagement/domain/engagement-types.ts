interface TypeRule {
  /** Whether somebody at the partner was reached or met; attempts and mailings are counted apart. */
  readonly countsAsContact: boolean;
}

const contact = { countsAsContact: true } as const;
const apart = { countsAsContact: false } as const;

/** The kinds of contact with a partner, in the order in which they are shown. Codes are never reused. */
export const ENGAGEMENT_TYPES = {
  in_person_visit: contact,
  phone_call: contact,
  video_meeting: contact,
  email_or_message: contact,
  presentation: contact,
  training_given: contact,
  training_received: contact,
  case_conference: contact,
  joint_outreach: contact,
  agreement_meeting: contact,
  problem_solving: contact,
  warm_handoff: contact,
  site_tour: contact,
  needs_assessment_input: contact,
  attempt_no_contact: apart,
  mass_mailing: apart,
} as const satisfies Record<string, TypeRule>;

export type EngagementTypeCode = keyof typeof ENGAGEMENT_TYPES;

export const isEngagementType = (code: string): code is EngagementTypeCode => Object.hasOwn(ENGAGEMENT_TYPES, code);

export const ENGAGEMENT_TYPE_CODES: readonly EngagementTypeCode[] =
  Object.keys(ENGAGEMENT_TYPES).filter(isEngagementType);

export const countsAsContact = (code: EngagementTypeCode): boolean => ENGAGEMENT_TYPES[code].countsAsContact;

export const CONTACT_TYPE_CODES: readonly EngagementTypeCode[] = ENGAGEMENT_TYPE_CODES.filter(countsAsContact);
