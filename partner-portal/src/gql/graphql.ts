/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActOnReferralInput = {
  action: ReferralAction;
  answers?: Array<AnswerInput>;
  id: string | number;
  /** Yours to choose, one for each step: a repeat answers with the first result. */
  idempotencyKey: string;
  /** The version that you looked at. */
  seenVersion: number;
};

/** How loud a button is: one primary at most, the rest beside it or in the menu. */
export type ActionWeight =
  | 'MENU'
  | 'PRIMARY'
  | 'SECONDARY';

/** On which side somebody acts. */
export type ActorKind =
  | 'API_KEY'
  | 'PARTNER'
  | 'REPLY_LINK'
  | 'STAFF'
  | 'SYSTEM';

export type AnswerInput = {
  /** The name of the ask. */
  name: string;
  /** A code of the choice, a date, an instant, true or false, or text. */
  value: string;
};

/** How an answer is given. */
export type AskKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'DATETIME'
  | 'LONG_TEXT'
  | 'TEXT'
  | 'USER';

/** Hours of some weekdays, on the agency's own clocks; 00:00 to 00:00 is around the clock. */
export type BusinessHoursInput = {
  closesAt: string;
  /** 1 is Monday, 7 is Sunday. */
  days: Array<number>;
  /** Such as 09:00. */
  opensAt: string;
};

/** How much room a service at a location has, as it is shown. */
export type CapacityState =
  | 'CLOSED'
  | 'LIMITED'
  | 'OPEN'
  /** Nobody said anything, or it was said too long ago to be believed. */
  | 'UNKNOWN'
  | 'WAITLIST';

/** How we know. */
export type CapacityWay =
  | 'IMPORT'
  /** The agency itself. */
  | 'PARTNER'
  | 'PHONE_CALL'
  /** Concluded from an answer to a referral. */
  | 'REFERRAL_REPLY';

/** How a person can be reached without harm. */
export type ContactChannel =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'MAIL'
  | 'NONE'
  | 'PHONE'
  | 'TEXT';

/** A part of a listing that is verified for itself. */
export type FieldGroup =
  | 'ADDRESS'
  | 'COST'
  | 'ELIGIBILITY'
  | 'HOURS'
  | 'NAME_DESCRIPTION'
  | 'PHONE_INTAKE';

/** How somebody gets into a service. */
export type HowToReferInput = {
  /** What to do when intake is closed. */
  afterHours?: string | null | undefined;
  /** What to have ready. */
  documents: Array<string>;
  intakeExtension?: string | null | undefined;
  intakeHours: Array<BusinessHoursInput>;
  intakePhone?: string | null | undefined;
  /** Codes of the languages in which intake answers. */
  languages: Array<string>;
  listingId: string | number;
  /** The version you saw; 0 where nobody has said anything yet. */
  seenVersion: number;
  /** In their order. */
  steps: Array<string>;
};

/** The part somebody plays in one referral. */
export type Party =
  | 'RECEIVER'
  | 'SENDER'
  | 'SUPERVISOR'
  | 'SYSTEM';

/** Who pays for care. */
export type PayerType =
  | 'MEDICAID'
  | 'MEDICARE'
  | 'OTHER'
  | 'PRIVATE'
  | 'UNINSURED'
  | 'UNKNOWN';

/** A short note about a service, for some days. */
export type PublishNewsInput = {
  /** The last day on which it holds. */
  endsOn: string;
  /** One for each press: repeating the request with the same key changes nothing. */
  idempotencyKey: string;
  listingId: string | number;
  startsOn: string;
  text: string;
  /** The same in Spanish. */
  textEs?: string | null | undefined;
};

