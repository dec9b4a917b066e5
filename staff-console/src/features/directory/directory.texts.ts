import { defineTexts } from '@loopkeeper/ui-kit';

/** The words of the page from which the directory is kept true: each room's name, and what it is for. */
export const directoryTexts = defineTexts('directory', {
  en: {
    title: 'Directory',
    lead: 'Where the community resource list is kept true.',
    nothing: 'Nothing here is yours to do.',
    changed: 'Changed',
    changedAbout: 'What changed of the services and categories that you follow.',
    suggestions: 'Suggestions',
    suggestionsAbout: 'What people say of listings: take it, or leave it with a reason.',
    calls: 'Call queue',
    callsAbout: 'Call agencies and confirm their listings part by part.',
    rounds: 'Verification rounds',
    roundsAbout: 'Ask partners by one link what is still true, and see how far it has come.',
    network: 'Network',
    networkAbout: 'Bring organizations of the directory into the network.',
    needs: 'Need words',
    needsAbout: 'Everyday phrases and where they lead: “light bill” finds help with utilities.',
  },
  es: {
    title: 'Directorio',
    lead: 'Donde la lista de recursos de la comunidad se mantiene al día.',
    nothing: 'Aquí no hay nada que le corresponda.',
    changed: 'Cambios',
    changedAbout: 'Lo que cambió en los servicios y categorías que usted sigue.',
    suggestions: 'Sugerencias',
    suggestionsAbout: 'Lo que se dice de las fichas: acéptelo o déjelo con una razón.',
    calls: 'Cola de llamadas',
    callsAbout: 'Llame a las agencias y confirme sus fichas parte por parte.',
    rounds: 'Rondas de verificación',
    roundsAbout: 'Pregunte a los socios con un enlace qué sigue siendo cierto, y vea cuánto falta.',
    network: 'Red',
    networkAbout: 'Incorpore organizaciones del directorio a la red.',
    needs: 'Palabras de necesidad',
    needsAbout: 'Frases de todos los días y a dónde llevan: “recibo de luz” encuentra ayuda con servicios públicos.',
  },
});
