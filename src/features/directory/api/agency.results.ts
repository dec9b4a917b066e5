import { createUnionType } from '@nestjs/graphql';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { InvalidInput, NotAllowed, NotFound, problemType, StaleVersion } from '../../../platform/graphql/index.js';
import type { Agency } from '../domain/agency.js';
import { AgencyType, agencyType } from './agency.types.js';

export const AddToNetworkResult = createUnionType({
  name: 'AddToNetworkResult',
  types: () => [AgencyType, InvalidInput, NotFound, NotAllowed] as const,
});

export const AddPartnerResult = createUnionType({
  name: 'AddPartnerResult',
  types: () => [AgencyType, InvalidInput, NotFound, NotAllowed] as const,
});

export const UpdateAgencyResult = createUnionType({
  name: 'UpdateAgencyResult',
  types: () => [AgencyType, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
});

/** What a command answered, as GraphQL shows it. */
export const agencyResult = (result: Agency | Problem) =>
  isProblem(result) ? problemType(result) : agencyType(result);
