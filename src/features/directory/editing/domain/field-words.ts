import type { Locale } from '../../../../kernel/actor.js';

type Said = readonly [en: string, es: string];

const FIELDS: Readonly<Record<string, Said>> = {
  'service.name': ['Name of the service', 'Nombre del servicio'],
  'service.alternateName': ['Other name', 'Otro nombre'],
  'service.description': ['Description', 'Descripción'],
  'service.categories': ['Categories', 'Categorías'],
  'service.level_of_care': ['Level of care', 'Nivel de atención'],
  'service.url': ['Web page', 'Página web'],
  'service.email': ['E-mail', 'Correo electrónico'],
  'service.status': ['Status', 'Estado'],
  'listing.phones': ['Telephone numbers', 'Teléfonos'],
  'service.applicationProcess': ['How to get in', 'Cómo se entra'],
  'service.documents': ['What to bring', 'Qué hay que traer'],
  'service.access': ['Ways in', 'Formas de acceso'],
  'service.waitTime': ['Wait', 'Espera'],
  'service.eligibility': ['Who it is for', 'Para quién es'],
  'service.minimumAge': ['Youngest age', 'Edad mínima'],
  'service.maximumAge': ['Oldest age', 'Edad máxima'],
  'service.areas': ['Area served', 'Área atendida'],
  'service.population': ['Groups it serves', 'Grupos que atiende'],
  'service.languages': ['Languages', 'Idiomas'],
  'service.interpretation': ['Interpreters', 'Intérpretes'],
  'service.cost': ['Cost', 'Costo'],
  'service.payer': ['Who can pay', 'Quién puede pagar'],
  'service.fees': ['Fees', 'Tarifas'],
  'service.feesAsWritten': ['Fees as the source wrote them', 'Tarifas como las escribió la fuente'],
  'service.costs': ['Prices', 'Precios'],
  'listing.schedules': ['Hours', 'Horario'],
  'location.name': ['Name of the place', 'Nombre del lugar'],
  'location.isConfidential': ['Keep the place confidential', 'Mantener el lugar en reserva'],
  'location.addresses': ['Addresses', 'Direcciones'],
  'location.latitude': ['Latitude', 'Latitud'],
  'location.longitude': ['Longitude', 'Longitud'],
  'service.accessibility': ['Access for people with disabilities', 'Acceso para personas con discapacidad'],
  'location.transportation': ['How to get there', 'Cómo llegar'],
  'location.description': ['About the place', 'Sobre el lugar'],
  'location.accessibility': ['Accessibility in words', 'Accesibilidad en palabras'],
  'organization.name': ['Name of the organization', 'Nombre de la organización'],
  'organization.alternateName': ['Its other name', 'Su otro nombre'],
  'organization.description': ['About the organization', 'Sobre la organización'],
  'organization.website': ['Website of the organization', 'Sitio web de la organización'],
  'organization.email': ['E-mail of the organization', 'Correo de la organización'],
  'organization.phones': ['Telephones of the organization', 'Teléfonos de la organización'],
};

const COLUMNS: Readonly<Record<string, Said>> = {
  of: ['For', 'Para'],
  number: ['Number', 'Número'],
  extension: ['Extension', 'Extensión'],
  type: ['Kind', 'Tipo'],
  description: ['Note', 'Nota'],
  document: ['Document', 'Documento'],
  uri: ['Web page', 'Página web'],
  name: ['Name', 'Nombre'],
  code: ['Code', 'Código'],
  note: ['Note', 'Nota'],
  option: ['What', 'Qué'],
  amount: ['Amount', 'Importe'],
  currency: ['Currency', 'Moneda'],
  amountDescription: ['Amount in words', 'Importe en palabras'],
  freq: ['How often', 'Con qué frecuencia'],
  byday: ['Days', 'Días'],
  opensAt: ['Opens', 'Abre'],
  closesAt: ['Closes', 'Cierra'],
  overnight: ['Closes on the next day', 'Cierra al día siguiente'],
  validFrom: ['From', 'Desde'],
  validTo: ['Until', 'Hasta'],
  notes: ['Notes', 'Notas'],
  addressType: ['Kind', 'Tipo'],
  attention: ['Attention', 'A la atención de'],
  address1: ['Street', 'Calle'],
  address2: ['More of the street', 'Más de la calle'],
  city: ['City', 'Ciudad'],
  stateProvince: ['State', 'Estado'],
  postalCode: ['ZIP', 'Código postal'],
  country: ['Country', 'País'],
  details: ['Details', 'Detalles'],
};

