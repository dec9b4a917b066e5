import type { AgreementAction, AgreementAsk, AgreementRule } from '../../domain/agreement-lifecycle.js';
import type { VersionKind, VersionState } from '../domain/agreement-version.js';
import type { RegisterEventType } from '../domain/register-events.js';

/** What a sentence about a broken rule may name. */
export interface Broken {
  /** Parties or versions, in words. */
  readonly names: string;
  readonly count: number;
}

/** What a sentence of a timeline may name. */
export interface Happened {
  readonly number: string;
  readonly party: string;
  readonly signer: string;
  readonly fields: string;
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A day as people write it. */
const spoken = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** The sentences of the register, in English. */
export const en = {
  day: spoken,
  versionStates: {
    draft: 'Draft',
    offered: 'Offered for signature',
    adopted: 'Adopted',
    replaced: 'Replaced',
    withdrawn: 'Taken back',
  } satisfies Record<VersionState, string>,
  versionKinds: {
    original: 'Original',
    amendment: 'Amendment',
    renewal: 'Renewal',
  } satisfies Record<VersionKind, string>,
  abouts: {
    reach_out: 'Say how the partner was asked; it is kept among the efforts.',
    negotiate: 'Both sides work on its text from now on.',
    offer: 'Freezes the version and asks every party to sign exactly it.',
    take_back: 'Whoever has it open is told; a copy goes on as a draft.',
    adopt: 'It holds from its first day on. What holds now ends then.',
    expire: 'Its last day has passed.',
    terminate: 'Ends it before its last day.',
    supersede: 'Another agreement takes its place.',
    give_up: 'Write down why, and what is done instead. It is reviewed within 12 months.',
    review: 'It still cannot be had; say when it is looked at again.',
  } satisfies Record<AgreementAction, string>,
  asks: {
    what: 'How was the partner asked?',
    ended_on: 'It holds no more from',
    reason: 'Why does it end?',
    successor: 'Which agreement takes its place?',
    justification: 'Why can it not be had?',
    contingency_plan: 'What is done instead?',
    review_on: 'When is it looked at again?',
  } satisfies Record<AgreementAsk, string>,
  rules: {
    type_is_signed: () => 'Nobody signs an agreement of this type: put it in force.',
    version_is_draft: () => 'There is no draft to offer: begin an amendment or a renewal.',
    version_is_whole: () =>
      'Say from which day it holds, with whom, and what it says: write its terms or add its file.',
    no_day_is_held_twice: ({ names }: Broken) =>
      `Two versions cannot be in force on one day: version ${names} already holds then. Let this one begin after it, or end before it.`,
    signers_are_named: ({ names }: Broken) => `Name who signs for ${names}.`,
    version_is_offered: () => 'Nothing is on offer.',
    signed_by_all_or_unsigned_type: ({ names }: Broken) => `The signature of ${names} is missing.`,
    crisis_is_approved: () =>
      'The crisis services follow less stringent standards: add the approval of HHS before it comes into force (4.c.1).',
    last_day_has_passed: () => 'Its last day has not passed.',
    no_open_referrals_unanswered: ({ count }: Broken) =>
      count === 1
        ? 'One open referral rests on it: say first what becomes of it.'
        : `${count} open referrals rest on it: say first what becomes of each.`,
    successor_is_active: () => 'What takes its place must be an active agreement with one of the same partners.',
  } satisfies Record<AgreementRule, (broken: Broken) => string>,
  faults: {
    notAsked: 'This action does not ask for this.',
    twice: 'This was answered twice.',
    missing: 'This needs an answer.',
    notAChoice: 'This is not one of the choices.',
    notADay: 'This is not a day that exists. Write it like 2026-11-25.',
    notATime: 'This is not a day and time that exist. Write them like 2026-11-25T15:00.',
    notYet: 'This has not come yet.',
    passed: 'This has already passed.',
    trueOrFalse: 'Answer true or false.',
    noUser: 'This is not one of your colleagues.',
    unreadable: 'This is too long, or contains characters that hide or reverse text.',
    notAvailable: (state: string) => `This agreement is now "${state}"; this step is not possible from there.`,
    notYours: 'Directors and administrators of the agency keep its agreements.',
    reviewTooLate: (latest: string) => `It is looked at again within 12 months: ${spoken(latest)} at the latest.`,
    endsBeforeItBegan: (first: string) => `It holds since ${spoken(first)}: it cannot end before.`,
    endsByItself: (last: string) => `Its last day is ${spoken(last)}: it ends by itself then.`,
    noTitle: 'Give it a title.',
    noPartner: 'Name at least one partner.',
    unknownPartner: 'One of them is no partner of the network that takes part.',
    ownPartner: 'Your own agency is a party already: name the partners.',
    partnerTwice: 'Each partner is named once.',
    unknownOwner: 'This is not one of your colleagues.',
    frozen: 'It was offered under this title and with these partners: both stay. Begin another agreement instead.',
    endsBeforeStart: 'It ends before it starts.',
    notTheirs: 'One of them does not belong to a partner of this agreement.',
    noDraft: 'There is no draft. Begin an amendment or a renewal.',
    onOffer: 'It is on offer and frozen: take it back to change it.',
    isOver: 'This agreement has ended; nothing more is changed.',
    inTheMaking: 'There is a version in the making already: finish it first.',
    nothingToCopy: 'Nothing was adopted yet: edit the draft.',
    notOriginal: 'A further version is an amendment or a renewal.',
    notAParty: 'This agency is no party to the agreement.',
    notAnAddress: 'This is no e-mail address.',
    signerTwice: 'There is a signer of this name already.',
    hasSigned: 'This person has signed and stays named.',
    notOnOffer: 'Only a version on offer is signed. Ask for signatures first.',
    signedAlready: 'This party has signed it already.',
    signedLater: 'The day of the signature has not come yet.',
    mayNotSign: 'Nobody of this name may sign for this party. Name the signer first, or check the name.',
    noCursor: 'This is no cursor of a list of agreements.',
  },
  fields: {
    title: 'the title',
    type: 'the type',
    owner: 'the owner',
    partners: 'the partners',
    detailsRoles: 'whether it details the roles',
    sharing: 'how information is shared',
    meetings: 'the meetings',
    startsOn: 'the first day',
    endsOn: 'the last day',
    noticeDays: 'the days of notice',
    terms: 'the terms',
    categories: 'the partner categories',
    services: 'the services',
    locations: 'the locations',
    programs: 'the programs',
    promises: 'the promises',
    dcoServices: 'the DCO services',
    files: 'the files',
  },
  changes: {
    title: 'Title',
    partners: 'Partners',
    startsOn: 'First day',
    endsOn: 'Last day',
    noticeDays: 'Days of notice',
    terms: 'Terms',
    categories: 'Partner categories',
    services: 'Services',
    locations: 'Locations',
    programs: 'Programs',
    promises: 'Promises',
    dcoServices: 'DCO services',
    files: 'Files',
    none: 'none',
    noEnd: 'no end',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    altered: (count: number) => (count === 1 ? '1 entry, altered' : `${count} entries, altered`),
  },
  happened: {
    'agreement.started': () => 'It was written down.',
    'agreement.edited': ({ fields }: Happened) => `Changed: ${fields}.`,
    'agreement.version_edited': ({ number, fields }: Happened) => `Version ${number} changed: ${fields}.`,
    'agreement.version_begun': ({ number }: Happened) => `Version ${number} was begun.`,
    'agreement.signer_named': ({ party }: Happened) => `A signer for ${party} was named.`,
    'agreement.signer_removed': ({ party }: Happened) => `A signer for ${party} was taken off.`,
    'agreement.signed': ({ number, party }: Happened) => `${party} signed version ${number}.`,
    'agreement.promises_kept': ({ number }: Happened) => `The promises of version ${number} changed.`,
    'agreement.outreach_begun': () => 'The partner was asked.',
    'agreement.negotiation_begun': () => 'Negotiation began.',
    'agreement.offered': ({ number }: Happened) => `Version ${number} was offered for signature.`,
    'agreement.offer_taken_back': ({ number }: Happened) => `Version ${number} was taken back.`,
    'agreement.adopted': ({ number }: Happened) => `Version ${number} was put in force.`,
    'agreement.expired': () => 'Its last day passed: it expired.',
    'agreement.terminated': () => 'It was terminated.',
    'agreement.superseded': () => 'Another agreement took its place.',
    'agreement.found_not_attainable': () => 'It was found not attainable.',
    'agreement.reviewed': () => 'It was reviewed and still cannot be had.',
  } satisfies Record<RegisterEventType, (happened: Happened) => string>,
  nextSteps: {
    ask: 'Ask the partner.',
    negotiate: 'Agree on its text.',
    finish: 'Finish the draft and ask for signatures.',
    putInForce: 'Put it in force.',
    waitFor: (names: string) => `Waiting for the signature of ${names}.`,
    renew: (last: string) => `Renew it before ${spoken(last)}.`,
    replace: 'Renew it, replace it, or write down that it cannot be had.',
    review: (day: string) => `Look at it again on ${spoken(day)}.`,
  },
  attention: {
    endsIn: (days: number) => (days === 0 ? 'Ends today' : days === 1 ? 'Ends tomorrow' : `Ends in ${days} days`),
    ended: 'Expired',
    meetingLate: 'Meeting is late',
    reviewLate: 'Review is late',
    missingTerms: (count: number) =>
      count === 1 ? '1 required term is missing' : `${count} required terms are missing`,
    expiredLicences: (count: number) => (count === 1 ? '1 license has expired' : `${count} licenses have expired`),
  },
};

export type RegisterWords = typeof en;
