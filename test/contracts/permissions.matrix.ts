import { ROLES, type Role } from '../../src/kernel/actor.js';

/** Somebody who calls: a role, the holder of a reply link (who never signs in), or nobody known. */
export type Caller = Role | 'replyLink' | 'anonymous';

export const CALLERS: readonly Caller[] = ['anonymous', 'replyLink', ...ROLES];

const EVERYBODY = CALLERS;
const SIGNED_IN: readonly Caller[] = ROLES;
const STAFF: readonly Caller[] = [
  'coordinator',
  'supervisor',
  'director',
  'resource_specialist',
  'privacy_officer',
  'admin',
];
/** Staff whose work is with persons; a resource specialist's is not. */
const CARE: readonly Caller[] = ['coordinator', 'supervisor', 'director', 'privacy_officer', 'admin'];
const SENDERS: readonly Caller[] = ['coordinator', 'supervisor', 'director', 'admin'];
/** Staff who take steps with referrals; a director looks on. */
const STEPPERS: readonly Caller[] = ['coordinator', 'supervisor', 'admin'];
const PARTNERS: readonly Caller[] = ['partner_member', 'partner_manager'];
const NETWORK_KEEPERS: readonly Caller[] = ['director', 'resource_specialist', 'admin'];
/** Those who keep the partnerships: agreements, coverage, policies. */
const PARTNERSHIP_KEEPERS: readonly Caller[] = ['director', 'admin'];
/** Those who keep the list, and the managers of agencies for their own listings. */
const LISTING_KEEPERS: readonly Caller[] = [...NETWORK_KEEPERS, 'partner_manager'];
/** Staff who hear by telephone how things stand at a listing. */
const STAFF_ON_THE_PHONE: readonly Caller[] = [...SENDERS, 'resource_specialist'];
const SPEAKERS: readonly Caller[] = [...STAFF_ON_THE_PHONE, ...PARTNERS];

/**
 * Who may call what, written down on purpose: an operation that is not here, or for which the code says otherwise, fails the tests.
 * It is about the door alone; whose records are shown behind it is told by each feature's own tests.
 */