/** What can be done with a referral. */
export type ReferralAction =
  /** Agree to serve; the released details become visible. */
  | 'ACCEPT'
  /** Say that it arrived, and if you like by when you will decide. */
  | 'ACKNOWLEDGE'
  /** Say that your own law forbids an answer here: an answer all the same, not silence. */
  | 'CANNOT_REPORT'
  /** Record what the person got. */
  | 'CLOSE'
  /** The result was confirmed with the person, the receiver or a record: the loop is closed. */
  | 'CONFIRM_LOOP'
  /** Confirm that it has stopped; after five business days of silence the system confirms. */
  | 'CONFIRM_WITHDRAWAL'
  /** Say no, and why. */
  | 'DECLINE'
  /** Throw the draft away. */
  | 'DISCARD'
  /** Give up waiting for an answer; it counts against the receiver's response, never against the person. */
  | 'EXPIRE'
  /** Record a dated attempt to reach the person. */
  | 'LOG_ATTEMPT'
  /** A no-show or a cancelled appointment, to be booked again or closed. */
  | 'MISS_APPOINTMENT'
  /** Write to the other side, or a note for your own. */
  | 'NOTE'
  /** Answer the question; the receiver's clock starts again. */
  | 'PROVIDE_INFO'
  /** Hand it to another coordinator, with a note. */
  | 'REASSIGN'
  /** Say what happens for the person now: referred again, informed, another plan, or nothing more and why. */
  | 'RECORD_NEXT_STEP'
  /** What the person says happened: beside the receiver's word, never over it. */
  | 'RECORD_REPORT'
  /** Send a held referral, now that a valid release is on file. */
  | 'RELEASE'
  /** Open an ended referral again, and say why. */
  | 'REOPEN'
  /** Say that service goes on; the progress clock starts again. */
  | 'REPORT_PROGRESS'
  /** Ask the sender something before you decide. */
  | 'REQUEST_INFO'
  /** Ask the receiver to stop an accepted referral. */
  | 'REQUEST_WITHDRAWAL'
  /** Change the receiver, or what is shared, before anything has left. */
  | 'REVISE'
  /** Book or move an appointment. */
  | 'SCHEDULE'
  /** Record the first service. */
  | 'START_SERVICE'
  /** Send it; it is held while the release decision is to hold. */
  | 'SUBMIT'
  /** Take back the last step of your own side. */
  | 'UNDO'
  /** Mark it as entered in error. */
  | 'VOID'
  /** Hold a place, or hold it longer, with a date to confirm it again. */
  | 'WAITLIST'
  /** Take it back before it is accepted. */
  | 'WITHDRAW';

/** Where a referral is in its life. */
export type ReferralState =
  /** The receiver agreed to serve the person. */
  | 'ACCEPTED'
  /** The receiver has it and is deciding. */
  | 'ACKNOWLEDGED'
  /** Submitted, but a part of it may not go to this receiver yet; nothing has left. */
  | 'AWAITING_CONSENT'
  /** What the person got is known and recorded. */
  | 'CLOSED'
  /** The receiver cannot serve the person, and said why. */
  | 'DECLINED'
  /** The sender is preparing it; nobody else sees it. */
  | 'DRAFT'
  /** The receiver asked a question; its clock stands still until the sender's answer. */
  | 'INFO_NEEDED'
  /** The person was served at least once, and service goes on. */
  | 'IN_SERVICE'
  /** No answer in the agreed time, after reminders and escalation. */
  | 'NO_RESPONSE'
  /** An appointment is booked. */
  | 'SCHEDULED'
  /** With the receiver, who has not answered. */
  | 'SENT'
  /** Entered in error; no measure counts it. */
  | 'VOID'
  /** On the receiver's waitlist, until a date on which the place is confirmed again. */
  | 'WAITLISTED'
  /** The sender asked to stop after acceptance; the receiver confirms what was done. */
  | 'WITHDRAWAL_REQUESTED'
  /** Taken back by the sender, with the consent, or because another receiver was first. */
  | 'WITHDRAWN';

/** How much room a service at a location has, as somebody said. */
export type SaidCapacity =
  | 'CLOSED'
  | 'LIMITED'
  | 'OPEN'
  | 'WAITLIST';

/** How much room there is. */
export type SayCapacityInput = {
  /** The last closed day, for closed. */
  closedUntil?: string | null | undefined;
  /** One for each press: repeating the request with the same key changes nothing. */
  idempotencyKey: string;
  listingId: string | number;
  note?: string | null | undefined;
  state: SaidCapacity;
  /** Days until there is room, for a waitlist. */
  waitDays?: number | null | undefined;
};

