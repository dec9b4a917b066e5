import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/actor.js';
import { DateTime, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { FieldGroupEnum, type StaleListing } from '../../directory/index.js';
import { CALL_RESULTS } from '../commands/record-call.js';
import type { ListingToCall } from '../commands/read-rounds.js';
import type { Round } from '../domain/round.js';
import type { SuggestionField } from '../domain/suggestion-fields.js';
import type { VerificationGroup } from '../domain/verification-groups.js';
import { hoursText, spokenParts } from '../texts/read-aloud.js';
import { SuggestionFieldEnum } from './suggestion.types.js';

const RoundListingState = enumOfCodes('RoundListingState', ['waiting', 'answered', 'wrong_number', 'left_out'], {
  description: 'What became of a listing in a round.',
});
export const CallResultEnum = enumOfCodes('CallResult', CALL_RESULTS, { description: 'What came of a call.' });
const RoundAnswerWay = enumOfCodes('RoundAnswerWay', ['partner_link', 'phone_call']);

@ObjectType({ description: 'Listings that are asked about together. Each is in exactly one of the numbers.' })
export class VerificationRound {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly byName: string;

  @Field(() => DateTime)
  readonly begunAt: Date;

  @Field(() => DateTime, { nullable: true })
  readonly endedAt: Date | null;

  @Field(() => Int)
  readonly listings: number;

  @Field(() => Int)
  readonly answeredByLink: number;

  @Field(() => Int)
  readonly answeredByPhone: number;

  @Field(() => Int)
  readonly wrongNumber: number;

  @Field(() => Int, { description: 'Open when the round was ended.' })
  readonly leftOut: number;

  @Field(() => Int, { description: 'Waiting for the partner to answer by its link.' })
  readonly waiting: number;

  @Field(() => Int, { description: 'Left to staff, now or at a time that is planned.' })
  readonly toCall: number;

  @Field(() => Int, { description: 'Partners that were mailed a link.' })
  readonly letters: number;

  @Field(() => Int)
  readonly lettersAnswered: number;
}

@ObjectType({ description: 'A field in which a change is said.' })
export class SpokenFieldType {
  @Field(() => SuggestionFieldEnum)
  readonly field: SuggestionField;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { description: 'What stands there; empty for nothing.' })
  readonly value: string;

  @Field(() => Boolean)
  readonly isLong: boolean;
}

@ObjectType({ description: 'One part of a listing, as it is read aloud.' })
export class SpokenPartType {
  @Field(() => FieldGroupEnum)
  readonly group: VerificationGroup;

  @Field(() => String)
  readonly label: string;

  @Field(() => [String])
  readonly lines: readonly string[];

  @Field(() => [SpokenFieldType])
  readonly fields: readonly SpokenFieldType[];

  @Field(() => DateTime, { nullable: true, description: 'When it was last found true.' })
  readonly verifiedAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly verifiedBy: string | null;
}

@ObjectType({ description: 'A listing of a round.' })
export class RoundListingType {
  @Field(() => ID)
  readonly roundId: string;

  @Field(() => String)
  readonly roundName: string;

  @Field(() => ID)
  readonly listingId: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => RoundListingState)
  readonly state: string;

  @Field(() => Int, { description: 'Calls in vain.' })
  readonly calls: number;

  @Field(() => DateTime, { nullable: true, description: 'From when on staff may call.' })
  readonly callAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly answeredAt: Date | null;

  @Field(() => String, { nullable: true })
  readonly answeredBy: string | null;

  @Field(() => RoundAnswerWay, { nullable: true })
  readonly answeredHow: string | null;

  @Field(() => String, { nullable: true })
  readonly phone: string | null;

  @Field(() => String, { description: 'Its hours in words; empty where none are known.' })
  readonly hours: string;

  @Field(() => Boolean, { description: 'Where it is is not read aloud.' })
  readonly isConfidential: boolean;

  @Field(() => [SpokenPartType])
  readonly parts: readonly SpokenPartType[];
}

@ObjectType()
export class RoundListingPage {
  @Field(() => [RoundListingType])
  readonly items: readonly RoundListingType[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

@ObjectType({ description: 'Whom staff call about their listings.' })
export class CallQueueType {
  @Field(() => Int, { description: 'Listings whose time has come.' })
  readonly now: number;

  @Field(() => Int, { description: 'With those whose time is planned.' })
  readonly all: number;

  @Field(() => [RoundListingType])
  readonly items: readonly RoundListingType[];
}

@ObjectType({ description: 'A listing that is worth asking about: stale, and used.' })
export class RoundCandidate {
  @Field(() => ID)
  readonly listingId: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => Boolean, { description: 'Whether its agency can be mailed a link.' })
  readonly inNetwork: boolean;

  @Field(() => Int, { description: 'Looks and referrals in ninety days.' })
  readonly uses: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The oldest verification of any part; null when a part never was.',
  })
  readonly oldestAt: Date | null;
}

@ObjectType()
export class RoundCandidatePage {
  @Field(() => [RoundCandidate])
  readonly items: readonly RoundCandidate[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

export const RoundResult = createUnionType({
  name: 'RoundResult',
  types: () => [VerificationRound, InvalidInput, NotFound, NotAllowed] as const,
  resolveType: (value: object) => value.constructor,
});

@ObjectType({ description: 'What came of a call is kept.' })
export class CallRecorded {
  constructor(listingId: string) {
    this.listingId = listingId;
  }

  @Field(() => ID)
  readonly listingId: string;
}

export const RecordCallResult = createUnionType({
  name: 'RecordCallResult',
  types: () => [CallRecorded, InvalidInput, NotFound, NotAllowed] as const,
  resolveType: (value: object) => value.constructor,
});

export const roundType = (round: Round): VerificationRound => Object.assign(new VerificationRound(), round);

export const candidateType = ({
  listingId,
  serviceName,
  organizationName,
  agencyId,
  uses,
  oldestAt,
}: StaleListing): RoundCandidate => ({
  listingId,
  serviceName,
  organizationName,
  inNetwork: agencyId !== null,
  uses,
  oldestAt,
});

/** A listing of a round, with its parts as they are read aloud in the reader's language. */
export function roundListingType({ row, sheet, verified }: ListingToCall, locale: Locale): RoundListingType {
  const parts = spokenParts(sheet, locale).map((part) => {
    const last = verified.find(({ group }) => group === part.group);
    return { ...part, verifiedAt: last?.at ?? null, verifiedBy: last?.by ?? null };
  });
  const { name: serviceName, organizationName, phone, isConfidential } = sheet;
  return { ...row, serviceName, organizationName, phone, isConfidential, hours: hoursText(sheet, locale), parts };
}
