import type { FactKind } from '../../domain/service-facts.js';

/** What a field of a listing belongs to; a listing itself is the service at one place. */
export const PARTS = ['organization', 'service', 'location', 'listing'] as const;

export type Part = (typeof PARTS)[number];

export const SECTIONS = ['about', 'access', 'people', 'cost', 'hours', 'place', 'organization'] as const;

export type Section = (typeof SECTIONS)[number];

export type FieldKind =
  'text' | 'longText' | 'url' | 'email' | 'phone' | 'number' | 'boolean' | 'choice' | 'date' | 'time' | 'days';

/** One value: where it lies and what it takes. */
export interface ValueRule {
  readonly kind: FieldKind;
  /** Its column; null for what is derived when it is read, such as whether hours go past midnight. */
  readonly column: string | null;
  readonly max: number;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
}

interface Common {
  readonly key: string;
  readonly section: Section;
  readonly table: string;
  /** Whether an agency may change it for its own services. */
  readonly partner: boolean;
}

/** A column of the organization, the service or the place. */
export interface OneField extends Common {
  readonly shape: 'one';
  readonly part: Part;
  readonly rule: ValueRule;
}

/** Rows of a table of their own, each belonging to one part of the listing. */
export interface RowsField extends Common {
  readonly shape: 'rows';
  /** The columns by which a row belongs; the first is where a new row goes. */
  readonly links: Readonly<Partial<Record<Part, string>>>;
  readonly columns: Readonly<Record<string, ValueRule>>;
  /** Columns that must be empty: a row that is of something else too is not this field's. */
  readonly withoutColumns: readonly string[];
}

/** Codes that a person chooses for the service. */
export interface CodesField extends Common {
  readonly shape: 'codes';
  readonly column: string;
  /** The kind of fact; null for categories. */
  readonly fact: string | null;
}

export type ListingField = OneField | RowsField | CodesField;

/** The most rows of one field, and the most codes. */
export const MOST_ROWS = 60;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const LENGTHS: Readonly<Partial<Record<FieldKind, number>>> = { longText: 10_000, url: 500, email: 254, phone: 40 };

/** The rule of a value whose column is named after it. */
const rule = (name: string, kind: FieldKind, rest: Partial<ValueRule> = {}): ValueRule => ({
  kind,
  column: snake(name),
  max: LENGTHS[kind] ?? 200,
  required: false,
  choices: [],
  least: null,
  most: null,
  ...rest,
});

export interface OneRest extends Partial<ValueRule> {
  readonly partner?: boolean;
}

/** A field of one column; its part and column are its key's two words. */
export function one(
  key: string,
  section: Section,
  kind: FieldKind,
  { partner = false, ...rest }: OneRest = {},
): OneField {
  const [part = '', name = ''] = key.split('.');
  const owner = PARTS.find((candidate) => candidate === part) ?? 'service';
  return { shape: 'one', key, section, table: owner, part: owner, partner, rule: rule(name, kind, rest) };
}

export type Columns = Readonly<Record<string, FieldKind | readonly [FieldKind, Partial<ValueRule>]>>;

/** A field with rows of a table of their own. */
export function rows(
  key: string,
  section: Section,
  { table, links }: Pick<RowsField, 'table' | 'links'>,
  columns: Columns,
  { partner = false, without = [] }: { partner?: boolean; without?: readonly string[] } = {},
): RowsField {
  const rules = Object.entries(columns).map(([name, said]) =>
    typeof said === 'string' ? [name, rule(name, said)] : [name, rule(name, said[0], said[1])],
  );
  return {
    shape: 'rows',
    key,
    section,
    table,
    links,
    partner,
    columns: Object.fromEntries(rules),
    withoutColumns: without,
  };
}

/** A field of codes that says one kind of fact. */
export const fact = (kind: FactKind, section: Section, partner = false): CodesField => ({
  shape: 'codes',
  key: `service.${kind}`,
  section,
  table: 'service_facts',
  column: 'code',
  fact: kind,
  partner,
});

/** The part that a field hangs on, for saying whether there is one: a service without a place has no location. */
export const partOf = (field: ListingField): Part =>
  field.shape === 'one' ? field.part : (PARTS.find((part) => field.key.startsWith(`${part}.`)) ?? 'service');