/** The parts of a packet, each more sensitive than the one before. */
export type SectionKind =
  | 'BEHAVIORAL_HEALTH'
  /** Who they are and how to reach them: carries no text of its own. */
  | 'CONTACT'
  | 'GENERAL_HEALTH'
  | 'NEED'
  | 'SUBSTANCE_USE';

/** How soon an answer and a first contact are promised. */
export type Urgency =
  /** Call first: 911, 988 or mobile crisis. Then record the call and send. */
  | 'EMERGENCY'
  /** After a discharge, or a warm hand-off. */
  | 'HIGH_TRANSITION'
  | 'ROUTINE'
  | 'URGENT';

/** How a part was found to be true. */
export type VerifiedWay =
  | 'PARTNER_LINK'
  | 'PARTNER_PORTAL'
  | 'PHONE_CALL'
  | 'VISIT'
  | 'WEBSITE';

/** Parts of a listing that were found to be true. */
export type VerifyListingInput = {
  groups: Array<FieldGroup>;
  /** Staff: PHONE_CALL, VISIT, WEBSITE. Partners: PARTNER_PORTAL. */
  how: VerifiedWay;
  listingId: string | number;
};

export type ReadOpenWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOpenWorkQuery = { openWork: { toAnswer: number, dueToday: number, groups: Array<{ code: string, label: string, rows: Array<{ referralId: string, reference: string, sentence: string, state: ReferralState, due: { at: string, text: string, overdue: boolean } | null }> }> } };

export type PortalReferralFragment = { id: string, reference: string, version: number, state: ReferralState, urgency: Urgency, enquiry: boolean, serviceName: string, senderName: string, reasonLabel: string | null, outcomeLabel: string | null, detailsWithheld: string | null, category: { code: string, label: string } | null, owner: { id: string, displayName: string } | null, due: { at: string, text: string, overdue: boolean } | null, fitFacts: { ageBand: string | null, area: string | null, language: string | null, payerType: PayerType | null, householdSize: number | null }, details: { displayName: string | null, preferredName: string | null, pronouns: string | null, birthDate: string | null, language: string | null, interpreterNeeded: boolean | null, phone: string | null, email: string | null, guardianName: string | null, notices: Array<string>, scopeText: string | null, consentExpiresOn: string | null, sections: Array<{ kind: SectionKind, text: string }>, safeContact: { channel: ContactChannel, times: string | null, mayLeaveMessage: boolean, mayText: boolean, note: string | null, doNotContact: boolean } | null } | null, appointments: Array<{ id: string, startsAt: string, place: string | null, note: string | null, state: string }>, timeline: Array<{ id: string, at: string, sentence: string, party: Party, by: string, note: string | null }>, availableActions: Array<{ action: ReferralAction, label: string, about: string, weight: ActionWeight, onBehalf: boolean, asks: Array<{ name: string, kind: AskKind, label: string, help: string | null, required: boolean, requiredWhen: string | null, maxLength: number | null, options: Array<{ value: string, label: string }> }> }> };

export type ReleasedToUsFragment = { displayName: string | null, preferredName: string | null, pronouns: string | null, birthDate: string | null, language: string | null, interpreterNeeded: boolean | null, phone: string | null, email: string | null, guardianName: string | null, notices: Array<string>, scopeText: string | null, consentExpiresOn: string | null, sections: Array<{ kind: SectionKind, text: string }>, safeContact: { channel: ContactChannel, times: string | null, mayLeaveMessage: boolean, mayText: boolean, note: string | null, doNotContact: boolean } | null };

export type ReadReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadReferralQuery = { referral: { id: string, reference: string, version: number, state: ReferralState, urgency: Urgency, enquiry: boolean, serviceName: string, senderName: string, reasonLabel: string | null, outcomeLabel: string | null, detailsWithheld: string | null, category: { code: string, label: string } | null, owner: { id: string, displayName: string } | null, due: { at: string, text: string, overdue: boolean } | null, fitFacts: { ageBand: string | null, area: string | null, language: string | null, payerType: PayerType | null, householdSize: number | null }, details: { displayName: string | null, preferredName: string | null, pronouns: string | null, birthDate: string | null, language: string | null, interpreterNeeded: boolean | null, phone: string | null, email: string | null, guardianName: string | null, notices: Array<string>, scopeText: string | null, consentExpiresOn: string | null, sections: Array<{ kind: SectionKind, text: string }>, safeContact: { channel: ContactChannel, times: string | null, mayLeaveMessage: boolean, mayText: boolean, note: string | null, doNotContact: boolean } | null } | null, appointments: Array<{ id: string, startsAt: string, place: string | null, note: string | null, state: string }>, timeline: Array<{ id: string, at: string, sentence: string, party: Party, by: string, note: string | null }>, availableActions: Array<{ action: ReferralAction, label: string, about: string, weight: ActionWeight, onBehalf: boolean, asks: Array<{ name: string, kind: AskKind, label: string, help: string | null, required: boolean, requiredWhen: string | null, maxLength: number | null, options: Array<{ value: string, label: string }> }> }> } | null };

