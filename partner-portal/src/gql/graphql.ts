/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptAgreementInput = {
  /** That the terms were read and are accepted for the agency. */
  confirms: boolean;
  /** Of the version as it was read: it is this text that is accepted. */
  contentSha256: string;
  idempotencyKey: string;
  signerName: string;
  signerTitle: string;
  versionId: string | number;
};

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

/** How often changes of followed services are mailed. */
export type DigestChoice =
  | 'DAILY'
  | 'NONE';

/** A field that is to hold something else. */
export type FieldEditInput = {
  /** What it held when the editing began: by this a change of somebody else is noticed. */
  base?: unknown;
  field: string;
  value?: unknown;
};

/** A part of a listing that is verified for itself. */
export type FieldGroup =
  | 'ADDRESS'
  | 'COST'
  | 'ELIGIBILITY'
  | 'HOURS'
  | 'NAME_DESCRIPTION'
  | 'PHONE_INTAKE';

export type FollowInput = {
  /** Or a category, with those below it. */
  categoryCode?: string | null | undefined;
  /** A listing, whose service is followed with all its places. */
  listingId?: string | number | null | undefined;
};

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

/** What was typed so far; no fields let the draft go. */
export type KeepListingDraftInput = {
  fields: Array<FieldEditInput>;
  /** As the editable listing names it. */
  subject: string;
};

/** How a field is drawn and what it takes. */
export type ListingFieldKind =
  | 'BOOLEAN'
  | 'CHOICE'
  /** Any of the choices. */
  | 'CODES'
  | 'DATE'
  /** Such as MO,WE; of a month 1MO for the first Monday, -1FR for the last Friday. */
  | 'DAYS'
  | 'EMAIL'
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'PHONE'
  /** Any number of rows with the columns named. */
  | 'ROWS'
  /** One line; choices are suggestions. */
  | 'TEXT'
  | 'TIME'
  | 'URL';

