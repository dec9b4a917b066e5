import type { ReleasedPacket } from '../../consents/index.js';
import type { SafeContact } from '../../people/index.js';
import { isSectionKind, tierOf, type SectionKind } from './sections.js';

/** What the receiving side sees after its yes: exactly what is released, and what goes with it. */
export interface ReleasedDetails {
  readonly displayName: string | null;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly birthDate: string | null;
  readonly language: string | null;
  readonly interpreterNeeded: boolean | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly safeContact: SafeContact | null;
  readonly guardianName: string | null;
  readonly sections: readonly { readonly kind: SectionKind; readonly text: string }[];
  readonly notices: readonly string[];
  readonly scopeText: string | null;
  readonly consentExpiresOn: string | null;
  /** Whether the service may be named that a substance use program asks for. */
  readonly namesService: boolean;
  /** Whether more is released than could be shown here. */
  readonly hasMore: boolean;
}

/** Whether a section lies within a data tier. */
export const isUpTo =
  (tier: number) =>
  (section: string): boolean =>
    isSectionKind(section) && tierOf(section) <= tier;

const NOBODY = {
  displayName: null,
  preferredName: null,
  pronouns: null,
  birthDate: null,
  language: null,
  interpreterNeeded: null,
  phone: null,
  email: null,
  safeContact: null,
  guardianName: null,
};

/** The details that a packet shows, with the words of its sections. */
export function detailsOf(
  { decision, person, sections, notices, scopeText, consentExpiresOn, hasMore }: ReleasedPacket,
  texts: readonly { readonly kind: string; readonly text: string }[],
): ReleasedDetails {
  const contact = person && {
    displayName: `${person.givenName} ${person.familyName}`,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    birthDate: person.birthDate,
    language: person.language,
    interpreterNeeded: person.interpreterNeeded,
    phone: person.phone,
    email: person.email,
    safeContact: person.safeContact,
    guardianName: person.guardianName,
  };
  const shown = texts.flatMap(({ kind, text }) =>
    isSectionKind(kind) && kind !== 'contact' && sections.includes(kind) ? [{ kind, text }] : [],
  );
  return {
    ...NOBODY,
    ...contact,
    sections: shown,
    notices,
    scopeText,
    consentExpiresOn,
    namesService: decision.namesCategory,
    hasMore,
  };
}
