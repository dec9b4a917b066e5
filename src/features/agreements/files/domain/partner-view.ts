import { daysLeftOn, heldUntil, versionOn } from '../../register/domain/in-force.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementVersion, Signature } from '../../register/domain/agreement-version.js';
import { lastAdopted, missingSignatures, partiesOf } from '../../register/domain/making.js';
import type { Named } from '../../register/domain/named.js';
import { NINE_SERVICES } from '../../domain/nine-services.js';
import type { FilesTexts } from '../texts/index.js';
import type { AgreementFile } from './agreement-file.js';
import { spokenPromise } from './spoken-promise.js';

/** Whose eyes an agreement is shown to. */
export interface Reader {
  readonly agencyId: string;
  readonly today: string;
  readonly texts: FilesTexts;
  readonly files: readonly AgreementFile[];
}

/** A reader by the address of their sign-in. */
export interface SignedInReader extends Reader {
  readonly email: string | null;
}

/** Roles of files that are shown with the signature that they prove. */
const isShownWithVersion = ({ role }: AgreementFile): boolean => role !== 'receipt';

function signatureView(agreement: Agreement, signature: Signature, { agencyId, files }: Reader) {
  const { id, partyId, signerName, signerTitle, signedOn, recordedAt, method } = signature;
  const party: Named = partiesOf(agreement).find((each) => each.id === partyId) ?? { id: partyId, name: '' };
  const receipt = files.find((file) => file.id === id) ?? null;
  return {
    party,
    isOurs: partyId === agencyId,
    signerName,
    signerTitle,
    signedOn,
    recordedAt,
    isInPortal: method === 'portal',
    receipt,
  };
}

/** What a version says, in the words of whoever reads it. */
export function versionView(agreement: Agreement, version: AgreementVersion, reader: Reader) {
  const { texts, agencyId, files } = reader;
  const promisesOurs = agreement.agencyId === agencyId ? 'us' : 'partner';
  const namesOf = (named: readonly Named[]): readonly string[] => named.map(({ name }) => name);
  return {
    id: version.id,
    number: version.number,
    kind: version.kind,
    startsOn: version.startsOn,
    endsOn: version.endsOn,
    noticeDays: version.noticeDays,
    terms: version.terms,
    categories: version.categories.map((category) => texts.words.categories[category]),
    services: namesOf(version.services),
    locations: namesOf(version.locations),
    programs: namesOf(version.programs),
    requiredServices: NINE_SERVICES.filter((service) =>
      version.content.dco_services.some((row) => row['service'] === service),
    ).map((service) => texts.words.services[service]),
    promises: version.content.promises.map((row) => ({
      isOurs: row['promised_by'] === promisesOurs,
      text: spokenPromise(row, texts),
    })),
    files: files.filter((file) => file.versionId === version.id && isShownWithVersion(file)),
    signatures: version.signatures.map((signature) => signatureView(agreement, signature, reader)),
    missingSignatures: missingSignatures(agreement, version),
    contentSha256: version.contentSha256,
  };
}

export type VersionView = ReturnType<typeof versionView>;

const outline = ({ title, agencyId, agencyName, partners, type }: Agreement, { texts }: Reader) => ({
  title,
  typeLabel: texts.words.types[type],
  agency: { id: agencyId, name: agencyName },
  partners,
});

/** Whether its days have not begun, and it was not ended before they do. */
const isComing = (version: AgreementVersion, today: string): boolean =>
  version.startsOn !== null && version.startsOn > today && heldUntil(version) !== version.startsOn;

/** An agreement as the other side keeps it in mind. */
export function agreementView(agreement: Agreement, reader: Reader) {
  const { today, texts } = reader;
  const current = versionOn(agreement.versions, today);
  const shown = current ?? lastAdopted(agreement);
  return {
    ...outline(agreement, reader),
    id: agreement.id,
    state: agreement.state,
    stateLabel: texts.words.states[agreement.state],
    isInForce: current !== null,
    isComing: current === null && shown !== null && isComing(shown, today),
    daysLeft: daysLeftOn(agreement.versions, today),
    endedOn: agreement.endedOn,
    nextMeetingOn: agreement.nextMeetingOn,
    meetingEveryWeeks: agreement.meetingEveryWeeks,
    sharingMethodLabel: agreement.sharingMethod ? texts.words.sharingMethods[agreement.sharingMethod] : null,
    version: shown ? versionView(agreement, shown, reader) : null,
  };
}

export type AgreementView = ReturnType<typeof agreementView>;

/** A version on offer, or just accepted, for somebody who signs in with an address. */
export function offerView(agreement: Agreement, version: AgreementVersion, reader: SignedInReader) {
  const signers = agreement.signers.filter(({ partyId }) => partyId === reader.agencyId);
  const mine = signers.find(({ email }) => email !== null && email === reader.email) ?? null;
  return {
    ...outline(agreement, reader),
    id: version.id,
    agreementId: agreement.id,
    offeredAt: version.offeredAt,
    version: versionView(agreement, version, reader),
    signers: signers.map(({ name }) => name),
    mySignerName: mine?.name ?? null,
    mySignerTitle: mine?.title ?? null,
    isSignedByUs: version.signatures.some(({ partyId }) => partyId === reader.agencyId),
    isAdopted: version.activatedAt !== null,
  };
}

export type OfferView = ReturnType<typeof offerView>;
