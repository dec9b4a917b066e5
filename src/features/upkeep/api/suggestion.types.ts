import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/actor.js';
import { DateTime, InvalidInput, NotAllowed, NotFound, StaleVersion } from '../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../platform/graphql/enum-of-codes.js';
import { fieldSpec, SUGGESTION_FIELDS, type SuggestionField } from '../domain/suggestion-fields.js';
import {
  DECISIONS,
  SUGGESTION_STATES,
  suggestionLifecycle,
  type SuggestionState,
} from '../domain/suggestion-lifecycle.js';
import { SUGGESTION_SOURCES, type SuggestionSource, type SuggestionView } from '../domain/suggestion.js';
import { labelIn, upkeepTexts } from '../texts/index.js';

export const SuggestionFieldEnum = enumOfCodes('SuggestionField', SUGGESTION_FIELDS, {
  description: 'What is suggested about a listing.',
});
export const SuggestionStateEnum = enumOfCodes('SuggestionState', SUGGESTION_STATES, {
  about: Object.fromEntries(SUGGESTION_STATES.map((state) => [state, suggestionLifecycle.states[state].about])),
});
const SuggestionSourceEnum = enumOfCodes('SuggestionSource', SUGGESTION_SOURCES, {
  description: 'Who says so: staff, a partner, a visitor, a round, or what happened to a referral or a call.',
});
export const DecisionEnum = enumOfCodes('SuggestionDecision', DECISIONS, {
  about: Object.fromEntries(DECISIONS.map((decision) => [decision, suggestionLifecycle.actions[decision].about])),
});

@ObjectType({ description: 'A decline or a failed call that speaks for a suggestion.' })
export class SuggestionEvidence {
  @Field(() => String, { description: 'What happened, in words.' })
  readonly label: string;

  @Field(() => String)
  readonly byName: string;

  @Field(() => DateTime)
  readonly at: Date;

  @Field(() => ID, { nullable: true, description: 'The referral, for those who may see it.' })
  readonly referralId: string | null;

  @Field(() => String, { nullable: true, description: 'Its reference, for those who may see it.' })
  readonly reference: string | null;
}

@ObjectType({
  description: 'What somebody says of one field of a listing. The listing changes when a keeper takes it.',
})
export class Suggestion {
  @Field(() => ID)
  readonly id: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => ID)
  readonly listingId: string;

  @Field(() => String)
  readonly serviceName: string;

  @Field(() => String)
  readonly organizationName: string;

  @Field(() => SuggestionFieldEnum)
  readonly field: SuggestionField;

  @Field(() => String)
  readonly fieldLabel: string;

  @Field(() => String, { nullable: true, description: 'What stood there when it was suggested.' })
  readonly oldValue: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What should stand there; null where something is only said to be wrong.',
  })
  readonly newValue: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now.' })
  readonly currentValue: string | null;

  @Field(() => Boolean, { description: 'Whether something else stands there since it was suggested.' })
  readonly hasNewerValue: boolean;

  @Field(() => Boolean, { description: 'Whether taking it writes the listing; other parts are changed in the editor.' })
  readonly canBeWritten: boolean;

  @Field(() => String, { nullable: true })
  readonly note: string | null;

  @Field(() => SuggestionSourceEnum)
  readonly source: SuggestionSource;

  @Field(() => String)
  readonly byName: string;

  @Field(() => DateTime)
  readonly suggestedAt: Date;

  @Field(() => SuggestionStateEnum)
  readonly state: SuggestionState;

  @Field(() => String, { nullable: true })
  readonly decidedByName: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What whoever decided says to whoever suggested it.' })
  readonly decisionNote: string | null;

  @Field(() => String, { nullable: true, description: 'What was put into the listing.' })
  readonly appliedValue: string | null;

  @Field(() => [SuggestionEvidence], { description: 'For those who decide, newest first.' })
  readonly evidence: readonly SuggestionEvidence[];

  @Field(() => Boolean, { description: 'Decided, and not yet seen by whoever suggested it.' })
  readonly isNews: boolean;
}

@ObjectType()
export class SuggestionPage {
  @Field(() => [Suggestion])
  readonly items: readonly Suggestion[];

  @Field(() => String, { nullable: true })
  readonly nextCursor: string | null;
}

@ObjectType({ description: 'What the signed-in user suggested, newest first.' })
export class OwnSuggestions {
  @Field(() => [Suggestion])
  readonly items: readonly Suggestion[];

  @Field(() => Int, { description: 'How many were decided that the user has not been told of.' })
  readonly news: number;
}

export const SuggestionResult = createUnionType({
  name: 'SuggestionResult',
  types: () => [Suggestion, InvalidInput, NotFound, NotAllowed, StaleVersion] as const,
  resolveType: (value: object) => value.constructor,
});

@ObjectType({ description: 'A suggestion was received.' })
export class SuggestionReceived {
  constructor(id: string) {
    this.id = id;
  }

  @Field(() => ID)
  readonly id: string;
}

export const SuggestChangeResult = createUnionType({
  name: 'SuggestChangeResult',
  types: () => [SuggestionReceived, InvalidInput, NotFound] as const,
  resolveType: (value: object) => value.constructor,
});

/** A suggestion in the reader's language. */
export function suggestionType(view: SuggestionView, locale: Locale): Suggestion {
  const texts = upkeepTexts(locale);
  const spoken = (value: string | null): string | null =>
    value !== null && view.field === 'status' ? labelIn(texts.statuses, value) : value;
  return Object.assign(new Suggestion(), {
    ...view,
    oldValue: spoken(view.oldValue),
    newValue: spoken(view.newValue),
    currentValue: spoken(view.currentValue),
    appliedValue: spoken(view.appliedValue),
    fieldLabel: texts.fields[view.field],
    hasNewerValue: view.currentValue !== view.oldValue,
    canBeWritten: fieldSpec(view.field).written,
    isNews: view.state !== 'open' && view.toldAt === null,
    evidence: view.evidence.map(({ reason, byName, happenedAt, referralId, reference }) => ({
      label: labelIn(texts.reasons, reason),
      byName,
      at: happenedAt,
      referralId,
      reference,
    })),
  });
}
