import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of the page from which the directory is kept true: each room's name, and what it is for. */
export const directoryTexts = defineTexts('directory', {
  en: {
    title: 'Directory',
    lead: 'Where the community resource list is kept true.',
    nothing: 'Nothing here is yours to do.',
    network: 'Network',
    networkAbout: 'Bring organizations of the directory into the network.',
  },
  es: {
    title: 'Directorio',
    lead: 'Donde la lista de recursos de la comunidad se mantiene al día.',
    nothing: 'Aquí no hay nada que le corresponda.',
    network: 'Red',
    networkAbout: 'Incorpore organizaciones del directorio a la red.',
  },
});
