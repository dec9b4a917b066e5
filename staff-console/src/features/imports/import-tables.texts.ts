import { defineTexts } from '@loopkeeper/ui-kit';

/** The tables of HSDS and the steps of an import, as people call them. */
export const importTablesTexts = defineTexts('importTables', {
  en: {
    taxonomy: 'Taxonomies',
    taxonomy_term: 'Taxonomy terms',
    unit: 'Units',
    organization: 'Organizations',
    program: 'Programs',
    service: 'Services',
    location: 'Places',
    service_at_location: 'Services at places',
    contact: 'Contacts',
    phone: 'Telephones',
    address: 'Addresses',
    schedule: 'Opening hours',
    funding: 'Funding',
    service_area: 'Areas served',
    required_document: 'What to bring',
    language: 'Languages',
    accessibility: 'Accessibility',
    cost_option: 'Costs',
    organization_identifier: 'Identifiers of organizations',
    service_capacity: 'Capacity',
    url: 'Web addresses',
    attribute: 'Attributes',
    metadata: 'Metadata',
    meta_table_description: 'Descriptions of tables',
    reading: 'Reading the file',
    'looking through the input': 'Looking through the file',
    'comparing with what is there': 'Comparing with what is there',
    'making it findable': 'Making it findable',
    'tidying up': 'Tidying up',
  },
  es: {
    taxonomy: 'Taxonomías',
    taxonomy_term: 'Términos de taxonomía',
    unit: 'Unidades',
    organization: 'Organizaciones',
    program: 'Programas',
    service: 'Servicios',
    location: 'Lugares',
    service_at_location: 'Servicios en lugares',
    contact: 'Contactos',
    phone: 'Teléfonos',
    address: 'Direcciones',
    schedule: 'Horarios',
    funding: 'Financiación',
    service_area: 'Áreas que se atienden',
    required_document: 'Qué hay que traer',
    language: 'Idiomas',
    accessibility: 'Accesibilidad',
    cost_option: 'Costos',
    organization_identifier: 'Identificadores de organizaciones',
    service_capacity: 'Capacidad',
    url: 'Direcciones web',
    attribute: 'Atributos',
    metadata: 'Metadatos',
    meta_table_description: 'Descripciones de tablas',
    reading: 'Leyendo el archivo',
    'looking through the input': 'Revisando el archivo',
    'comparing with what is there': 'Comparando con lo que hay',
    'making it findable': 'Preparándolo para la búsqueda',
    'tidying up': 'Ordenando',
  },
});

const isKnown = (word: string): word is keyof typeof importTablesTexts.words.en => word in importTablesTexts.words.en;

/** What people call a table or a step; what the server says where it has no other name. */
export const namedIn =
  (say: (key: keyof typeof importTablesTexts.words.en) => string) =>
  (word: string): string =>
    isKnown(word) ? say(word) : word;
