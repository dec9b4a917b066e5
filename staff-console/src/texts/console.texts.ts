import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of the console's frame. */
export const consoleTexts = defineTexts('console', {
  en: {
    navigation: 'Main',
    today: 'Today',
    search: 'Search',
    people: 'People',
    referrals: 'Referrals',
    partners: 'Partners',
    network: 'Network',
    hideNames: 'Hide names',
    showNames: 'Show names',
    account: 'Account of {{name}}',
    accountTitle: 'Your account',
    signOut: 'Sign out',
    notFound: 'Not found',
    notFoundWhy: 'There is nothing here, or it is not yours to see.',
    toToday: 'Go to Today',
  },
  es: {
    navigation: 'Principal',
    today: 'Hoy',
    search: 'Buscar',
    people: 'Personas',
    referrals: 'Derivaciones',
    partners: 'Aliadas',
    network: 'Red',
    hideNames: 'Ocultar nombres',
    showNames: 'Mostrar nombres',
    account: 'Cuenta de {{name}}',
    accountTitle: 'Su cuenta',
    signOut: 'Cerrar sesión',
    notFound: 'No se encontró',
    notFoundWhy: 'Aquí no hay nada, o no le corresponde verlo.',
    toToday: 'Ir a Hoy',
  },
});
