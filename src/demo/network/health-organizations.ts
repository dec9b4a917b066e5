import type { DemoOrganization } from './network.types.js';

/** Those who treat people: the lead agency, a substance use program, a health center, the crisis line. */
export const HEALTH_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    key: 'alder-valley',
    name: 'Alder Valley Community Health',
    description: 'A certified community behavioral health clinic for all of Alder County. Nobody is turned away for inability to pay.',
    part: {
      legalType: 'covered_entity_provider', isLead: true, mailbox: 'referrals@aldervalley.example', answeredBy: 'The care coordination team', phone: '0100',
      hours: [{ days: [1, 2, 3, 4, 5], opensAt: '08:00', closesAt: '18:00' }],
      units: [
        { key: 'care-coordination', name: 'Care Coordination', isPart2Program: false, neutralName: null },
        { key: 'new-leaf', name: 'New Leaf Recovery', isPart2Program: true, neutralName: 'Alder Valley Community Health' },
      ],
    },
    places: [
      { key: 'av-main', name: 'Alder Valley main clinic', address: '12 Weir Street', town: 'Alderbrook', offset: [2, 3], accessibility: 'Ramp and automatic door on Weir Street; elevator to all floors' },
      { key: 'av-port', name: 'Alder Valley at Port Avery', address: '3 Signal Lane', town: 'Port Avery', offset: [-1, 2], accessibility: 'All on the ground floor' },
    ],
    services: [
      { key: 'av-counseling', name: 'Outpatient counseling', alternateName: 'Consejería para adultos y familias', description: 'Talk therapy for adults, couples and families. The first visit looks at what hurts, what helps and what you want to change. Terapia en inglés y español.', categories: ['counseling'], places: ['av-main', 'av-port'], hours: 'MO,TU,WE,TH 08:00-19:00; FR 08:00-16:00', languages: ['en', 'es'], eligibility: 'Anyone who lives in Alder County', howToGetIn: 'Call, or walk in before noon for a same-day first visit.', fees: 'Most insurance, Medicaid, sliding scale', wait: 'First visit within 10 business days; urgent within one', interpretation: 'Interpreters in any language by video', bring: ['Insurance card if you have one'], phone: '0101', contact: { name: 'Mara Ellison', title: 'Intake lead' } },
      { key: 'av-psychiatry', name: 'Psychiatry and medication', description: 'A psychiatrist or nurse practitioner looks after medicines for mood, sleep, attention and psychosis, with your counselor at the table.', categories: ['psychiatry'], places: ['av-main'], hours: 'MO,TU,TH 09:00-17:00', languages: ['en', 'es', 'ase'], eligibility: 'People in counseling here', fees: 'Most insurance, Medicaid, sliding scale', wait: 'About three weeks', bring: ['A list of your medicines'], phone: '0102' },
      { key: 'av-youth', name: 'Counseling for children and teens', description: 'Play therapy, family sessions and help with school for ages 4 to 17.', categories: ['youth_mental_health', 'counseling'], places: ['av-main'], hours: 'MO,TU,WE,TH 12:00-19:00', languages: ['en', 'es'], eligibility: 'Ages 4 to 17; at 14 and older they may consent themselves', phone: '0103' },
      { key: 'av-peer', name: 'Peer support and drop-in', description: 'Certified peer specialists who have been there. Coffee, company, and help with the next step.', categories: ['peer_support'], places: ['av-main'], hours: 'MO,TU,WE,TH,FR 10:00-15:00', languages: ['en'], fees: 'Free', phone: '0104' },
      { key: 'av-iop', name: 'Evening intensive outpatient program', description: 'Three evenings a week of group and individual work for people who want to change how they use alcohol or drugs.', categories: ['outpatient_treatment'], places: ['av-main'], hours: 'MO,WE,TH 17:30-20:30', languages: ['en', 'es'], eligibility: 'Adults, after an assessment', howToGetIn: 'Assessment by appointment; walk-ins Tuesdays at 9.', fees: 'Medicaid and most insurance', phone: '0105' },
    ],
  },
  {
    key: 'stillwater',
    name: 'Stillwater Recovery Center',
    description: 'Residential and outpatient care for people who want to stop or cut down using alcohol, opioids or other drugs.',
    part: { legalType: 'part2_program', mailbox: 'intake@stillwater.example', answeredBy: 'The intake team', phone: '0120', replyBasis: 'consent', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opensAt: '07:00', closesAt: '21:00' }] },
    places: [
      { key: 'sw-house', name: 'Stillwater campus', address: '480 Quarry Road', town: 'Cedar Hollow', offset: [4, -2], accessibility: 'One fully accessible room; ask at intake' },
      { key: 'sw-clinic', name: 'Stillwater clinic', address: '77 Mill Street', town: 'Alderbrook', offset: [-3, -4] },
    ],
    services: [
      { key: 'sw-residential', name: 'Residential treatment', description: 'A 28 to 90 day stay with individual and group counseling, medicines for cravings, family visits on Sundays and a plan for what comes after.', categories: ['residential_treatment'], places: ['sw-house'], hours: 'MO,TU,WE,TH,FR,SA,SU 07:00-21:00', languages: ['en', 'es'], eligibility: 'Adults 18 and older; pregnant people have priority', howToGetIn: 'Call intake at any hour of the day; a bed is held for 24 hours.', fees: 'Medicaid, most insurance, county funding', wait: '2 to 7 days', bring: ['Photo ID if you have one', 'Medicines in their bottles', 'Clothes for a week'], phone: '0121', contact: { name: 'Tomas Reyes', title: 'Intake supervisor' } },
      { key: 'sw-withdrawal', name: 'Withdrawal management', alternateName: 'Detox', description: 'Nurses and doctors look after you day and night while alcohol, opioids or other drugs leave your body. Usually 3 to 7 days.', categories: ['withdrawal_management'], places: ['sw-house'], hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-23:59', languages: ['en', 'es'], eligibility: 'Adults 18 and older', fees: 'Medicaid, most insurance, county funding', wait: 'Often the same day', phone: '0122' },
      { key: 'sw-opioid', name: 'Medicines for opioid use', description: 'Methadone, buprenorphine and naltrexone, with counseling. Walk-in starts on weekday mornings.', categories: ['opioid_treatment'], places: ['sw-clinic'], hours: 'MO,TU,WE,TH,FR 05:30-12:00; SA 06:00-09:00', languages: ['en', 'es'], fees: 'Medicaid, most insurance, sliding scale', phone: '0123' },
      { key: 'sw-houses', name: 'Recovery houses', description: 'Shared, substance-free homes for people after treatment. House meetings, curfew, help to find work.', categories: ['recovery_housing'], places: [], hours: 'MO,TU,WE,TH,FR 09:00-17:00', languages: ['en'], eligibility: 'Adults with at least 14 days in recovery', fees: '$140 a week; the first two weeks can be covered', wait: 'Waiting list of about two weeks', phone: '0124' },
    ],
  },
  {
    key: 'cedar-hollow',
    name: 'Cedar Hollow Family Health',
    description: 'A community health center: doctors, dentists and a small pharmacy under one roof.',
    part: { legalType: 'covered_entity_provider', mailbox: 'referrals@cedarhollow.example', answeredBy: 'The front desk nurse', phone: '0130' },
    places: [{ key: 'ch-center', name: 'Cedar Hollow health center', address: '9 Orchard Row', town: 'Cedar Hollow', offset: [0, 1], accessibility: 'Wheelchair accessible; height-adjustable exam table' }],
    services: [
      { key: 'ch-primary', name: 'Primary care', alternateName: 'Médico familiar', description: 'Family doctors for check-ups, long illnesses, vaccines and forms. Atendemos en español y vietnamita.', categories: ['primary_care'], places: ['ch-center'], hours: 'MO,TU,WE,TH,FR 08:00-17:00; SA 08:00-12:00', languages: ['en', 'es', 'vi'], fees: 'Sliding scale from $20; Medicaid and Medicare', wait: 'New patients within two weeks', bring: ['Proof of income for the sliding scale'], phone: '0131', contact: { name: 'Linh Tran', title: 'Patient navigator' } },
      { key: 'ch-dental', name: 'Dental care', description: 'Cleanings, fillings and pulled teeth for adults and children. Tooth pain is seen the same day.', categories: ['dental_care'], places: ['ch-center'], hours: 'MO,WE,FR 08:30-16:30', languages: ['en', 'es'], fees: 'Sliding scale', wait: 'Six weeks, except for pain', phone: '0132' },
      { key: 'ch-prenatal', name: 'Pregnancy and newborn care', description: 'Prenatal visits with a midwife, birth classes, and a nurse who visits at home afterwards.', categories: ['maternal_health'], places: ['ch-center'], hours: 'TU,TH 09:00-17:00', languages: ['en', 'es', 'vi'], phone: '0133' },
      { key: 'ch-pharmacy', name: 'Low-cost prescriptions', description: 'A pharmacist finds the cheapest way to your medicines, and delivers in the county on Fridays.', categories: ['prescriptions'], places: ['ch-center'], hours: 'MO,TU,WE,TH,FR 09:00-17:00', languages: ['en', 'es'], phone: '0134' },
    ],
  },
  {
    key: 'crisis-line',
    name: 'Alder County Crisis Line',
    description: 'People who listen, day and night, and a team that can come to you.',
    part: { legalType: 'crisis_988', mailbox: 'followup@aldercrisis.example', answeredBy: 'The shift lead', phone: '0140', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opensAt: '00:00', closesAt: '00:00' }] },
    places: [{ key: 'cl-center', name: 'Walk-in crisis center', address: '200 Lantern Avenue', town: 'Alderbrook', offset: [5, 1], accessibility: 'Open door, ground floor, quiet room' }],
    services: [
      { key: 'cl-line', name: 'Crisis and suicide line', alternateName: 'Línea de crisis', description: 'Call or text 988, or our own number. Someone listens, and stays with you until it is safer. En español oprima 2.', categories: ['crisis_line'], places: [], hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-23:59', languages: ['en', 'es'], fees: 'Free', phone: '0141' },
      { key: 'cl-mobile', name: 'Mobile crisis team', description: 'Two trained people come to where you are, without lights or uniforms, usually within the hour.', categories: ['mobile_crisis'], places: [], hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-23:59', languages: ['en', 'es'], fees: 'Free', phone: '0142' },
      { key: 'cl-walkin', name: 'Walk-in crisis center', description: 'A place to calm down, talk, rest up to 23 hours and plan what comes next. No appointment, no police.', categories: ['mobile_crisis'], places: ['cl-center'], hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-23:59', languages: ['en'], fees: 'Free', phone: '0143' },
    ],
  },
];
