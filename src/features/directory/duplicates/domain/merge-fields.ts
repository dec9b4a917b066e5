import type { DuplicateKind } from './directory-record.js';

/** A field of which one of two values is kept. */
export interface MergeField {
  readonly key: string;
  readonly columns: readonly string[];
  readonly en: string;
  readonly es: string;
}

const field = (key: string, en: string, es: string, columns: readonly string[] = [key]): MergeField => ({
  key,
  columns,
  en,
  es,
});

const NAMES = [
  field('name', 'Name', 'Nombre'),
  field('alternate_name', 'Other name', 'Otro nombre'),
  field('description', 'Description', 'Descripción'),
];

/** The fields of each kind, in the order in which they are compared. */
export const MERGE_FIELDS: Readonly<Record<DuplicateKind, readonly MergeField[]>> = {
  organization: [
    ...NAMES,
    field('website', 'Website', 'Sitio web'),
    field('email', 'Email', 'Correo electrónico'),
    field('tax_status', 'Tax status', 'Situación fiscal'),
    field('tax_id', 'Tax ID', 'Identificación fiscal'),
    field('year_incorporated', 'Founded in', 'Fundada en'),
    field('legal_status', 'Legal form', 'Forma jurídica'),
    field('logo', 'Logo', 'Logotipo'),
  ],
  service: [
    ...NAMES,
    field('status', 'State', 'Estado'),
    field('url', 'Web page', 'Página web'),
    field('email', 'Email', 'Correo electrónico'),
    field('application_process', 'How to get in', 'Cómo entrar'),
    field('eligibility_description', 'Who it is for', 'Para quién es'),
    field('ages', 'Ages', 'Edades', ['minimum_age', 'maximum_age']),
    field('fees_description', 'Cost', 'Costo'),
    field('wait_time', 'Wait', 'Espera'),
    field('interpretation_services', 'Interpreters', 'Intérpretes'),
    field('accreditations', 'Accreditation', 'Acreditación'),
    field('licenses', 'Licenses', 'Licencias'),
    field('alert', 'Notice', 'Aviso'),
  ],
  location: [
    ...NAMES,
    field('location_type', 'Kind of place', 'Tipo de lugar'),
    field('transportation', 'Getting there', 'Cómo llegar'),
    field('coordinates', 'Coordinates', 'Coordenadas', ['latitude', 'longitude']),
    field('url', 'Web page', 'Página web'),
  ],
};

/** Rows that belong to a record, and whether those of one are kept instead of the other's. */
export interface MergeGroup {
  readonly key: string;
  readonly tables: readonly string[];
  /** Of hours and addresses one side is true; of phones and the like, both are kept and what is the same once. */
  readonly isChosen: boolean;
  readonly en: string;
  readonly es: string;
}

const group = (key: string, en: string, es: string, tables: readonly string[], isChosen = false): MergeGroup => ({
  key,
  tables,
  isChosen,
  en,
  es,
});

const SHARED = [
  group('phones', 'Phones', 'Teléfonos', ['phone']),
  group('contacts', 'Contacts', 'Contactos', ['contact']),
];

export const MERGE_GROUPS: Readonly<Record<DuplicateKind, readonly MergeGroup[]>> = {
  organization: [
    ...SHARED,
    group('services', 'Services', 'Servicios', ['service', 'program']),
    group('places', 'Places', 'Lugares', ['location']),
    group('others', 'Identifiers, funding, pages', 'Identificadores, fondos, páginas', [
      'organization_identifier',
      'funding',
      'url',
    ]),
  ],
  service: [
    group('hours', 'Opening hours', 'Horario', ['schedule'], true),
    ...SHARED,
    group('languages', 'Languages', 'Idiomas', ['language']),
    group('documents', 'What to bring', 'Qué llevar', ['required_document']),
    group('areas', 'Areas', 'Zonas', ['service_area']),
    group('costs', 'Cost options', 'Opciones de costo', ['cost_option']),
    group('others', 'Funding, capacity, pages', 'Fondos, capacidad, páginas', ['funding', 'service_capacity', 'url']),
  ],
  location: [
    group('address', 'Address', 'Dirección', ['address'], true),
    group('hours', 'Opening hours', 'Horario', ['schedule'], true),
    ...SHARED,
    group('languages', 'Languages', 'Idiomas', ['language']),
    group('accessibility', 'Accessibility', 'Accesibilidad', ['accessibility']),
  ],
};

/** Which of two records: the one that stays, or the one that goes. */
export type Side = 'kept' | 'merged';

/** What a person chose: of each field or chosen group whose value counts. What is not named keeps what the staying record has, if it has any. */
export type MergeChoices = Readonly<Record<string, Side>>;

/** Names in the choices that no field or chosen group of the kind has. */
export const unknownChoices = (kind: DuplicateKind, choices: MergeChoices): readonly string[] => {
  const known = new Set(
    [...MERGE_FIELDS[kind], ...MERGE_GROUPS[kind].filter(({ isChosen }) => isChosen)].map(({ key }) => key),
  );
  return Object.keys(choices).filter((key) => !known.has(key));
};

type Row = Readonly<Record<string, unknown>>;

const isEmpty = (row: Row, { columns }: MergeField): boolean =>
  columns.every((column) => row[column] === null || row[column] === '');

/** The columns of the staying record that get the other's value: those chosen so, and those it does not say. */
export function takenOver(kind: DuplicateKind, kept: Row, merged: Row, choices: MergeChoices): Row {
  const fields = MERGE_FIELDS[kind].filter((field) => {
    const chosen = choices[field.key];
    return chosen ? chosen === 'merged' : isEmpty(kept, field) && !isEmpty(merged, field);
  });
  return Object.fromEntries(fields.flatMap(({ columns }) => columns.map((column) => [column, merged[column] ?? null])));
}