export type ActOnReferralMutationVariables = Exact<{
  input: ActOnReferralInput;
}>;


export type ActOnReferralMutation = { actOnReferral:
    | { __typename: 'ActionNotAvailable', code: string, message: string, field: string | null, state: ReferralState }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'Referral', id: string, reference: string, version: number, state: ReferralState, urgency: Urgency, enquiry: boolean, serviceName: string, senderName: string, reasonLabel: string | null, outcomeLabel: string | null, detailsWithheld: string | null, category: { code: string, label: string } | null, owner: { id: string, displayName: string } | null, due: { at: string, text: string, overdue: boolean } | null, fitFacts: { ageBand: string | null, area: string | null, language: string | null, payerType: PayerType | null, householdSize: number | null }, details: { displayName: string | null, preferredName: string | null, pronouns: string | null, birthDate: string | null, language: string | null, interpreterNeeded: boolean | null, phone: string | null, email: string | null, guardianName: string | null, notices: Array<string>, scopeText: string | null, consentExpiresOn: string | null, sections: Array<{ kind: SectionKind, text: string }>, safeContact: { channel: ContactChannel, times: string | null, mayLeaveMessage: boolean, mayText: boolean, note: string | null, doNotContact: boolean } | null } | null, appointments: Array<{ id: string, startsAt: string, place: string | null, note: string | null, state: string }>, timeline: Array<{ id: string, at: string, sentence: string, party: Party, by: string, note: string | null }>, availableActions: Array<{ action: ReferralAction, label: string, about: string, weight: ActionWeight, onBehalf: boolean, asks: Array<{ name: string, kind: AskKind, label: string, help: string | null, required: boolean, requiredWhen: string | null, maxLength: number | null, options: Array<{ value: string, label: string }> }> }> }
    | { __typename: 'ReleaseHeld', code: string, message: string, field: string | null }
    | { __typename: 'RuleBroken', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
   };

export type ReadOwnListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOwnListingsQuery = { ownListings: Array<{ id: string, serviceName: string, description: string | null, applicationProcess: string | null, eligibility: string | null, fees: string | null, placeName: string | null, isPlacePrivate: boolean, requiredDocuments: Array<string>, phones: Array<{ number: string, extension: string | null }>, addresses: Array<{ address1: string, city: string }>, schedules: Array<{ text: string }>, capacity: { state: CapacityState, lastState: SaidCapacity, waitDays: number | null, closedUntil: string | null, how: CapacityWay, saidBy: string, saidAt: string, contrary: { saidBy: string, saidAt: string } | null } | null, news: Array<{ id: string, text: string, startsOn: string, endsOn: string }>, verifications: Array<{ group: FieldGroup, at: string | null, how: VerifiedWay | null, by: string | null, changedAt: string | null }>, howToRefer: { intakePhone: string | null, intakeExtension: string | null, intakeHoursText: Array<string>, steps: Array<string>, documents: Array<string>, languages: Array<string>, afterHours: string | null, version: number, intakeHours: Array<{ days: Array<number>, opensAt: string, closesAt: string }> } | null, may: { say: boolean, keep: boolean } }> };

