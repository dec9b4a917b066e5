import { Module } from '@nestjs/common';
import { AgenciesResolver } from './api/agencies.resolver.js';
import { ListingsResolver } from './api/listings.resolver.js';
import { PartnersResolver } from './api/partners.resolver.js';
import { AddPartner } from './commands/add-partner.js';
import { AddToNetwork } from './commands/add-to-network.js';
import { AddUnit } from './commands/add-unit.js';
import { FoundNetwork } from './commands/found-network.js';
import { UpdateAgency } from './commands/update-agency.js';
import { AgencyQueries } from './data/agency.queries.js';
import { AgencyReader } from './data/agency.reader.js';
import { AgencyStore } from './data/agency.store.js';
import { CategoryReader } from './data/category.reader.js';
import { LeadAgencyStore } from './data/lead-agency.store.js';
import { ListingPages } from './data/listing-page.queries.js';
import { DUPLICATES } from './duplicates/duplicates.providers.js';
import { ApplyLanguages } from './editing/commands/apply-languages.js';
import { ApplyFieldChange } from './editing/commands/apply-field-change.js';
import { ChangeReader } from './editing/data/change.reader.js';
import { EDITING, EDITING_OVER_HTTP } from './editing/editing.providers.js';
import { ExportController } from './export/api/export.controller.js';
import { IMPORT, IMPORT_OVER_HTTP } from './import/import.providers.js';
import { ListingReader } from './data/listing.reader.js';
import { LIVENESS, LIVENESS_EXPORTS } from './liveness/liveness.providers.js';
import { MEILISEARCH } from './search/meilisearch/meilisearch.providers.js';
import { NEED_WORDS } from './search/needs/needs.providers.js';
import { SEARCH, SEARCH_EXPORTS } from './search/search.providers.js';
import { PartnerStore } from './data/partner.store.js';
import { OrganizationQueries } from './data/organizations.queries.js';

const READERS = [ChangeReader, AgencyReader, ListingReader, CategoryReader];
const DATA = [AgencyQueries, AgencyStore, LeadAgencyStore, ListingPages, OrganizationQueries, PartnerStore];
const COMMANDS = [AddPartner, AddToNetwork, AddUnit, ApplyFieldChange, FoundNetwork, UpdateAgency];

/** The community directory: what HSDS lists, the agencies of the network, and the search over both. */
@Module({
  controllers: [...EDITING_OVER_HTTP, ...IMPORT_OVER_HTTP, ExportController],
  providers: [
    ...READERS,
    ...DATA,
    ...COMMANDS,
    ...EDITING,
    ...DUPLICATES,
    ...IMPORT,
    ...LIVENESS,
    ...SEARCH,
    ...NEED_WORDS,
    ...MEILISEARCH,
    AgenciesResolver,
    PartnersResolver,
    ListingsResolver,
  ],
  exports: [
    ...READERS,
    ...LIVENESS_EXPORTS,
    ApplyFieldChange,
    ApplyLanguages,
    AddUnit,
    FoundNetwork,
    ListingPages,
    ...SEARCH_EXPORTS,
  ],
})
export class DirectoryModule {}
