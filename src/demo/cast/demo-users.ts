import type { Role } from '../../kernel/actor.js';

/** Every demo account has this password. */
export const DEMO_PASSWORD = 'quiet-harbor-lantern-42';

export interface DemoUser {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The key of the agency in the demo network. */
  readonly agency: string;
  /** The key of the unit; null where the agency has none. */
  readonly unit: string | null;
  readonly locale?: 'en' | 'es';
}

const LEAD = 'alder-valley';

/** Those who sign in by name: at the lead agency, and one at a partner that health details go to. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    email: 'ana@aldervalley.example',
    displayName: 'Ana Reyes',
    roles: ['coordinator'],
    agency: LEAD,
    unit: 'care-coordination',
  },
  {
    email: 'ben@aldervalley.example',
    displayName: 'Ben Okafor',
    roles: ['coordinator'],
    agency: LEAD,
    unit: 'care-coordination',
  },
  {
    email: 'carla@aldervalley.example',
    displayName: 'Carla Nowak',
    roles: ['coordinator'],
    agency: LEAD,
    unit: 'new-leaf',
  },
  {
    email: 'dora@aldervalley.example',
    displayName: 'Dora Whitcomb',
    roles: ['director', 'supervisor'],
    agency: LEAD,
    unit: 'care-coordination',
  },
  {
    email: 'admin@aldervalley.example',
    displayName: 'Priya Raman',
    roles: ['admin', 'resource_specialist', 'privacy_officer'],
    agency: LEAD,
    unit: 'care-coordination',
  },
  {
    email: 'rosa@stillwater.example',
    displayName: 'Rosa Lind',
    roles: ['partner_manager'],
    agency: 'stillwater',
    unit: null,
  },
];
