import { defineTexts } from '../texts/texts.js';

/** The words for how much room there is. */
export const capacityTexts = defineTexts('capacity', {
  en: {
    OPEN: 'Open',
    LIMITED: 'Limited room',
    WAITLIST: 'Waitlist',
    waitDays_one: 'Waitlist, about {{count}} day',
    waitDays_other: 'Waitlist, about {{count}} days',
    CLOSED: 'Closed',
    closedUntil: 'Closed until {{date}}',
    UNKNOWN: 'Not known whether there is room',
    last: 'Last said: {{word}}',
    PARTNER: 'said {{ago}} by the agency',
    PHONE_CALL: 'said {{ago}} on the phone, to {{who}}',
    REFERRAL_REPLY: 'concluded {{ago}} from a reply to a referral',
    IMPORT: 'imported {{ago}}',
  },
  es: {
    OPEN: 'Abierto',
    LIMITED: 'Cupo limitado',
    WAITLIST: 'Lista de espera',
    waitDays_one: 'Lista de espera, cerca de {{count}} día',
    waitDays_other: 'Lista de espera, cerca de {{count}} días',
    CLOSED: 'Cerrado',
    closedUntil: 'Cerrado hasta el {{date}}',
    UNKNOWN: 'No se sabe si hay lugar',
    last: 'Lo último dicho: {{word}}',
    PARTNER: 'dicho {{ago}} por la agencia',
    PHONE_CALL: 'dicho {{ago}} por teléfono, a {{who}}',
    REFERRAL_REPLY: 'concluido {{ago}} de una respuesta a una derivación',
    IMPORT: 'importado {{ago}}',
  },
});