export type OwnListingFragment = { id: string, serviceName: string, description: string | null, applicationProcess: string | null, eligibility: string | null, fees: string | null, placeName: string | null, isPlacePrivate: boolean, requiredDocuments: Array<string>, phones: Array<{ number: string, extension: string | null }>, addresses: Array<{ address1: string, city: string }>, schedules: Array<{ text: string }>, capacity: { state: CapacityState, lastState: SaidCapacity, waitDays: number | null, closedUntil: string | null, how: CapacityWay, saidBy: string, saidAt: string, contrary: { saidBy: string, saidAt: string } | null } | null, news: Array<{ id: string, text: string, startsOn: string, endsOn: string }>, verifications: Array<{ group: FieldGroup, at: string | null, how: VerifiedWay | null, by: string | null, changedAt: string | null }>, howToRefer: { intakePhone: string | null, intakeExtension: string | null, intakeHoursText: Array<string>, steps: Array<string>, documents: Array<string>, languages: Array<string>, afterHours: string | null, version: number, intakeHours: Array<{ days: Array<number>, opensAt: string, closesAt: string }> } | null, may: { say: boolean, keep: boolean } };

export type SayOwnCapacityMutationVariables = Exact<{
  input: SayCapacityInput;
}>;


export type SayOwnCapacityMutation = { sayCapacity:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

export type TakeBackOwnWordMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackOwnWordMutation = { takeBackWord:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

export type StillTrueMutationVariables = Exact<{
  input: VerifyListingInput;
}>;


export type StillTrueMutation = { verifyListing:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

export type PublishOwnNewsMutationVariables = Exact<{
  input: PublishNewsInput;
}>;


export type PublishOwnNewsMutation = { publishNews:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

export type WithdrawOwnNewsMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawOwnNewsMutation = { withdrawNews:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

export type SayOwnHowToReferMutationVariables = Exact<{
  input: HowToReferInput;
}>;


export type SayOwnHowToReferMutation = { sayHowToRefer:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> }
    | { __typename: 'WordKept', id: string }
   };

type OwnWord_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, field: string | null };

type OwnWord_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, field: string | null };

type OwnWord_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, field: string | null };

type OwnWord_StaleVersion_Fragment = { __typename: 'StaleVersion', code: string, message: string, field: string | null, currentVersion: number, changes: Array<string> };

type OwnWord_WordKept_Fragment = { __typename: 'WordKept', id: string };

export type OwnWordFragment =
  | OwnWord_InvalidInput_Fragment
  | OwnWord_NotAllowed_Fragment
  | OwnWord_NotFound_Fragment
  | OwnWord_StaleVersion_Fragment
  | OwnWord_WordKept_Fragment
;

export type ReadMeQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMeQuery = { me: { id: string, displayName: string, kind: ActorKind, locale: string, agency: { id: string, name: string } } | null };

export const ReleasedToUsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}}]} as unknown as DocumentNode<ReleasedToUsFragment, unknown>;
export const PortalReferralFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}}]} as unknown as DocumentNode<PortalReferralFragment, unknown>;
export const OwnListingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"say"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<OwnListingFragment, unknown>;
export const OwnWordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<OwnWordFragment, unknown>;
export const ReadOpenWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOpenWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadOpenWorkQuery, ReadOpenWorkQueryVariables>;
export const ReadReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalReferral"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadReferralQuery, ReadReferralQueryVariables>;
export const ActOnReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActOnReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalReferral"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActOnReferralMutation, ActOnReferralMutationVariables>;
export const ReadOwnListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOwnListings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownListings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnListing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"say"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<ReadOwnListingsQuery, ReadOwnListingsQueryVariables>;
export const SayOwnCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayOwnCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<SayOwnCapacityMutation, SayOwnCapacityMutationVariables>;
export const TakeBackOwnWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackOwnWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<TakeBackOwnWordMutation, TakeBackOwnWordMutationVariables>;
export const StillTrueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StillTrue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<StillTrueMutation, StillTrueMutationVariables>;
export const PublishOwnNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishOwnNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<PublishOwnNewsMutation, PublishOwnNewsMutationVariables>;
export const WithdrawOwnNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnNewsMutation, WithdrawOwnNewsMutationVariables>;
export const SayOwnHowToReferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayOwnHowToRefer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HowToReferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayHowToRefer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<SayOwnHowToReferMutation, SayOwnHowToReferMutationVariables>;
export const ReadMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMeQuery, ReadMeQueryVariables>;