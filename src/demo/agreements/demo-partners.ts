import type { LegalType } from '../../features/directory/index.js';

/** A partner of the clinic that lists no service of its own: known by its agreement alone. */
export interface DemoPartner {
  readonly key: string;
  readonly name: string;
  readonly legalType: LegalType;
  readonly mailbox: string;
  readonly phone: string;
  readonly answeredBy: string;
}

/** Institutions that do not exist, with which a clinic has to have agreements all the same. */
export const DEMO_PARTNERS: readonly DemoPartner[] = [
  {
    key: 'mercy-falls',
    name: 'Mercy Falls Regional Hospital',
    legalType: 'covered_entity_provider',
    mailbox: 'transitions@mercyfalls.example',
    phone: '(814) 555-0201',
    answeredBy: 'The discharge planners',
  },
  {
    key: 'fern-ridge',
    name: 'Fern Ridge Psychiatric Hospital',
    legalType: 'covered_entity_provider',
    mailbox: 'socialwork@fernridge.example',
    phone: '(814) 555-0202',
    answeredBy: 'The social work office',
  },
  {
    key: 'va-clinic',
    name: 'Northern Alder Veterans Clinic',
    legalType: 'covered_entity_provider',
    mailbox: 'community@alderveterans.example',
    phone: '(814) 555-0203',
    answeredBy: 'The community care desk',
  },
  {
    key: 'probation',
    name: 'Alder County Juvenile Probation',
    legalType: 'court_or_justice',
    mailbox: 'intake@alderprobation.example',
    phone: '(814) 555-0204',
    answeredBy: 'The intake officer',
  },
  {
    key: 'quarry-point',
    name: 'Quarry Point Youth Home',
    legalType: 'covered_entity_provider',
    mailbox: 'admissions@quarrypoint.example',
    phone: '(814) 555-0205',
    answeredBy: 'The admissions nurse',
  },
];
