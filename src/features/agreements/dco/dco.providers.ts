import type { Room } from '../room.js';
import { DcoServicesResolver } from './api/dco-services.resolver.js';
import { DcoResolver } from './api/dco.resolver.js';
import { NineServicesResolver } from './api/nine-services.resolver.js';
import { CheckTerm } from './commands/check-term.js';
import { EnterEncounters } from './commands/enter-encounters.js';
import { KeepDcoServices } from './commands/keep-dco-services.js';
import { KeepLicence } from './commands/keep-licence.js';
import { ReadDco } from './commands/read-dco.js';
import { SayDirectService } from './commands/say-direct-service.js';
import { DcoQueries } from './data/dco.queries.js';
import { DcoStore } from './data/dco.store.js';
import { NineServicesQueries } from './data/nine-services.queries.js';
import { NineServicesStore } from './data/nine-services.store.js';
import { DcoHooks } from './dco.hooks.js';

/** What a DCO furnishes, the terms it must carry, its licences, and the nine services. */
export const DCO: Room = {
  providers: [
    DcoQueries,
    DcoStore,
    NineServicesQueries,
    NineServicesStore,
    CheckTerm,
    KeepDcoServices,
    KeepLicence,
    SayDirectService,
    EnterEncounters,
    ReadDco,
    DcoResolver,
    DcoServicesResolver,
    NineServicesResolver,
    DcoHooks,
  ],
  controllers: [],
};
