import { defineTexts } from '@loopkeeper/ui-kit';

/** The words around every page of the portal. */
export const appTexts = defineTexts('app', {
  en: {
    portal: 'Partner portal',
    footer: 'Not watched at night.',
    danger: 'Danger now? 911 or 988',
    pages: 'Pages',
    openWork: 'Open work',
    services: 'My services',
    directory: 'Directory',
    agreements: 'Agreements',
    signOut: 'Sign out',
    signOutFailed: 'Signing out did not reach us. Try again.',
  },
  es: {
    portal: 'Portal de agencias',
    footer: 'De noche nadie lo revisa.',
    danger: '¿Peligro ahora? 911 o 988',
    pages: 'Páginas',
    openWork: 'Trabajo pendiente',
    services: 'Mis servicios',
    directory: 'Directorio',
    agreements: 'Acuerdos',
    signOut: 'Cerrar sesión',
    signOutFailed: 'El cierre no nos llegó. Intente de nuevo.',
  },
});
