import type { Locale } from '../../../../kernel/actor.js';
import type { Reason } from './score-pair.js';

/** Each reason in words, and whether it speaks for the two being one. */
const WORDS: Readonly<Record<Reason, { readonly en: string; readonly es: string; readonly speaksFor: boolean }>> = {
  same_name: { en: 'Same name', es: 'El mismo nombre', speaksFor: true },
  similar_name: { en: 'Nearly the same name', es: 'Casi el mismo nombre', speaksFor: true },
  other_name: { en: 'Another name', es: 'Otro nombre', speaksFor: false },
  same_organization: { en: 'Same organization', es: 'La misma organización', speaksFor: true },
  similar_organization: {
    en: 'Organizations of nearly the same name',
    es: 'Organizaciones de casi el mismo nombre',
    speaksFor: true,
  },
  other_organization: { en: 'Another organization', es: 'Otra organización', speaksFor: false },
  same_phone: { en: 'A telephone number in common', es: 'Un teléfono en común', speaksFor: true },
  other_phone: { en: 'Other telephone numbers', es: 'Otros teléfonos', speaksFor: false },
  same_address: { en: 'Same address', es: 'La misma dirección', speaksFor: true },
  similar_address: { en: 'Nearly the same address', es: 'Casi la misma dirección', speaksFor: true },
  near: { en: 'On the same spot of the map', es: 'En el mismo punto del mapa', speaksFor: true },
  other_address: { en: 'Somewhere else', es: 'En otro lugar', speaksFor: false },
  same_web: { en: 'Same website', es: 'El mismo sitio web', speaksFor: true },
  other_web: { en: 'Another website', es: 'Otro sitio web', speaksFor: false },
  same_email: { en: 'Same email', es: 'El mismo correo electrónico', speaksFor: true },
  same_description: { en: 'Same description', es: 'La misma descripción', speaksFor: true },
  similar_description: { en: 'Nearly the same description', es: 'Casi la misma descripción', speaksFor: true },
  other_description: { en: 'Another description', es: 'Otra descripción', speaksFor: false },
};

/** A reason in the reader's language. */
export const reasonWords = (
  reason: Reason,
  locale: Locale,
): { readonly text: string; readonly speaksFor: boolean } => ({
  text: WORDS[reason][locale],
  speaksFor: WORDS[reason].speaksFor,
});
