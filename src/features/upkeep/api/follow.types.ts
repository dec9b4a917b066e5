import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Locale } from '../../../kernel/actor.js';
import { DateTime, InvalidInput, NotFound } from '../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { categoryLabel, originLabel, type CategoryReader } from '../../directory/index.js';
import type { DigestChoice, Follow } from '../data/follow.store.js';
import type { ChangedService, FollowedChange } from '../data/followed-changes.reader.js';

export const DigestChoiceEnum = enumOfCodes('DigestChoice', ['daily', 'none'], {
  description: 'How often changes of followed services are mailed.',
});

@InputType()
export class FollowInput {
  @Field(() => ID, { nullable: true, description: 'A listing, whose service is followed with all its places.' })
  @IsOptional()
  @IsUUID()
  listingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or a category, with those below it.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  categoryCode?: string | null;
}

@ObjectType({ description: 'A service or a category whose changes the user wants to see.' })
export class FollowType {
  @Field(() => ID)
  readonly id: string;

  @Field(() => ID, { nullable: true })
  readonly serviceId: string | null;

  @Field(() => String, { nullable: true })
  readonly categoryCode: string | null;

  @Field(() => String, { description: 'The service or the category, in words.' })
  readonly name: string;

  @Field(() => String, { nullable: true })
  readonly organizationName: string | null;

  @Field(() => ID, { nullable: true, description: 'A listing of the service.' })
  readonly listingId: string | null;
}

@ObjectType({ description: 'What the signed-in user follows.' })
export class Following {
  @Field(() => [FollowType])
  readonly items: readonly FollowType[];

  @Field(() => DigestChoiceEnum)
  readonly digest: DigestChoice;
}

@ObjectType({ description: 'One field, before and after.' })
export class FieldInWords {
  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true })
  readonly before: string | null;

  @Field(() => String, { nullable: true })
  readonly after: string | null;
}

@ObjectType({ description: 'One change of a service.' })
export class ServiceChange {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DateTime)
  readonly at: Date;

  @Field(() => String, { description: 'Why it changed, in words.' })
  readonly origin: string;

  @Field(() => String, { nullable: true })
  readonly byName: string | null;

  @Field(() => [FieldInWords])
  readonly fields: readonly FieldInWords[];
}

@ObjectType('ChangedService', { description: 'A followed service that changed since the user last looked.' })
export class ChangedServiceType {
  @Field(() => ID)
  readonly serviceId: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => DateTime)
  readonly lastAt: Date;

  @Field(() => Int)
  readonly count: number;

  @Field(() => [ServiceChange], { description: 'Newest first, at most twenty.' })
  readonly changes: readonly ServiceChange[];
}

@ObjectType({ description: 'What changed of all that the user follows, since they last looked.' })
export class ChangedSince {
  @Field(() => DateTime, { description: 'Up to when this was read: say it back when it has been looked at.' })
  readonly upTo: Date;

  @Field(() => Int)
  readonly count: number;

  @Field(() => [ChangedServiceType], { description: 'The latest first, at most a hundred.' })
  readonly items: readonly ChangedServiceType[];
}

export const FollowResult = createUnionType({
  name: 'FollowResult',
  types: () => [Following, InvalidInput, NotFound] as const,
  resolveType: (value: object) => value.constructor,
});

const MOST_SERVICES = 100;
const MOST_CHANGES = 20;

/** What somebody follows, named in their language. */
export function following(
  follows: readonly Follow[],
  digest: DigestChoice,
  categories: CategoryReader,
  locale: Locale,
): Following {
  const items = follows.map(({ id, serviceId, categoryCode, serviceName, organizationName, listingId }) => {
    const term = categoryCode === null ? null : categories.byCode(categoryCode);
    const name = term ? categoryLabel(term, locale) : (serviceName ?? categoryCode ?? '');
    return { id, serviceId, categoryCode, organizationName, listingId, name };
  });
  return Object.assign(new Following(), { items, digest });
}

const serviceChange = ({ id, at, origin, byName, fields }: FollowedChange, locale: Locale): ServiceChange => ({
  id,
  at,
  byName,
  origin: originLabel(origin, locale),
  fields: fields.map(({ label, before, after }) => ({ label, before, after })),
});

export const changedSince = (services: readonly ChangedService[], upTo: Date, locale: Locale): ChangedSince => ({
  upTo,
  count: services.length,
  items: services.slice(0, MOST_SERVICES).map(({ changes, ...service }) => ({
    ...service,
    count: changes.length,
    changes: changes.slice(0, MOST_CHANGES).map((change) => serviceChange(change, locale)),
  })),
});
