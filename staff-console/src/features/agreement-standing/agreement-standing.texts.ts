import { defineTexts } from '@loopkeeper/ui-kit';

/** How things stand with a partner's agreements. */
export const agreementStandingTexts = defineTexts('agreementStanding', {
  en: {
    agreement: 'Agreement: {{standing}}',
    dcoService: 'DCO service',
    open: 'Open the agreement',
    alternatives: 'Services of the same kind under an agreement',
    alternative: '{{service}}, {{organization}}',
    noAlternatives: 'No other service of this kind is under an agreement now.',
  },
  es: {
    agreement: 'Acuerdo: {{standing}}',
    dcoService: 'Servicio de DCO',
    open: 'Abrir el acuerdo',
    alternatives: 'Servicios del mismo tipo bajo un acuerdo',
    alternative: '{{service}}, {{organization}}',
    noAlternatives: 'Ningún otro servicio de este tipo está ahora bajo un acuerdo.',
  },
});
