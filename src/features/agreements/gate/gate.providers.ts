import type { Room } from '../room.js';
import { GateResolver } from './api/gate.resolver.js';
import { ListingStandingResolver } from './api/listing-standing.resolver.js';
import { KeepPolicy } from './commands/keep-policy.js';
import { KeepPromises } from './commands/keep-promises.js';
import { ReadStanding } from './commands/read-standing.js';
import { GateReader } from './data/gate.reader.js';
import { PolicyStore } from './data/policy.store.js';
import { PromiseStore } from './data/promise.store.js';

/** What agreements mean for a referral, and what was promised about its clocks. */
export const GATE: Room = {
  providers: [
    GateReader,
    PolicyStore,
    PromiseStore,
    KeepPolicy,
    KeepPromises,
    ReadStanding,
    GateResolver,
    ListingStandingResolver,
  ],
  controllers: [],
  exports: [ReadStanding, GateReader],
};
