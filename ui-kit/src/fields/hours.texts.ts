import { defineTexts } from '../texts/texts.js';

/** The words of hours while they are typed. */
export const hoursTexts = defineTexts('hours', {
  en: {
    days: 'Days',
    opensAt: 'Opens',
    closesAt: 'Closes',
    addHours: 'Other days, other hours',
    removeHours: 'Remove these hours',
  },
  es: {
    days: 'Días',
    opensAt: 'Abre',
    closesAt: 'Cierra',
    addHours: 'Otros días con otro horario',
    removeHours: 'Quitar este horario',
  },
});
