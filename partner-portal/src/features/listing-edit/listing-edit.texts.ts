import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of changing one's own listing. */
export const listingEditTexts = defineTexts('listingEdit', {
  en: {
    title: 'Edit listing',
    titleOf: 'Edit {{name}}',
    lead: 'What you save, coordinators see at once.',
    form: 'Listing',
    back: 'Back to my services',
    notFound: 'This listing is not there, or is not yours to change.',
    saved: 'Saved. Coordinators see {{name}} as you wrote it.',
    more: 'Change more of it',
  },
  es: {
    title: 'Editar servicio',
    titleOf: 'Editar {{name}}',
    lead: 'Lo que guarde, los coordinadores lo ven enseguida.',
    form: 'Servicio',
    back: 'Volver a mis servicios',
    notFound: 'Este servicio no existe o no le corresponde cambiarlo.',
    saved: 'Guardado. Los coordinadores ven {{name}} como usted lo escribió.',
    more: 'Cambiar algo más',
  },
});
