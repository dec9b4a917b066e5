import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrganizationRow } from '../data/organizations.queries.js';
import { AgencyType, agencyType } from './agency.types.js';

@ObjectType('Organization', { description: 'An organization as the directory lists it.' })
export class OrganizationType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String, { nullable: true })
  readonly description: string | null;

  @Field(() => String, { nullable: true })
  readonly website: string | null;

  @Field(() => String, { nullable: true })
  readonly email: string | null;

  @Field(() => Int)
  readonly serviceCount: number;

  @Field(() => AgencyType, { nullable: true, description: 'Null when it takes no part in the network.' })
  readonly agency: AgencyType | null;
}

@ObjectType('OrganizationPage')
export class OrganizationPageType {
  @Field(() => [OrganizationType], { description: 'By name.' })
  readonly items: readonly OrganizationType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

/** An organization as GraphQL shows it. */
export const organizationType = (row: OrganizationRow): OrganizationType => ({
  ...row,
  agency: row.agency && agencyType(row.agency),
});
