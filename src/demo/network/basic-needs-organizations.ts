import type { DemoOrganization } from './network.types.js';

/** Food, a bed, safety and money for the month. */
export const BASIC_NEEDS_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    key: 'riverside',
    name: 'Riverside Pantry',
    description: 'Neighbors feeding neighbors since 1986, in the old ferry house.',
    part: { legalType: 'non_covered_cbo', mailbox: 'intake@riversidepantry.example', answeredBy: 'Whoever is on shift', phone: '0150', hours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '16:00' }] },
    places: [
      { key: 'rp-ferry', name: 'Ferry house', address: '1 Ferry Landing', town: 'Riverbend', offset: [-2, 4], accessibility: 'Ramp at the river side' },
      { key: 'rp-church', name: 'Grace Church hall', address: '58 Main Street', town: 'Millrace', offset: [1, 0] },
    ],
    services: [
      { key: 'rp-pantry', name: 'Choice pantry', alternateName: 'Despensa de alimentos', description: 'Pick your own groceries, fresh produce and milk included, twice a month. No papers asked. Elija sus propios alimentos; no se piden papeles.', categories: ['food_pantry'], places: ['rp-ferry'], hours: 'TU,TH 10:00-15:00; SA 09:00-11:00', languages: ['en', 'es'], eligibility: 'Anyone in Alder County', howToGetIn: 'Just come, or call for a time without a line.', fees: 'Free', bring: ['Bags'], phone: '0151', contact: { name: 'Joanie Pruitt', title: 'Pantry manager' } },
      { key: 'rp-mobile', name: 'Mobile market', description: 'A truck with produce, bread and eggs.', categories: ['food_pantry'], places: ['rp-church'], hours: 'WE 13:00-15:00', languages: ['en'], fees: 'Free', phone: '0152' },
      { key: 'rp-boxes', name: 'Food boxes brought home', description: 'A weekly box for people who cannot leave the house, packed for diabetes or high blood pressure if you ask.', categories: ['meal_delivery'], places: [], hours: 'FR 09:00-14:00', languages: ['en', 'es'], eligibility: 'People who are ill, disabled or over 60', wait: 'About one week', phone: '0153' },
      { key: 'rp-diapers', name: 'Diapers and formula', alternateName: 'Pañales y fórmula', description: 'Fifty diapers a month for each child, and formula when WIC runs short.', categories: ['baby_supplies'], places: ['rp-ferry'], hours: 'TH 10:00-15:00', languages: ['en', 'es'], fees: 'Free', phone: '0154' },
    ],
  },
  {
    key: 'harbor-light',
    name: 'Harbor Light Shelter',
    description: 'A warm bed tonight and a way into a home of your own.',
    part: { legalType: 'non_covered_cbo', mailbox: 'beds@harborlight.example', answeredBy: 'The night and day leads', phone: '0160', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opensAt: '08:00', closesAt: '20:00' }] },
    places: [{ key: 'hl-house', name: 'Harbor Light', address: '31 Dock Street', town: 'Port Avery', offset: [1, -2], accessibility: 'Step-free; two accessible bathrooms' }],
    services: [
      { key: 'hl-shelter', name: 'Overnight shelter', description: 'Beds for 24 adults, couples together, pets welcome in crates. Doors open at six.', categories: ['emergency_shelter'], places: ['hl-house'], hours: 'MO,TU,WE,TH,FR,SA,SU 18:00-23:00', languages: ['en', 'es'], eligibility: 'Adults; no sobriety test at the door', howToGetIn: 'Call in the morning to hold a bed, or come at six.', fees: 'Free', phone: '0161', contact: { name: 'Deacon Boyd', title: 'Shelter lead' } },
      { key: 'hl-family', name: 'Family rooms', description: 'Four rooms for parents with children, up to 60 days.', categories: ['emergency_shelter'], places: ['hl-house'], hours: 'MO,TU,WE,TH,FR 09:00-17:00', languages: ['en', 'es'], eligibility: 'Families with children under 18', wait: 'One to three weeks', bring: ['Birth certificates if at hand'], phone: '0162' },
      { key: 'hl-showers', name: 'Showers, laundry and mail', description: 'Wash yourself and your clothes, charge your phone, get your letters.', categories: ['hygiene'], places: ['hl-house'], hours: 'MO,TU,WE,TH,FR 09:00-12:00', languages: ['en'], fees: 'Free', phone: '0163' },
      { key: 'hl-rehousing', name: 'Rapid rehousing', description: 'Help to find an apartment, the deposit, and the first months of rent.', categories: ['transitional_housing', 'rent_help'], places: ['hl-house'], hours: 'MO,TU,WE,TH,FR 09:00-17:00', languages: ['en', 'es'], eligibility: 'People without a home for at least 14 days', wait: 'Two months', phone: '0164' },
    ],
  },
  {
    key: 'safe-passage',
    name: 'Safe Passage Alder',
    description: 'For anyone who is hurt, threatened or controlled by a partner or family member. We never say who has called us.',
    part: { legalType: 'non_covered_cbo', mailbox: 'office@safepassage.example', answeredBy: 'An advocate', phone: '0170', replyBasis: 'none', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], opensAt: '00:00', closesAt: '00:00' }] },
    places: [],
    services: [
      { key: 'sp-hotline', name: 'Domestic violence hotline', alternateName: 'Línea contra la violencia doméstica', description: 'Talk with an advocate at any hour, make a safety plan, or get to a safe place tonight.', categories: ['domestic_violence'], places: [], hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-23:59', languages: ['en', 'es', 'vi'], fees: 'Free', phone: '0171' },
      { key: 'sp-orders', name: 'Help with protection orders', description: 'An advocate goes with you to court, explains the papers and waits with you.', categories: ['domestic_violence', 'civil_legal_aid'], places: [], hours: 'MO,TU,WE,TH,FR 08:30-16:30', languages: ['en', 'es'], fees: 'Free', phone: '0172' },
    ],
  },
  {
    key: 'human-services',
    name: 'Alder County Human Services',
    description: 'The county office for benefits, heating, rent, rides and older adults.',
    part: { legalType: 'government_social_service', mailbox: 'intake@alderhumanservices.example', answeredBy: 'The intake desk', phone: '0180', hours: [{ days: [1, 2, 3, 4, 5], opensAt: '08:00', closesAt: '16:00' }] },
    places: [{ key: 'hs-office', name: 'County office building', address: '100 Courthouse Square', town: 'Alderbrook', offset: [0, 0], accessibility: 'Elevator; hearing loop at the counter' }],
    services: [
      { key: 'hs-benefits', name: 'Help to apply for benefits', alternateName: 'Ayuda con solicitudes', description: 'SNAP, Medicaid, cash assistance and disability: we fill in the forms with you and follow them up.', categories: ['benefits_enrollment', 'food_benefits'], places: ['hs-office'], hours: 'MO,TU,WE,TH,FR 08:00-16:00', languages: ['en', 'es', 'ase'], bring: ['Photo ID', 'Pay stubs of the last 30 days', 'Rent and utility bills'], interpretation: 'Interpreters by telephone; sign language with two days notice', phone: '0181' },
      { key: 'hs-heating', name: 'Heating and light bill help', description: 'LIHEAP grants and emergency payments before a shut-off.', categories: ['utility_help'], places: ['hs-office'], hours: 'MO,TU,WE,TH,FR 08:00-16:00', languages: ['en', 'es'], eligibility: 'Households up to 150 % of the poverty line', bring: ['The bill or shut-off notice', 'Proof of income'], phone: '0182' },
      { key: 'hs-rent', name: 'Emergency rent help', description: 'One month of back rent for people with an eviction notice.', categories: ['rent_help'], places: ['hs-office'], hours: 'TU,TH 08:00-16:00', languages: ['en', 'es'], wait: 'Decision within ten days', bring: ['Lease', 'Eviction notice'], phone: '0183' },
      { key: 'hs-rides', name: 'Shared rides', description: 'Door-to-door vans to doctors, work and the grocery store. Book by noon the day before.', categories: ['transport'], places: [], hours: 'MO,TU,WE,TH,FR 06:30-18:00', languages: ['en'], fees: '$2 a ride; free for Medicaid visits', phone: '0184' },
      { key: 'hs-aging', name: 'Office for older adults', description: 'Home-delivered meals, help at home, caregiver support and someone to check in.', categories: ['older_adults', 'home_care'], places: ['hs-office'], hours: 'MO,TU,WE,TH,FR 08:00-16:00', languages: ['en', 'es'], eligibility: '60 and older', phone: '0185' },
    ],
  },
];