/** Around where to look: coordinates, a postal code, or a place in words. The first of them that is said counts. */
export type NearInput = {
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  /** An address that the directory lists, a corner of two streets, a city, or a postal code, as somebody types it. The answer says how it was understood; where it was not, nothing is narrowed. */
  place?: string | null | undefined;
  /** Five digits. */
  postalCode?: string | null | undefined;
  /** As the crow flies; 25 miles if left out. */
  withinMeters?: number | null | undefined;
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

/** What came of a promise. */
export type PromiseResult =
  | 'KEPT'
  | 'MISSED'
  | 'OPEN';

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

/** The fields of a listing that were touched. */
export type SaveListingInput = {
  fields: Array<FieldEditInput>;
  id: string | number;
  /** Chosen by you, once for each save: a repeat does nothing. */
  idempotencyKey: string;
};

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

/** A search over the directory. What is left out does not narrow it. */
export type SearchListingsInput = {
  /** Ways in, such as same_day, walk_in, phone, online: any of them. */
  access?: Array<string> | null | undefined;
  /** Codes of accessibility: any of them. */
  accessibility?: Array<string> | null | undefined;
  /** The cursor that the page before ended with. */
  after?: string | null | undefined;
  /** Whom it serves, in whole years. A listing that says no age serves every age. */
  age?: number | null | undefined;
  /** Whether an agreement with its agency is in force. */
  agreementInForce?: boolean | null | undefined;
  /** A postal code, city, county or state whose people it serves. A listing that says no area serves every area. */
  areaServed?: string | null | undefined;
  /** Codes of categories: any of them, or of those under them. */
  categories?: Array<string> | null | undefined;
  /** free, sliding, fee: any of them. */
  costs?: Array<string> | null | undefined;
  /** At most 100. */
  first?: number | null | undefined;
  /** Codes of languages, such as es: any of them. */
  languages?: Array<string> | null | undefined;
  /** Codes of levels of care: any of them. */
  levelsOfCare?: Array<string> | null | undefined;
  near?: NearInput | null | undefined;
  /** Open then, by its hours; known for the coming two weeks. */
  openAt?: string | null | undefined;
  /** Open now, by its hours. */
  openNow?: boolean | null | undefined;
  /** Codes of payers: any of them. */
  payers?: Array<string> | null | undefined;
  /** Codes of populations: any of them. */
  populations?: Array<string> | null | undefined;
  /** True: only listings of which nobody said lately that they are closed or have only a waitlist. */
  takingPeople?: boolean | null | undefined;
  /** True: only listings to which a referral can be sent. */
  takingReferrals?: boolean | null | undefined;
  /** Words, the last of which may be unfinished. Slips of typing are forgiven. */
  text?: string | null | undefined;
};

/** The parts of a packet, each more sensitive than the one before. */
export type SectionKind =
  | 'BEHAVIORAL_HEALTH'
  /** Who they are and how to reach them: carries no text of its own. */
  | 'CONTACT'
  | 'GENERAL_HEALTH'
  | 'NEED'
  | 'SUBSTANCE_USE';

export type SuggestChangeInput = {
  field: SuggestionField;
  idempotencyKey: string;
  listingId: string | number;
  /** How you know, or what is wrong. Name nobody who is helped. */
  note?: string | null | undefined;
  /** What should stand there. */
  value?: string | null | undefined;
};

/** What is suggested about a listing. */
export type SuggestionField =
  | 'ADDRESS'
  | 'AREA'
  | 'CAPACITY'
  | 'DESCRIPTION'
  | 'ELIGIBILITY'
  | 'EMAIL'
  | 'FEES'
  | 'HOURS'
  | 'HOW_TO_GET_IN'
  | 'LANGUAGES'
  | 'NAME'
  | 'OTHER'
  | 'PHONE'
  | 'STATUS'
  | 'WEB';

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

export type PortalFileFragment = { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null };

export type PortalVersionFragment = { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> };

export type PortalOfferFragment = { id: string, title: string, typeLabel: string, offeredAt: string | null, signers: Array<string>, mySignerName: string | null, mySignerTitle: string | null, isSignedByUs: boolean, isAdopted: boolean, agency: { id: string, name: string }, version: { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> }, changes: Array<{ what: string, before: string, after: string }> };

export type PortalAgreementFragment = { id: string, title: string, typeLabel: string, stateLabel: string, isInForce: boolean, isComing: boolean, daysLeft: number | null, endedOn: string | null, nextMeetingOn: string | null, meetingEveryWeeks: number | null, sharingMethodLabel: string | null, agency: { id: string, name: string }, version: { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> } | null };

export type ReadAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadAgreementsQuery = { agreementsToSign: Array<{ id: string, title: string, typeLabel: string, offeredAt: string | null, signers: Array<string>, mySignerName: string | null, mySignerTitle: string | null, isSignedByUs: boolean, isAdopted: boolean, agency: { id: string, name: string }, version: { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> }, changes: Array<{ what: string, before: string, after: string }> }>, ourAgreements: Array<{ id: string, title: string, typeLabel: string, stateLabel: string, isInForce: boolean, isComing: boolean, daysLeft: number | null, endedOn: string | null, nextMeetingOn: string | null, meetingEveryWeeks: number | null, sharingMethodLabel: string | null, agency: { id: string, name: string }, version: { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> } | null }> };

export type AcceptAgreementMutationVariables = Exact<{
  input: AcceptAgreementInput;
}>;


export type AcceptAgreementMutation = { acceptAgreement:
    | { __typename: 'AgreementToSign', id: string, title: string, typeLabel: string, offeredAt: string | null, signers: Array<string>, mySignerName: string | null, mySignerTitle: string | null, isSignedByUs: boolean, isAdopted: boolean, agency: { id: string, name: string }, version: { id: string, number: number, startsOn: string | null, endsOn: string | null, noticeDays: number | null, terms: string | null, categories: Array<string>, services: Array<string>, locations: Array<string>, programs: Array<string>, requiredServices: Array<string>, contentSha256: string | null, contentUrl: string | null, promises: Array<{ isOurs: boolean, text: string }>, files: Array<{ id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null }>, signatures: Array<{ isOurs: boolean, signerName: string, signerTitle: string | null, signedOn: string, recordedAt: string, isInPortal: boolean, party: { id: string, name: string }, receipt: { id: string, name: string, roleLabel: string, bytes: number, sha256: string, url: string | null } | null }>, missingSignatures: Array<{ id: string, name: string }> }, changes: Array<{ what: string, before: string, after: string }> }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'SignerWithoutAuthority', code: string, message: string, field: string | null }
    | { __typename: 'VersionReplaced', code: string, message: string, field: string | null, currentVersionId: string | null, changes: Array<{ what: string, before: string, after: string }> }
   };

