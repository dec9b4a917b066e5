import type { Role } from '../../kernel/actor.js';

/** Every demo account has this password. */
export const DEMO_PASSWORD = 'quiet-harbor-lantern-42';

export interface DemoUser {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The key of the unit in the demo network. */
  readonly unit: string;
  readonly locale?: 'en' | 'es';
}

/** Those who work at the lead agency of the demo network. */
export const DEMO_USERS: readonly DemoUser[] = [
  { email: 'ana@aldervalley.example', displayName: 'Ana Reyes', roles: ['coordinator'], unit: 'care-coordination' },
  { email: 'ben@aldervalley.example', displayName: 'Ben Okafor', roles: ['coordinator'], unit: 'care-coordination' },
  { email: 'carla@aldervalley.example', displayName: 'Carla Nowak', roles: ['coordinator'], unit: 'new-leaf' },
  {
    email: 'dora@aldervalley.example',
    displayName: 'Dora Whitcomb',
    roles: ['director', 'supervisor'],
    unit: 'care-coordination',
  },
  {
    email: 'admin@aldervalley.example',
    displayName: 'Priya Raman',
    roles: ['admin', 'resource_specialist', 'privacy_officer'],
    unit: 'care-coordination',
  },
];