export const PERMISSION_MATRIX: Readonly<Record<string, readonly Caller[]>> = {
  'Query.me': EVERYBODY,
  'Query.colleagues': SIGNED_IN,

  'Query.searchListings': SIGNED_IN,
  'Mutation.keepUnmetSearch': STAFF,
  'Query.unmetNeeds': NETWORK_KEEPERS,
  'Query.listing': SIGNED_IN,
  'Query.categories': SIGNED_IN,
  'Query.needWords': NETWORK_KEEPERS,
  'Mutation.saveNeedWord': NETWORK_KEEPERS,
  'Mutation.retireNeedWord': NETWORK_KEEPERS,
  'Query.ownListings': PARTNERS,
  'Query.staleListings': NETWORK_KEEPERS,
  'Mutation.sayCapacity': SPEAKERS,
  'Mutation.noteFailedCall': STAFF_ON_THE_PHONE,
  'Mutation.takeBackWord': SPEAKERS,
  'Mutation.verifyListing': SPEAKERS,
  'Mutation.publishNews': SPEAKERS,
  'Mutation.withdrawNews': SPEAKERS,
  'Mutation.sayHowToRefer': LISTING_KEEPERS,
  'Mutation.keepContact': LISTING_KEEPERS,
  'Mutation.removeContact': LISTING_KEEPERS,
  'Mutation.keepPlacePrivate': LISTING_KEEPERS,
  'Mutation.showPrivatePlace': LISTING_KEEPERS,
  'Query.organizations': STAFF,
  'Query.agencies': SIGNED_IN,
  'Query.agency': SIGNED_IN,
  'Query.importRuns': NETWORK_KEEPERS,
  'Query.importRun': NETWORK_KEEPERS,
  'Query.importDifferences': NETWORK_KEEPERS,
  'Mutation.startImport': NETWORK_KEEPERS,
  'Mutation.cancelImport': NETWORK_KEEPERS,
  'Mutation.undoImport': NETWORK_KEEPERS,
  'Mutation.addToNetwork': NETWORK_KEEPERS,
  'Mutation.updateAgency': NETWORK_KEEPERS,

  'Query.editableListing': [...NETWORK_KEEPERS, 'partner_manager'],
  'Query.newListing': NETWORK_KEEPERS,
  'Query.listingDrafts': [...NETWORK_KEEPERS, 'partner_manager'],
  'Mutation.saveListing': [...NETWORK_KEEPERS, 'partner_manager'],
  'Mutation.addListing': NETWORK_KEEPERS,
  'Query.listingHistory': STAFF,
  'Query.duplicateCandidates': NETWORK_KEEPERS,
  'Query.duplicatesOverview': NETWORK_KEEPERS,
  'Query.compareDuplicate': NETWORK_KEEPERS,
  'Query.directoryMerges': NETWORK_KEEPERS,
  'Mutation.mergeRecords': NETWORK_KEEPERS,
  'Mutation.undoMerge': NETWORK_KEEPERS,
  'Mutation.dismissDuplicate': NETWORK_KEEPERS,
  'Query.bulkEdits': NETWORK_KEEPERS,
  'Query.bulkEdit': NETWORK_KEEPERS,
  'Query.bulkEditRows': NETWORK_KEEPERS,
  'Mutation.prepareBulkEdit': NETWORK_KEEPERS,
  'Mutation.applyBulkEdit': NETWORK_KEEPERS,
  'Mutation.undoBulkEdit': NETWORK_KEEPERS,
  'Mutation.restoreValue': NETWORK_KEEPERS,
  'Mutation.keepListingDraft': [...NETWORK_KEEPERS, 'partner_manager'],

  'Query.following': SIGNED_IN,
  'Query.changedSince': SIGNED_IN,
  'Mutation.startFollowing': SIGNED_IN,
  'Mutation.unfollow': SIGNED_IN,
  'Mutation.seeChanges': SIGNED_IN,
  'Mutation.chooseDigest': SIGNED_IN,
  'Query.suggestions': NETWORK_KEEPERS,
  'Query.mySuggestions': SIGNED_IN,
  'Mutation.suggestChange': SIGNED_IN,
  'Mutation.decideSuggestion': NETWORK_KEEPERS,
  'Mutation.seeMySuggestions': SIGNED_IN,
  'Query.verificationRounds': NETWORK_KEEPERS,
  'Query.roundListings': NETWORK_KEEPERS,
  'Query.roundCandidates': NETWORK_KEEPERS,
  'Mutation.beginRound': NETWORK_KEEPERS,
  'Mutation.endRound': NETWORK_KEEPERS,
  'Query.callQueue': [...NETWORK_KEEPERS, 'coordinator', 'supervisor'],
  'Mutation.recordCall': [...NETWORK_KEEPERS, 'coordinator', 'supervisor'],

  'Query.shortlists': SENDERS,
  'Query.shortlist': SENDERS,
  'Query.optionsOffered': SENDERS,
  'Mutation.addToShortlist': SENDERS,
  'Mutation.changeShortlist': SENDERS,
  'Mutation.endShortlist': SENDERS,
  'Mutation.recordOptionsOffered': SENDERS,

  'Query.persons': CARE,
  'Query.person': CARE,
  'Mutation.createPerson': SENDERS,
  'Mutation.updatePerson': SENDERS,

  'Mutation.recordConsent': CARE,
  'Mutation.revokeConsent': CARE,

  'Query.referral': [...SENDERS, ...PARTNERS],
  'Query.referrals': [...SENDERS, ...PARTNERS],
  'Query.today': SENDERS,
  'Query.openWork': PARTNERS,
  'Query.releasePreview': SENDERS,
  'Mutation.openReferral': STEPPERS,
  'Mutation.editReferralDraft': STEPPERS,
  'Mutation.actOnReferral': [...SENDERS, ...PARTNERS],

  'Query.engagementTypes': SENDERS,
  'Query.engagementCounts': SENDERS,
  'Query.engagements': SENDERS,
  'Mutation.logEngagement': SENDERS,

  'Query.agreementChoices': STAFF,
  'Query.agreementScopeChoices': STAFF,
  'Query.agreementsDigest': STAFF,
  'Query.renewalsCalendar': STAFF,
  'Query.agreementTasks': STAFF,
  'Query.agreementEfforts': STAFF,
  'Query.renewalLadder': STAFF,
  'Mutation.recordEffort': SENDERS,
  'Mutation.finishAgreementTask': SENDERS,
  'Mutation.setRenewalLadder': PARTNERSHIP_KEEPERS,

  'Mutation.addPartner': PARTNERSHIP_KEEPERS,
  'Mutation.closePartner': PARTNERSHIP_KEEPERS,
  'Mutation.reopenPartner': PARTNERSHIP_KEEPERS,
  'Query.partner': STAFF,
  'Query.agreements': STAFF,
  'Query.agreement': SIGNED_IN,
  'Query.agreementOn': SIGNED_IN,
  'Mutation.startAgreement': PARTNERSHIP_KEEPERS,
  'Mutation.editAgreement': PARTNERSHIP_KEEPERS,
  'Mutation.editAgreementVersion': PARTNERSHIP_KEEPERS,
  'Mutation.beginAgreementVersion': PARTNERSHIP_KEEPERS,
  'Mutation.actOnAgreement': PARTNERSHIP_KEEPERS,
  'Mutation.keepAgreementSigner': PARTNERSHIP_KEEPERS,
  'Mutation.removeAgreementSigner': PARTNERSHIP_KEEPERS,
  'Mutation.recordAgreementSignature': PARTNERSHIP_KEEPERS,

  'Query.agreementsToSign': PARTNERS,
  'Query.ourAgreements': PARTNERS,
  'Mutation.acceptAgreement': PARTNERS,
  'Mutation.removeAgreementFile': PARTNERSHIP_KEEPERS,

  'Query.nineServices': STAFF,
  'Query.referralPolicy': STAFF,
  'Mutation.setReferralPolicy': PARTNERSHIP_KEEPERS,
  'Mutation.keepPromises': PARTNERSHIP_KEEPERS,
  'Query.promisesKept': CARE,
  'Query.ourPromises': PARTNERS,
  'Mutation.terminateAgreement': PARTNERSHIP_KEEPERS,
  'Mutation.checkAgreementTerm': PARTNERSHIP_KEEPERS,
  'Mutation.keepDcoServices': PARTNERSHIP_KEEPERS,
  'Mutation.keepLicence': PARTNERSHIP_KEEPERS,
  'Mutation.removeLicence': PARTNERSHIP_KEEPERS,
  'Mutation.sayDirectService': PARTNERSHIP_KEEPERS,
  'Mutation.enterEncounters': PARTNERSHIP_KEEPERS,

  'Query.coverage': STAFF,
  'Mutation.attestCoverage': PARTNERSHIP_KEEPERS,
  'Mutation.endAttestation': PARTNERSHIP_KEEPERS,
  'Mutation.keepCoverageStep': PARTNERSHIP_KEEPERS,
  'Query.evidencePackets': STAFF,
  'Mutation.askForPacket': PARTNERSHIP_KEEPERS,
};