export type ReadWaitingAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadWaitingAgreementsQuery = { agreementsToSign: Array<{ id: string, title: string, mySignerName: string | null, isSignedByUs: boolean }> };

export type SearchDirectoryQueryVariables = Exact<{
  input: SearchListingsInput;
}>;


export type SearchDirectoryQuery = { searchListings: { total: number, correctedText: string | null, nextCursor: string | null, items: Array<{ id: string, serviceName: string, organizationName: string, summary: string | null, city: string | null, isPrivatePlace: boolean, capacity: { state: CapacityState, lastState: SaidCapacity, waitDays: number | null, closedUntil: string | null, how: CapacityWay, saidBy: string, saidAt: string } | null }> } };

export type DirectoryListingFragment = { id: string, serviceId: string, serviceName: string, organizationName: string, description: string | null, applicationProcess: string | null, eligibility: string | null, fees: string | null, languages: Array<string>, requiredDocuments: Array<string>, isPlacePrivate: boolean, placeName: string | null, url: string | null, phones: Array<{ number: string, extension: string | null }>, addresses: Array<{ address1: string, city: string }>, schedules: Array<{ text: string }>, capacity: { state: CapacityState, lastState: SaidCapacity, waitDays: number | null, closedUntil: string | null, how: CapacityWay, saidBy: string, saidAt: string } | null, news: Array<{ id: string, text: string, startsOn: string, endsOn: string }>, howToRefer: { intakePhone: string | null, intakeExtension: string | null, intakeHoursText: Array<string>, steps: Array<string>, documents: Array<string>, languages: Array<string>, afterHours: string | null } | null, may: { keep: boolean } };

export type ReadDirectoryListingQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadDirectoryListingQuery = { listing: { id: string, serviceId: string, serviceName: string, organizationName: string, description: string | null, applicationProcess: string | null, eligibility: string | null, fees: string | null, languages: Array<string>, requiredDocuments: Array<string>, isPlacePrivate: boolean, placeName: string | null, url: string | null, phones: Array<{ number: string, extension: string | null }>, addresses: Array<{ address1: string, city: string }>, schedules: Array<{ text: string }>, capacity: { state: CapacityState, lastState: SaidCapacity, waitDays: number | null, closedUntil: string | null, how: CapacityWay, saidBy: string, saidAt: string } | null, news: Array<{ id: string, text: string, startsOn: string, endsOn: string }>, howToRefer: { intakePhone: string | null, intakeExtension: string | null, intakeHoursText: Array<string>, steps: Array<string>, documents: Array<string>, languages: Array<string>, afterHours: string | null } | null, may: { keep: boolean } } | null, following: { digest: DigestChoice, items: Array<{ id: string, serviceId: string | null }> } };

export type SuggestToDirectoryMutationVariables = Exact<{
  input: SuggestChangeInput;
}>;


export type SuggestToDirectoryMutation = { suggestChange:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'SuggestionReceived', id: string }
   };

type Followed_Following_Fragment = { __typename: 'Following', digest: DigestChoice };

type Followed_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, field: string | null };

type Followed_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, field: string | null };

export type FollowedFragment =
  | Followed_Following_Fragment
  | Followed_InvalidInput_Fragment
  | Followed_NotFound_Fragment
;

export type FollowServiceMutationVariables = Exact<{
  input: FollowInput;
}>;


export type FollowServiceMutation = { startFollowing:
    | { __typename: 'Following', digest: DigestChoice }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
   };

export type UnfollowServiceMutationVariables = Exact<{
  id: string | number;
}>;


export type UnfollowServiceMutation = { unfollow:
    | { __typename: 'Following', digest: DigestChoice }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
   };

