import type { Agreement, Signer } from '../../src/features/agreements/register/domain/agreement.js';
import type { AgreementVersion, Signature } from '../../src/features/agreements/register/domain/agreement-version.js';
import type { AgreementFacts } from '../../src/features/agreements/register/domain/agreement-rules.js';
import type { VersionContent } from '../../src/features/agreements/register/domain/version-content.js';

export const TODAY = '2026-11-25';
export const LEAD = 'lead';
export const PARTNER = 'partner';
const NOW = new Date('2026-11-25T15:00:00Z');

export const someContent = (given: Partial<VersionContent> = {}): VersionContent => ({
  type: 'mou',
  title: 'Discharges',
  agency: LEAD,
  partners: [PARTNER],
  kind: 'original',
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  notice_days: 30,
  terms: 'We tell each other.',
  categories: ['acute_inpatient'],
  services: [],
  locations: [],
  programs: [],
  promises: [],
  dco_services: [],
  files: [],
  ...given,
});

export const aVersion = (given: Partial<AgreementVersion> = {}): AgreementVersion => ({
  id: 'v1',
  number: 1,
  kind: 'original',
  state: 'draft',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  endedOn: null,
  noticeDays: 30,
  terms: 'We tell each other.',
  categories: ['acute_inpatient'],
  services: [],
  locations: [],
  programs: [],
  contentSha256: null,
  offeredAt: null,
  activatedAt: null,
  signatures: [],
  content: someContent(),
  hasFile: false,
  lacksApproval: false,
  ...given,
});

const signature = (partyId: string): Signature => ({
  id: `s-${partyId}`,
  partyId,
  method: 'uploaded',
  signerName: `Signer of ${partyId}`,
  signerTitle: null,
  signedOn: '2026-11-20',
  recordedAt: NOW,
});

export const aSigner = (partyId: string, given: Partial<Signer> = {}): Signer => ({
  id: `signer-${partyId}`,
  partyId,
  name: `Signer of ${partyId}`,
  title: null,
  email: `signer@${partyId}.example`,
  ...given,
});

/** A version that both parties signed. */
export const signedVersion = (given: Partial<AgreementVersion> = {}): AgreementVersion =>
  aVersion({
    state: 'offered',
    contentSha256: 'f'.repeat(64),
    offeredAt: NOW,
    signatures: [signature(LEAD), signature(PARTNER)],
    ...given,
  });

/** A version that was adopted and holds this year. */
export const heldVersion = (given: Partial<AgreementVersion> = {}): AgreementVersion =>
  signedVersion({ id: 'held', number: 1, state: 'adopted', activatedAt: NOW, ...given });

export const anAgreement = (given: Partial<Agreement> = {}): Agreement => ({
  id: 'a1',
  agencyId: LEAD,
  agencyName: 'Alder Valley',
  timeZone: 'America/New_York',
  type: 'mou',
  title: 'Discharges',
  state: 'identified',
  detailsRoles: true,
  owner: { id: 'dora', name: 'Dora Ellis' },
  justification: null,
  contingencyPlan: null,
  reviewOn: null,
  endedOn: null,
  endReason: null,
  supersededBy: null,
  supersedes: null,
  sharingMethod: null,
  sharingNote: null,
  meetingEveryWeeks: null,
  nextMeetingOn: null,
  version: 3,
  updatedAt: NOW,
  partners: [{ id: PARTNER, name: 'Mercy Falls' }],
  signers: [aSigner(LEAD), aSigner(PARTNER)],
  versions: [aVersion()],
  possibleSuccessors: [{ id: 'other', title: 'The other one' }],
  ...given,
});

export const agreementFacts = (given: Partial<AgreementFacts> = {}): AgreementFacts => ({
  today: TODAY,
  now: NOW,
  openReferrals: 0,
  ...given,
});
