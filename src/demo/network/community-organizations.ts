import type { DemoOrganization } from './network.types.js';

/** School, work, law and neighborhood; and some that take no part in the network yet. */
export const COMMUNITY_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    key: 'school-district',
    name: 'Alder Area School District',
    description: 'The student support office for the county\'s nine public schools.',
    part: { legalType: 'school', mailbox: 'studentsupport@alderschools.example', answeredBy: 'The student support coordinator', phone: '0106', hours: [{ days: [1, 2, 3, 4, 5], opensAt: '07:30', closesAt: '15:30' }] },
    places: [{ key: 'sd-office', name: 'District office', address: '14 School House Lane', town: 'Alderbrook', offset: [-4, 6] }],
    services: [
      { key: 'sd-support', name: 'Student support team', description: 'Counselors and social workers in every school; meets with families before and after school.', categories: ['school_support', 'youth_mental_health'], places: ['sd-office'], hours: 'MO,TU,WE,TH,FR 07:30-15:30', languages: ['en', 'es'], eligibility: 'Students of the district', phone: '0107' },
      { key: 'sd-tutoring', name: 'After-school tutoring', description: 'Homework help and a snack for grades 3 to 8, with a bus home.', categories: ['school_support', 'child_care'], places: ['sd-office'], hours: 'MO,TU,WE,TH 15:15-17:30', languages: ['en', 'es'], fees: 'Free', phone: '0108' },
    ],
  },
  {
    key: 'legal-aid',
    name: 'Northern Alder Legal Aid',
    description: 'Free lawyers in civil matters for people with little money.',
    part: { legalType: 'non_covered_cbo', mailbox: 'intake@alderlegalaid.example', answeredBy: 'The intake paralegal', phone: '0110' },
    places: [{ key: 'la-office', name: 'Legal aid office', address: '5 Courthouse Square, floor 2', town: 'Alderbrook', offset: [1, -1], accessibility: 'Elevator from the back entrance' }],
    services: [
      { key: 'la-civil', name: 'Civil legal help', alternateName: 'Abogados gratis', description: 'Eviction, custody, debt, benefits that were denied. Advice the same week, a lawyer in court where we can.', categories: ['civil_legal_aid'], places: ['la-office'], hours: 'MO,TU,WE,TH 09:00-16:00', languages: ['en', 'es'], eligibility: 'Up to 200 % of the poverty line', bring: ['Every paper from the court or the landlord'], phone: '0111' },
      { key: 'la-records', name: 'Clearing old records', description: 'Expungement and pardons, so that an old conviction no longer stands in the way of work.', categories: ['reentry', 'civil_legal_aid'], places: ['la-office'], hours: 'WE 13:00-16:00', languages: ['en', 'es'], fees: 'Free', phone: '0112' },
    ],
  },
  {
    key: 'puentes',
    name: 'Puentes Community Center',
    description: 'Un lugar de encuentro: clases, trámites, trabajo y compañía. A meeting place for people new to the county.',
    part: { legalType: 'non_covered_cbo', mailbox: 'hola@puentes.example', mailLocale: 'es', answeredBy: 'Recepción', phone: '0113', hours: [{ days: [1, 2, 3, 4, 5], opensAt: '10:00', closesAt: '18:00' }, { days: [6], opensAt: '09:00', closesAt: '13:00' }] },
    places: [{ key: 'pu-center', name: 'Puentes', address: '22 Canal Street', town: 'Millrace', offset: [0, 3], accessibility: 'Entrada sin escalones / step-free entrance' }],
    services: [
      { key: 'pu-english', name: 'English classes', alternateName: 'Clases de inglés', description: 'Cuatro niveles, mañana y noche, con cuidado de niños. Four levels, mornings and evenings, with child care.', categories: ['english_classes'], places: ['pu-center'], hours: 'MO,WE 09:30-11:30; TU,TH 18:30-20:30', languages: ['en', 'es'], fees: 'Free', phone: '0114' },
      { key: 'pu-immigration', name: 'Immigration help', alternateName: 'Ayuda de inmigración', description: 'Citas con una representante acreditada: ciudadanía, permisos de trabajo, asilo. An accredited representative helps with citizenship, work permits and asylum.', categories: ['immigration_help', 'newcomers'], places: ['pu-center'], hours: 'FR 10:00-17:00', languages: ['es', 'en'], wait: 'Dos semanas', bring: ['Pasaporte', 'Cartas de inmigración'], phone: '0115' },
      { key: 'pu-kitchen', name: 'Community lunch', alternateName: 'Comedor comunitario', description: 'Almuerzo caliente para todos, sin preguntas. A hot lunch for everybody.', categories: ['meals'], places: ['pu-center'], hours: 'MO,TU,WE,TH,FR 12:00-13:30', languages: ['es', 'en'], fees: 'Free', phone: '0116' },
    ],
  },
  {
    key: 'alder-works',
    name: 'Alder Works',
    description: 'The county\'s job center.',
    part: { legalType: 'non_covered_cbo', mailbox: 'welcome@alderworks.example', answeredBy: 'The welcome desk', phone: '0190', takesReferrals: true },
    places: [{ key: 'aw-center', name: 'Job center', address: '64 Foundry Way', town: 'Alderbrook', offset: [-6, -2], accessibility: 'Step-free; screen readers on two computers' }],
    services: [
      { key: 'aw-jobs', name: 'Finding a job', description: 'A résumé, practice interviews, and employers who hire people with gaps or records.', categories: ['job_help'], places: ['aw-center'], hours: 'MO,TU,WE,TH,FR 08:30-16:30', languages: ['en', 'es'], fees: 'Free', phone: '0191' },
      { key: 'aw-training', name: 'Paid job training', description: 'Twelve weeks of welding, nursing aide or truck driving, with a stipend.', categories: ['job_training'], places: ['aw-center'], hours: 'MO,TU,WE,TH,FR 08:30-16:30', languages: ['en'], eligibility: '18 and older', wait: 'Starts each quarter', phone: '0192' },
      { key: 'aw-ged', name: 'GED classes', description: 'Prepare for the high school equivalency at your own pace.', categories: ['adult_education'], places: ['aw-center'], hours: 'TU,TH 17:00-20:00', languages: ['en', 'es'], fees: 'Free', phone: '0193' },
    ],
  },
  {
    key: 'lending-closet',
    name: 'Larkspur Lending Closet',
    description: 'Volunteers who lend wheelchairs and give furniture.',
    part: null,
    places: [{ key: 'lc-barn', name: 'The barn', address: '7 Larkspur Road', town: 'Cedar Hollow', offset: [-3, 5] }],
    services: [
      { key: 'lc-furniture', name: 'Beds and furniture', description: 'Beds, tables and dishes for people who move into a first home.', categories: ['furniture'], places: ['lc-barn'], hours: 'SA 09:00-12:00', languages: ['en'], fees: 'Free', phone: '0194' },
    ],
  },
  {
    key: 'library',
    name: 'Port Avery Public Library',
    description: 'Books, computers, a warm room and a notary on Mondays.',
    part: null,
    places: [{ key: 'pl-library', name: 'Library', address: '2 Harbor Green', town: 'Port Avery', offset: [0, 1] }],
    services: [
      { key: 'pl-computers', name: 'Computers and internet', description: 'Free computers and wifi, and somebody who shows how.', categories: ['phones_internet', 'recreation'], places: ['pl-library'], hours: 'MO,TU,WE,TH,FR 10:00-19:00; SA 10:00-14:00', languages: ['en'], fees: 'Free', phone: '0195' },
    ],
  },
];
