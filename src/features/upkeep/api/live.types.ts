import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { LIVE_KINDS, type LiveKind, type LiveNews } from '../../../platform/live/index.js';

const DirectoryChangeKind = enumOfCodes('DirectoryChangeKind', LIVE_KINDS, {
  description: 'What about a listing changed.',
});

const MOST = 200;

@ArgsType()
export class DirectoryChangedArgs {
  @Field(() => [ID], { nullable: true, description: 'These listings.' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST)
  readonly listingIds?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'Every listing of these services.' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(MOST)
  readonly serviceIds?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Every listing of these categories and of those below them.' })
  @IsOptional()
  @IsString({ each: true })
  @Matches(/^[a-z0-9_]{1,60}$/, { each: true })
  @ArrayMaxSize(MOST)
  readonly categoryCodes?: readonly string[];
}

@ObjectType({ description: 'That something changed, by ids alone: ask for what it is.' })
export class DirectoryChanged {
  @Field(() => [DirectoryChangeKind])
  readonly kinds: readonly LiveKind[];

  @Field(() => [ID], { description: 'Those of the listings asked about that changed.' })
  readonly listingIds: readonly string[];

  @Field(() => [ID], { description: 'The services of those listings.' })
  readonly serviceIds: readonly string[];

  @Field(() => Boolean, {
    description: 'Too much changed to name it, or something may have been missed: ask again for all that is shown.',
  })
  readonly everything: boolean;

  constructor({ kinds, listingIds, serviceIds, everything }: LiveNews) {
    this.kinds = kinds;
    this.listingIds = listingIds;
    this.serviceIds = serviceIds;
    this.everything = everything;
  }
}
