import type { Verdict } from '../domain/checklist.js';
import type { DcoServiceFault } from '../domain/dco-service.js';
import type { LicenceKind } from '../domain/licence.js';

/** The sentences about DCOs and the nine services, in English. */
export const en = {
  verdicts: {
    present: 'It is there',
    missing: 'It is missing',
    not_applicable: 'It does not apply',
  } satisfies Record<Verdict, string>,
  licenceKinds: {
    licence: 'License',
    certification: 'Certification',
    enrolment: 'Enrollment',
    accreditation: 'Accreditation',
    insurance: 'Insurance',
  } satisfies Record<LicenceKind, string>,
  crisisGuidance:
    'Crisis services go through a DCO only where it is an existing state-sanctioned, certified or licensed system. Where its standards are less stringent than the criteria, HHS must approve first.',
  onlyByReferral:
    'People are only referred for it. A partner to whom one refers does not provide it for us: that takes a DCO agreement.',
  nobody: 'Nobody provides it.',
  share: {
    none: 'No encounters that count were entered.',
    few: (direct: string, all: string) => `${direct} of ${all} encounters that count were direct.`,
    percent: (percent: string, direct: string, all: string) =>
      `${percent} direct (${direct} of ${all}); 51 % are needed.`,
  },
  happened: {
    checked: (item: string, verdict: string) => `Checked “${item}”: ${verdict.toLowerCase()}.`,
    licenceKept: 'A license was written down.',
    licenceRemoved: 'A license was taken off.',
  },
  faults: {
    item: 'This list has no such item.',
    notADco: 'Only a DCO agreement has these terms.',
    clause: 'Say in which clause or on which page it stands.',
    alwaysApplies: 'This term is asked of every DCO agreement.',
    over: 'This agreement is over: its checklist stands as it is.',
    notADraft: 'This version was offered: its services stand. Begin an amendment to change them.',
    services: {
      serviceTwice: 'This service is named twice.',
      crisisNotSanctioned:
        'Crisis services may be delivered only through a state-sanctioned, certified or licensed system (4.c.1).',
      onlyCrisisIsSanctioned: 'Less stringent standards are asked of crisis services alone.',
    } satisfies Record<DcoServiceFault, string>,
    locations: 'One of these sites is none of the partner’s.',
    partner: 'Choose a partner of this agreement.',
    licenceName: 'Say what license it is.',
    file: 'There is no such file.',
    ownServices: 'One of these services is none of yours.',
    period: 'The last day is before the first.',
    ahead: 'This period has not ended yet.',
    clash: (startsOn: string, endsOn: string) =>
      `Some of these days stand in the period from ${startsOn} to ${endsOn} already.`,
    noRows: 'Enter the encounters of at least one service.',
    rowTwice: 'This service stands in two rows.',
  },
};

export type DcoTexts = typeof en;
