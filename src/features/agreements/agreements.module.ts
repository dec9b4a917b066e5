import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { AgreementChoicesResolver } from './api/agreement-choices.resolver.js';
import { AgreementScopeResolver } from './api/agreement-scope.resolver.js';
import { COVERAGE } from './coverage/coverage.providers.js';
import { AgreementScopeQueries } from './data/agreement-scope.queries.js';
import { DCO } from './dco/dco.providers.js';
import { EVIDENCE } from './evidence/evidence.providers.js';
import { FILES } from './files/files.providers.js';
import { GATE } from './gate/gate.providers.js';
import { REGISTER } from './register/register.providers.js';
import { RENEWALS } from './renewals/renewals.providers.js';
import type { Room } from './room.js';

const ROOMS: readonly Room[] = [REGISTER, FILES, DCO, COVERAGE, GATE, RENEWALS, EVIDENCE];

/** What two agencies promised each other, and the coverage it gives. */
@Module({
  imports: [DirectoryModule, IdentityModule],
  controllers: ROOMS.flatMap(({ controllers }) => controllers),
  providers: [
    AgreementChoicesResolver,
    AgreementScopeQueries,
    AgreementScopeResolver,
    ...ROOMS.flatMap(({ providers }) => providers),
  ],
  exports: ROOMS.flatMap(({ exports = [] }) => exports),
})
export class AgreementsModule {}
