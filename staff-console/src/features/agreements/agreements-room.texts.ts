import { defineTexts } from '@loopkeeper/ui-kit';

/** The names of the pages of agreements. */
export const agreementsRoomTexts = defineTexts('agreementsRoom', {
  en: {
    pages: 'Pages of agreements',
    register: 'Agreements',
    coverage: 'Coverage',
    nineServices: 'Nine services',
    renewals: 'Coming due',
    referralPolicy: 'Referral policy',
    promises: 'Promises kept',
    packets: 'Site-visit packet',
  },
  es: {
    pages: 'Páginas de acuerdos',
    register: 'Acuerdos',
    coverage: 'Cobertura',
    nineServices: 'Nueve servicios',
    renewals: 'Por vencer',
    referralPolicy: 'Política de derivaciones',
    promises: 'Promesas cumplidas',
    packets: 'Paquete para la visita',
  },
});