export type OwnListingToEditFragment = { id: string | null, subject: string, serviceName: string | null, organizationName: string | null, sections: Array<{ key: string, label: string, fields: Array<{ key: string, label: string, hint: string | null, kind: ListingFieldKind, required: boolean, max: number, value: unknown, choices: Array<{ value: string, label: string, group: string | null }>, columns: Array<{ name: string, label: string, kind: ListingFieldKind, required: boolean, max: number, choices: Array<{ value: string, label: string, group: string | null }> }> }> }>, draft: { savedAt: string, fields: Array<{ field: string, base: unknown, value: unknown }> } | null };

export type ReadOwnEditableQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadOwnEditableQuery = { editableListing: { id: string | null, subject: string, serviceName: string | null, organizationName: string | null, sections: Array<{ key: string, label: string, fields: Array<{ key: string, label: string, hint: string | null, kind: ListingFieldKind, required: boolean, max: number, value: unknown, choices: Array<{ value: string, label: string, group: string | null }>, columns: Array<{ name: string, label: string, kind: ListingFieldKind, required: boolean, max: number, choices: Array<{ value: string, label: string, group: string | null }> }> }> }>, draft: { savedAt: string, fields: Array<{ field: string, base: unknown, value: unknown }> } | null } | null };

type SaveOfOwnListing_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, field: string | null, conflicts: Array<{ field: string, label: string, theirs: unknown, yours: unknown, baseText: string | null, theirsText: string | null, yoursText: string | null, byName: string | null, at: string | null, canKeepBoth: boolean }> };

type SaveOfOwnListing_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, field: string | null };

type SaveOfOwnListing_InvalidListing_Fragment = { __typename: 'InvalidListing', code: string, message: string, field: string | null, faults: Array<{ field: string, label: string, row: number | null, column: string | null, message: string }> };

type SaveOfOwnListing_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, field: string | null };

type SaveOfOwnListing_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, field: string | null };

type SaveOfOwnListing_SavedListing_Fragment = { __typename: 'SavedListing', id: string };

export type SaveOfOwnListingFragment =
  | SaveOfOwnListing_EditConflict_Fragment
  | SaveOfOwnListing_InvalidInput_Fragment
  | SaveOfOwnListing_InvalidListing_Fragment
  | SaveOfOwnListing_NotAllowed_Fragment
  | SaveOfOwnListing_NotFound_Fragment
  | SaveOfOwnListing_SavedListing_Fragment
;

export type SaveOwnListingMutationVariables = Exact<{
  input: SaveListingInput;
}>;


export type SaveOwnListingMutation = { saveListing:
    | { __typename: 'EditConflict', code: string, message: string, field: string | null, conflicts: Array<{ field: string, label: string, theirs: unknown, yours: unknown, baseText: string | null, theirsText: string | null, yoursText: string | null, byName: string | null, at: string | null, canKeepBoth: boolean }> }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'InvalidListing', code: string, message: string, field: string | null, faults: Array<{ field: string, label: string, row: number | null, column: string | null, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'SavedListing', id: string }
   };

export type KeepOwnDraftMutationVariables = Exact<{
  input: KeepListingDraftInput;
}>;


export type KeepOwnDraftMutation = { keepListingDraft:
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'ListingDraft', savedAt: string }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
   | null };

export type ReadOpenWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOpenWorkQuery = { openWork: { toAnswer: number, dueToday: number, groups: Array<{ code: string, label: string, rows: Array<{ referralId: string, reference: string, sentence: string, state: ReferralState, due: { at: string, text: string, overdue: boolean } | null }> }> } };

export type ReadOurPromisesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReadOurPromisesQuery = { ourPromises: Array<{ promiseId: string, agreementTitle: string, kindLabel: string, situation: string | null, within: string, kept: number, missed: number, open: number, referrals: Array<{ referralId: string, reference: string, result: PromiseResult, dueAt: string }> }> };

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
    | { __typename: 'AgreementBlocks', code: string, message: string, field: string | null }
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

export type ReadOpenReferralsHereQueryVariables = Exact<{
  listingId: string | number;
}>;


export type ReadOpenReferralsHereQuery = { referrals: { nextCursor: string | null, items: Array<{ id: string, reference: string, stateLabel: string }> } };