const CHOICES: Readonly<Record<string, Said>> = {
  active: ['Open to people', 'Atiende'],
  inactive: ['Not offered now', 'No se ofrece ahora'],
  defunct: ['Closed for good', 'Cerrado para siempre'],
  'temporarily closed': ['Closed for a while', 'Cerrado por un tiempo'],
  voice: ['Voice', 'Voz'],
  text: ['Text', 'Mensajes'],
  fax: ['Fax', 'Fax'],
  tty: ['TTY', 'TTY'],
  cell: ['Mobile', 'Celular'],
  pager: ['Pager', 'Buscapersonas'],
  video: ['Video', 'Video'],
  WEEKLY: ['Every week', 'Cada semana'],
  MONTHLY: ['Every month', 'Cada mes'],
  physical: ['To visit', 'Para visitar'],
  postal: ['For mail', 'Para correo'],
  virtual: ['Online', 'En línea'],
  listing: ['This service at this place', 'Este servicio en este lugar'],
  service: ['This service everywhere', 'Este servicio en todas partes'],
  location: ['Everything at this place', 'Todo en este lugar'],
  organization: ['The organization', 'La organización'],
  true: ['Yes', 'Sí'],
  false: ['No', 'No'],
};

const SECTION_WORDS: Readonly<Record<string, Said>> = {
  about: ['What it is', 'Qué es'],
  access: ['How to get in', 'Cómo se entra'],
  people: ['Who it is for', 'Para quién es'],
  cost: ['Cost', 'Costo'],
  hours: ['Hours', 'Horario'],
  place: ['Place', 'Lugar'],
  organization: ['Organization', 'Organización'],
};

const HINTS: Readonly<Record<string, Said>> = {
  'service.categories': ['With none chosen, the words of the listing decide.', 'Si no elige ninguna, deciden las palabras del servicio.'],
  'service.status': ['What is not offered, or closed for good, is not found by search.', 'Lo que no se ofrece o cerró para siempre no aparece en la búsqueda.'],
  'listing.schedules': ['Hours of the service come before hours of the place.', 'El horario del servicio va antes que el del lugar.'],
  'location.isConfidential': ['Address and position are then seen by nobody but those who keep the list.', 'Solo quienes mantienen la lista ven la dirección y la posición.'],
  'location.latitude': ['Such as 41.2033; north is positive.', 'Por ejemplo 41.2033; el norte es positivo.'],
  'location.longitude': ['Such as -77.1945; west is negative.', 'Por ejemplo -77.1945; el oeste es negativo.'],
}; // prettier-ignore

const ORIGINS: Readonly<Record<string, Said>> = {
  edit: ['Edited', 'Editado'],
  bulk: ['Edited with many others', 'Editado junto con otros'],
  import: ['Import', 'Importación'],
  import_undo: ['Import taken back', 'Importación deshecha'],
  suggestion: ['A suggestion was accepted', 'Se aceptó una sugerencia'],
  round: ['Round of verification', 'Ronda de verificación'],
  merge: ['Duplicates merged', 'Duplicados unidos'],
  merge_undo: ['Merge taken back', 'Unión deshecha'],
  restore: ['Earlier value restored', 'Se restauró un valor anterior'],
  capacity: ['Room for people', 'Lugar para personas'],
  news: ['News', 'Avisos'],
  system: ['The system', 'El sistema'],
};

const say =
  (words: Readonly<Record<string, Said>>) =>
  (key: string, locale: Locale): string =>
    words[key]?.[locale === 'es' ? 1 : 0] ?? key;

/** What a field is called in the reader's language. */
export const fieldLabel = say(FIELDS);
/** What a column of a field with rows is called. */
export const columnLabel = say(COLUMNS);
/** What a choice is called; an unknown one stands for itself. */
export const choiceLabel = say(CHOICES);
export const sectionLabel = say(SECTION_WORDS);
/** Why the directory changed, in words. */
export const originLabel = say(ORIGINS);

/** A sentence that helps with the field, or null. */
export const fieldHint = (key: string, locale: Locale): string | null => (HINTS[key] ? say(HINTS)(key, locale) : null);
