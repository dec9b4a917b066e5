import { Field, ObjectType } from '@nestjs/graphql';
import type { ReleasePreview } from '../data/release-decisions.js';
import type { ReleaseOutcome } from '../domain/release-decision.js';
import type { ExplainedCode } from '../texts/explain-release.js';
import { ReleaseOutcomeEnum, SECTION_KINDS, SectionKindEnum, type SectionKind } from './consent.enums.js';

@ObjectType('ReleaseCode', {
  description: 'What stands in the way of a release, or was left out, and what to do about it.',
})
export class ReleaseCodeType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'Names the fix.' })
  message: string;

  @Field(() => SectionKindEnum, { nullable: true })
  section: SectionKind | null;
}

@ObjectType('PreviewLine', { description: 'One line of what a partner sees.' })
export class PreviewLineType {
  @Field(() => String)
  label: string;

  @Field(() => String)
  value: string;

  @Field(() => String, { nullable: true, description: 'Why it is held back; null when it is not.' })
  withheldBecause: string | null;
}

/** What a partner sees before and after it says yes; the feature that owns clocks adds when an answer is due. */
@ObjectType({ isAbstract: true })
export abstract class ReleasePreviewFields {
  @Field(() => ReleaseOutcomeEnum)
  outcome: ReleaseOutcome;

  @Field(() => [ReleaseCodeType])
  missing: ReleaseCodeType[];

  @Field(() => String, { description: 'The sender as this partner will see it.' })
  senderName: string;

  @Field(() => [PreviewLineType], { description: 'Before it says yes.' })
  now: PreviewLineType[];

  @Field(() => [PreviewLineType], { description: 'After it says yes.' })
  afterYes: PreviewLineType[];

  @Field(() => [String], { description: 'Statements that go with it, as the law words them.' })
  notices: string[];

  @Field(() => String)
  policyVersion: string;
}

const isSectionKind = (section: string | null): section is SectionKind =>
  SECTION_KINDS.some((kind) => kind === section);

/** A code as GraphQL shows it. */
export const releaseCodeType = ({ code, message, section }: ExplainedCode): ReleaseCodeType => ({
  code,
  message,
  section: isSectionKind(section) ? section : null,
});

/** The fields of a preview as GraphQL shows them. */
export const releasePreviewFields = ({
  decision,
  missing,
  senderName,
  now,
  afterYes,
  notices,
}: ReleasePreview): ReleasePreviewFields => ({
  outcome: decision.outcome,
  missing: missing.map(releaseCodeType),
  senderName,
  now: [...now],
  afterYes: [...afterYes],
  notices: [...notices],
  policyVersion: decision.policyVersion,
});
