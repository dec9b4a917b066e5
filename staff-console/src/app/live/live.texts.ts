import { defineTexts } from '@loopkeeper/ui-kit';

export const liveTexts = defineTexts('live', {
  en: {
    changed_one: '{{count}} changed',
    changed_other: '{{count}} changed',
    maybe: 'Something may have changed',
    show: 'Show',
  },
  es: {
    changed_one: '{{count}} cambió',
    changed_other: '{{count}} cambiaron',
    maybe: 'Puede haber cambios',
    show: 'Mostrar',
  },
});
