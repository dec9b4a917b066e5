import { defineTexts } from '@loopkeeper/ui-kit';

export const liveTexts = defineTexts('live', {
  en: {
    changed_one: '{{count}} changed',
    changed_other: '{{count}} changed',
    suggested_one: '{{count}} change was suggested',
    suggested_other: '{{count}} changes were suggested',
    maybe: 'Something may have changed',
    show: 'Show',
  },
  es: {
    changed_one: '{{count}} cambió',
    changed_other: '{{count}} cambiaron',
    suggested_one: 'Se sugirió {{count}} cambio',
    suggested_other: 'Se sugirieron {{count}} cambios',
    maybe: 'Puede haber cambios',
    show: 'Mostrar',
  },
});
