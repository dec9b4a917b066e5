/** The parts of a packet, from who it is to what is most sensitive: data tiers 1 to 5. */
export const SECTION_KINDS = ['contact', 'need', 'general_health', 'behavioral_health', 'substance_use'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** The data tier of a section: who may see it grows stricter with the number. */
export const tierOf = (kind: SectionKind): number => SECTION_KINDS.indexOf(kind) + 1;

export const isSectionKind = (text: string): text is SectionKind => SECTION_KINDS.some((kind) => kind === text);
