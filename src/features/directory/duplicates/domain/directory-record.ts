/** What may be in the directory twice. */
export const DUPLICATE_KINDS = ['organization', 'service', 'location'] as const;

export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

export const isDuplicateKind = (text: string): text is DuplicateKind => DUPLICATE_KINDS.some((kind) => kind === text);

/** An address as it is written. */
export interface WrittenAddress {
  readonly line: string | null;
  readonly city: string | null;
  readonly postalCode: string | null;
}

/** What is compared of a record of the directory. */
export interface DirectoryRecord {
  readonly kind: DuplicateKind;
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly description: string | null;
  /** Its own: of a service those of its places too, of an organization its own alone. */
  readonly phones: readonly string[];
  readonly webPages: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly WrittenAddress[];
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[];
}
