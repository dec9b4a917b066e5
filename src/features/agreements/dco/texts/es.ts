import type { DcoTexts } from './en.js';

/** The sentences about DCOs and the nine services, in Spanish. */
export const es: DcoTexts = {
  verdicts: {
    present: 'Está',
    missing: 'Falta',
    not_applicable: 'No corresponde',
  },
  licenceKinds: {
    licence: 'Licencia',
    certification: 'Certificación',
    enrolment: 'Inscripción',
    accreditation: 'Acreditación',
    insurance: 'Seguro',
  },
  crisisGuidance:
    'Los servicios de crisis pasan por una DCO solo si es un sistema existente autorizado, certificado o licenciado por el estado. Si sus normas son menos estrictas que los criterios, HHS debe aprobarlo antes.',
  onlyByReferral:
    'Solo se refiere a las personas. Un socio al que se refiere no lo presta por nosotros: para eso hace falta un acuerdo de DCO.',
  nobody: 'Nadie lo presta.',
  share: {
    none: 'No se registraron encuentros que cuenten.',
    few: (direct, all) => `${direct} de ${all} encuentros que cuentan fueron directos.`,
    percent: (percent, direct, all) => `${percent} directos (${direct} de ${all}); se necesita el 51 %.`,
  },
  happened: {
    checked: (item, verdict) => `Revisado «${item}»: ${verdict.toLowerCase()}.`,
    licenceKept: 'Se anotó una licencia.',
    licenceRemoved: 'Se quitó una licencia.',
  },
  faults: {
    item: 'Esta lista no tiene ese punto.',
    notADco: 'Solo un acuerdo de DCO tiene estos términos.',
    clause: 'Diga en qué cláusula o página está.',
    alwaysApplies: 'Este término se pide en todo acuerdo de DCO.',
    over: 'Este acuerdo terminó: su lista queda como está.',
    notADraft: 'Esta versión ya se propuso: sus servicios quedan. Comience una enmienda para cambiarlos.',
    services: {
      serviceTwice: 'Este servicio se nombra dos veces.',
      crisisNotSanctioned:
        'Los servicios de crisis solo se prestan mediante un sistema autorizado, certificado o licenciado por el estado (4.c.1).',
      onlyCrisisIsSanctioned: 'Las normas menos estrictas solo se preguntan de los servicios de crisis.',
    },
    locations: 'Uno de estos sitios no es del socio.',
    partner: 'Elija un socio de este acuerdo.',
    licenceName: 'Diga qué licencia es.',
    file: 'No existe ese archivo.',
    ownServices: 'Uno de estos servicios no es suyo.',
    period: 'El último día es anterior al primero.',
    ahead: 'Este período aún no termina.',
    clash: (startsOn, endsOn) => `Algunos de estos días ya están en el período del ${startsOn} al ${endsOn}.`,
    noRows: 'Registre los encuentros de al menos un servicio.',
    rowTwice: 'Este servicio está en dos filas.',
  },
};
