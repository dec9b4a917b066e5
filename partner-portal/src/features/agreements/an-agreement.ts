import type { PortalAgreementFragment, PortalOfferFragment, PortalVersionFragment } from '../../gql/graphql.js';

// An invented clinic's agreement with the pantry of the tests.

export const OFFER_ID = '0193a000-0000-7000-8000-0000000000f1';
const CLINIC = { id: '0193a000-0000-7000-8000-0000000000c1', name: 'Alder Valley' };
const PANTRY = { id: '0193a000-0000-7000-8000-000000000002', name: 'Riverside Pantry' };

export const signature = (
  changes: Partial<PortalVersionFragment['signatures'][number]> = {},
): PortalVersionFragment['signatures'][number] => ({
  party: PANTRY,
  isOurs: true,
  signerName: 'Rosa Delgado',
  signerTitle: 'Manager',
  signedOn: '2026-11-25',
  recordedAt: '2026-11-25T15:00:00Z',
  isInPortal: true,
  receipt: {
    id: 'r1',
    name: 'receipt.pdf',
    roleLabel: 'Receipt',
    bytes: 20_480,
    sha256: 'a'.repeat(64),
    url: '/files/r1',
  },
  ...changes,
});

export const version = (changes: Partial<PortalVersionFragment> = {}): PortalVersionFragment => ({
  id: OFFER_ID,
  number: 1,
  startsOn: '2026-12-01',
  endsOn: '2027-11-30',
  noticeDays: 60,
  terms: 'We tell each other of every household within a day.',
  categories: ['Other social and human services'],
  services: [],
  locations: [],
  programs: [],
  requiredServices: [],
  promises: [
    { isOurs: true, text: 'First answer within 2 business days' },
    { isOurs: false, text: 'A call before anybody is sent' },
  ],
  files: [{ id: 'f1', name: 'mou.pdf', roleLabel: 'Text', bytes: 1_572_864, sha256: 'b'.repeat(64), url: '/files/f1' }],
  signatures: [],
  missingSignatures: [CLINIC, PANTRY],
  contentSha256: 'c'.repeat(64),
  contentUrl: `/files/versions/${OFFER_ID}/content`,
  ...changes,
});

export const offer = (changes: Partial<PortalOfferFragment> = {}): PortalOfferFragment => ({
  id: OFFER_ID,
  title: 'Groceries and follow-up',
  typeLabel: 'Memorandum of understanding (MOU)',
  agency: CLINIC,
  offeredAt: '2026-11-24T15:00:00Z',
  version: version(),
  changes: [],
  signers: ['Rosa Delgado'],
  mySignerName: 'Rosa Delgado',
  mySignerTitle: null,
  isSignedByUs: false,
  isAdopted: false,
  ...changes,
});

export const held = (changes: Partial<PortalAgreementFragment> = {}): PortalAgreementFragment => ({
  id: 'agreement-1',
  title: 'Diapers for families',
  typeLabel: 'Memorandum of understanding (MOU)',
  stateLabel: 'Active',
  agency: CLINIC,
  isInForce: true,
  isComing: false,
  daysLeft: 20,
  endedOn: null,
  nextMeetingOn: '2026-12-10',
  meetingEveryWeeks: 6,
  sharingMethodLabel: 'Telephone',
  version: version({ id: 'version-2', signatures: [signature()], missingSignatures: [] }),
  ...changes,
});
