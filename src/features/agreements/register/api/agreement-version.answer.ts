import type { Agreement } from '../domain/agreement.js';
import type { AgreementVersion } from '../domain/agreement-version.js';
import { holdsOn } from '../domain/in-force.js';
import { missingSignatures, partiesOf } from '../domain/making.js';
import { changesBetween, previousOf } from '../domain/version-changes.js';
import type { RegisterTexts } from '../texts/index.js';
import type { AgreementVersionType } from './agreement-version.type.js';

const SIGNED_STATES = ['draft', 'offered'];

/** A version as its agreement's page shows it. */
export function versionType(
  agreement: Agreement,
  version: AgreementVersion,
  today: string,
  texts: RegisterTexts,
): AgreementVersionType {
  const parties = partiesOf(agreement);
  const previous = previousOf(agreement.versions, version);
  const { id, number, kind, state, startsOn, endsOn, endedOn, noticeDays, terms, services, locations, programs, contentSha256, offeredAt, activatedAt } = version; // prettier-ignore
  return {
    id,
    number,
    kind,
    state,
    stateLabel: texts.versionStates[state],
    startsOn,
    endsOn,
    endedOn,
    noticeDays,
    terms,
    categories: version.categories.map((code) => ({ code, label: texts.words.categories[code] })),
    services,
    locations,
    programs,
    contentSha256,
    offeredAt,
    activatedAt,
    isInForce: holdsOn(version, today),
    signatures: version.signatures.map(({ partyId, ...signature }) => ({
      ...signature,
      party: parties.find((party) => party.id === partyId) ?? { id: partyId, name: '' },
    })),
    missingSignatures: SIGNED_STATES.includes(state) ? missingSignatures(agreement, version) : [],
    changesFromPrevious: previous ? changesBetween(previous, version, texts) : [],
    source: { agreement, version },
  };
}