export type ReadDecliningQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadDecliningQuery = { referral: { id: string, version: number, availableActions: Array<{ action: ReferralAction }> } | null };

export type DeclineAsClosedMutationVariables = Exact<{
  input: ActOnReferralInput;
}>;


export type DeclineAsClosedMutation = { actOnReferral:
    | { __typename: 'ActionNotAvailable', code: string, message: string, field: string | null }
    | { __typename: 'AgreementBlocks', code: string, message: string, field: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, field: string | null }
    | { __typename: 'NotAllowed', code: string, message: string, field: string | null }
    | { __typename: 'NotFound', code: string, message: string, field: string | null }
    | { __typename: 'Referral', id: string }
    | { __typename: 'ReleaseHeld', code: string, message: string, field: string | null }
    | { __typename: 'RuleBroken', code: string, message: string, field: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, field: string | null }
   };

export type ReadMeQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadMeQuery = { me: { id: string, displayName: string, kind: ActorKind, locale: string, agency: { id: string, name: string } } | null };

export const PortalFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<PortalFileFragment, unknown>;
export const PortalVersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"requiredServices"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInPortal"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSignatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<PortalVersionFragment, unknown>;
export const PortalOfferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementToSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerName"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isSignedByUs"}},{"kind":"Field","name":{"kind":"Name","value":"isAdopted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"requiredServices"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInPortal"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSignatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentUrl"}}]}}]} as unknown as DocumentNode<PortalOfferFragment, unknown>;
export const PortalAgreementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalAgreement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"isComing"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingEveryWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"sharingMethodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVersion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"requiredServices"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInPortal"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSignatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentUrl"}}]}}]} as unknown as DocumentNode<PortalAgreementFragment, unknown>;
export const DirectoryListingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<DirectoryListingFragment, unknown>;
export const FollowedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Followed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Following"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<FollowedFragment, unknown>;
export const OwnListingToEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListingToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditableListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OwnListingToEditFragment, unknown>;
export const SaveOfOwnListingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaveOfOwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveListingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"yours"}},{"kind":"Field","name":{"kind":"Name","value":"baseText"}},{"kind":"Field","name":{"kind":"Name","value":"theirsText"}},{"kind":"Field","name":{"kind":"Name","value":"yoursText"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"canKeepBoth"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOfOwnListingFragment, unknown>;
export const ReleasedToUsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}}]} as unknown as DocumentNode<ReleasedToUsFragment, unknown>;
export const PortalReferralFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}}]} as unknown as DocumentNode<PortalReferralFragment, unknown>;
export const OwnListingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"say"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<OwnListingFragment, unknown>;
export const OwnWordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<OwnWordFragment, unknown>;
export const ReadAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementsToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalOffer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ourAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalAgreement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"requiredServices"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInPortal"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSignatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementToSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerName"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isSignedByUs"}},{"kind":"Field","name":{"kind":"Name","value":"isAdopted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalAgreement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"isComing"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextMeetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingEveryWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"sharingMethodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVersion"}}]}}]}}]} as unknown as DocumentNode<ReadAgreementsQuery, ReadAgreementsQueryVariables>;
export const AcceptAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementToSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalOffer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionReplaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalVersion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"locations"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"requiredServices"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInPortal"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingSignatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contentSha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalOffer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementToSign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerName"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"isSignedByUs"}},{"kind":"Field","name":{"kind":"Name","value":"isAdopted"}}]}}]} as unknown as DocumentNode<AcceptAgreementMutation, AcceptAgreementMutationVariables>;
export const ReadWaitingAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadWaitingAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementsToSign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mySignerName"}},{"kind":"Field","name":{"kind":"Name","value":"isSignedByUs"}}]}}]}}]} as unknown as DocumentNode<ReadWaitingAgreementsQuery, ReadWaitingAgreementsQueryVariables>;
export const SearchDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchListingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"correctedText"}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isPrivatePlace"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchDirectoryQuery, SearchDirectoryQueryVariables>;
export const ReadDirectoryListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadDirectoryListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectoryListing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<ReadDirectoryListingQuery, ReadDirectoryListingQueryVariables>;
export const SuggestToDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuggestToDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestionReceived"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestToDirectoryMutation, SuggestToDirectoryMutationVariables>;
export const FollowServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startFollowing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Followed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Followed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Following"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<FollowServiceMutation, FollowServiceMutationVariables>;
export const UnfollowServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfollowService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfollow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Followed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Followed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Following"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<UnfollowServiceMutation, UnfollowServiceMutationVariables>;
export const ReadOwnEditableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOwnEditable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editableListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnListingToEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListingToEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditableListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOwnEditableQuery, ReadOwnEditableQueryVariables>;
export const SaveOwnListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOwnListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaveOfOwnListing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaveOfOwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveListingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"yours"}},{"kind":"Field","name":{"kind":"Name","value":"baseText"}},{"kind":"Field","name":{"kind":"Name","value":"theirsText"}},{"kind":"Field","name":{"kind":"Name","value":"yoursText"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"canKeepBoth"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOwnListingMutation, SaveOwnListingMutationVariables>;
export const KeepOwnDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepOwnDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepListingDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepListingDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<KeepOwnDraftMutation, KeepOwnDraftMutationVariables>;
export const ReadOpenWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOpenWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadOpenWorkQuery, ReadOpenWorkQueryVariables>;
export const ReadOurPromisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOurPromises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ourPromises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promiseId"}},{"kind":"Field","name":{"kind":"Name","value":"agreementTitle"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOurPromisesQuery, ReadOurPromisesQueryVariables>;
export const ReadReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalReferral"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadReferralQuery, ReadReferralQueryVariables>;
export const ActOnReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActOnReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortalReferral"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionNotAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleasedToUs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasedDetails"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"preferredName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"notices"}},{"kind":"Field","name":{"kind":"Name","value":"scopeText"}},{"kind":"Field","name":{"kind":"Name","value":"consentExpiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"mayText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doNotContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortalReferral"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"enquiry"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"fitFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"payerType"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleasedToUs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detailsWithheld"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActOnReferralMutation, ActOnReferralMutationVariables>;
export const ReadOwnListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOwnListings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownListings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnListing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnListing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"applicationProcess"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"fees"}},{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"isPlacePrivate"}},{"kind":"Field","name":{"kind":"Name","value":"requiredDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"phones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address1"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastState"}},{"kind":"Field","name":{"kind":"Name","value":"waitDays"}},{"kind":"Field","name":{"kind":"Name","value":"closedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"contrary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidBy"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToRefer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intakePhone"}},{"kind":"Field","name":{"kind":"Name","value":"intakeExtension"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intakeHoursText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"afterHours"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"say"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}}]}}]}}]} as unknown as DocumentNode<ReadOwnListingsQuery, ReadOwnListingsQueryVariables>;
export const SayOwnCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayOwnCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<SayOwnCapacityMutation, SayOwnCapacityMutationVariables>;
export const TakeBackOwnWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackOwnWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<TakeBackOwnWordMutation, TakeBackOwnWordMutationVariables>;
export const StillTrueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StillTrue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<StillTrueMutation, StillTrueMutationVariables>;
export const PublishOwnNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishOwnNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<PublishOwnNewsMutation, PublishOwnNewsMutationVariables>;
export const WithdrawOwnNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnNewsMutation, WithdrawOwnNewsMutationVariables>;
export const SayOwnHowToReferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayOwnHowToRefer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HowToReferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayHowToRefer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnWord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnWord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WordKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<SayOwnHowToReferMutation, SayOwnHowToReferMutationVariables>;
export const ReadOpenReferralsHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOpenReferralsHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"listingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listingId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"openOnly"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}}]} as unknown as DocumentNode<ReadOpenReferralsHereQuery, ReadOpenReferralsHereQueryVariables>;
export const ReadDecliningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadDeclining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]} as unknown as DocumentNode<ReadDecliningQuery, ReadDecliningQueryVariables>;
export const DeclineAsClosedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineAsClosed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineAsClosedMutation, DeclineAsClosedMutationVariables>;
export const ReadMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMeQuery, ReadMeQueryVariables>;