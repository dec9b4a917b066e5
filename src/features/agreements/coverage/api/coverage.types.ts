import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, enumOfCodes, InvalidInput, NotAllowed, NotFound } from '../../../../platform/graphql/index.js';
import { ConfidenceEnum } from '../../api/confidence.enum.js';
import { FileRef } from '../../api/file-ref.type.js';
import type { AgreementType as TypeCode } from '../../domain/agreement-types.js';
import type { Obligation } from '../../domain/obligations.js';
import type { Confidence, PartnerCategory, RequirementLevel } from '../../domain/partner-categories.js';
import { AgreementTypeEnum, PartnerCategoryEnum } from '../../register/api/agreement.enums.js';
import { AgreementRef, NamedRef } from '../../register/api/reference.types.js';
import { ATTESTATION_KINDS, type AttestationKind } from '../domain/attestation.js';
import { COVERAGE_STATES, type CoverageState } from '../domain/coverage-rule.js';

export const CoverageStateEnum = enumOfCodes('CoverageState', COVERAGE_STATES, {
  description: 'How a partner category of criteria 3.c stands.',
  about: {
    covered: 'Something in force reaches the step of the ladder that is required.',
    partial: 'Something in force reaches a lower step.',
    waived: 'Justified, with a contingency plan, and reviewed within 12 months.',
    out_of_count: 'Attested by name and day: it is not asked of this agency.',
  },
});
export const AttestationKindEnum = enumOfCodes('AttestationKind', ATTESTATION_KINDS);

@ObjectType('CoverageAgreement', { description: 'An agreement in force on the day, and the step on which it counts.' })
export class CoverageAgreementType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly title: string;
  @Field(() => AgreementTypeEnum) readonly type: TypeCode;
  @Field(() => String) readonly typeLabel: string;
  @Field(() => String, { description: 'The partner, or the partners, by name.' }) readonly partner: string;
  @Field(() => CalendarDate, { nullable: true }) readonly endsOn: string | null;
  @Field(() => Int) readonly rung: number;
  @Field(() => Boolean, { description: 'With 90 days or less to its last day, and nothing adopted follows.' })
  readonly isExpiring: boolean;
}

@ObjectType('CoverageObligation', { description: 'What an agreement of this category must provide.' })
export class CoverageObligationType {
  @Field(() => String) readonly code: Obligation;
  @Field(() => String) readonly label: string;
  @Field(() => Boolean, { description: 'False for good practice.' }) readonly isRequired: boolean;
  @Field(() => Boolean) readonly isMet: boolean;
  @Field(() => AgreementRef, { nullable: true, description: 'In which it was found.' })
  readonly agreement: AgreementRef | null;
  @Field(() => String, { nullable: true, description: 'The clause or page.' }) readonly clause: string | null;
}

@ObjectType('CoverageAttestation', { description: 'Why a category is out of the count or waived, by name and day.' })
export class CoverageAttestationType {
  @Field(() => ID) readonly id: string;
  @Field(() => AttestationKindEnum) readonly kind: AttestationKind;
  @Field(() => String) readonly kindLabel: string;
  @Field(() => String) readonly statement: string;
  @Field(() => String, { nullable: true }) readonly contingencyPlan: string | null;
  @Field(() => String) readonly attestedBy: string;
  @Field(() => CalendarDate) readonly attestedOn: string;
  @Field(() => CalendarDate, { nullable: true }) readonly reviewOn: string | null;
  @Field(() => Boolean, { description: 'A waiver whose review is overdue counts no more.' })
  readonly isReviewOverdue: boolean;
  @Field(() => FileRef, { nullable: true }) readonly file: FileRef | null;
}

@ObjectType('CoverageWaiver', {
  description: 'An agreement that was found not attainable; it waives while its review is in time.',
})
export class CoverageWaiverType {
  @Field(() => AgreementRef) readonly agreement: AgreementRef;
  @Field(() => String) readonly justification: string;
  @Field(() => String) readonly contingencyPlan: string;
  @Field(() => CalendarDate) readonly reviewOn: string;
  @Field(() => Boolean) readonly isReviewOverdue: boolean;
}

@ObjectType('CoverageStep')
export class CoverageStepType {
  @Field(() => String) readonly step: string;
  @Field(() => CalendarDate, { nullable: true }) readonly dueOn: string | null;
  @Field(() => NamedRef) readonly owner: NamedRef;
}

@ObjectType('CoverageRow', { description: 'One partner category of criteria 3.c, as it stood.' })
export class CoverageRowType {
  @Field(() => PartnerCategoryEnum) readonly category: PartnerCategory;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly criterion: string;
  @Field(() => String) readonly level: RequirementLevel;
  @Field(() => String) readonly levelLabel: string;
  @Field(() => ConfidenceEnum) readonly confidence: Confidence;
  @Field(() => String, { description: 'What is known by heart is guidance, and says so.' })
  readonly confidenceLabel: string;
  @Field(() => CoverageStateEnum) readonly state: CoverageState;
  @Field(() => String) readonly stateLabel: string;
  @Field(() => Int, { description: 'The highest step of the ladder that something in force reaches.' })
  readonly rung: number;
  @Field(() => String) readonly rungLabel: string;
  @Field(() => Int, { description: 'The step that is required.' }) readonly target: number;
  @Field(() => String) readonly targetLabel: string;
  @Field(() => [CoverageAgreementType], { description: 'In force, the highest step first.' })
  readonly agreements: readonly CoverageAgreementType[];
  @Field(() => [String], { description: 'What is missing, in words.' }) readonly missing: readonly string[];
  @Field(() => [CoverageObligationType]) readonly obligations: readonly CoverageObligationType[];
  @Field(() => Int, { description: 'In the 12 months before.' }) readonly efforts: number;
  @Field(() => CalendarDate, { nullable: true }) readonly lastEffortOn: string | null;
  @Field(() => CoverageAttestationType, { nullable: true }) readonly attestation: CoverageAttestationType | null;
  @Field(() => [CoverageWaiverType]) readonly waivers: readonly CoverageWaiverType[];
  @Field(() => [AttestationKindEnum], { description: 'What may be attested of it.' })
  readonly attestable: readonly AttestationKind[];
  @Field(() => CoverageStepType, { nullable: true }) readonly nextStep: CoverageStepType | null;
}

@ObjectType('LapsingSoon', { description: 'Something that lapses within 90 days.' })
export class LapsingSoonType {
  @Field(() => CalendarDate) readonly day: string;
  @Field(() => AgreementRef, { nullable: true }) readonly agreement: AgreementRef | null;
  @Field(() => String, { nullable: true }) readonly partner: string | null;
  @Field(() => String) readonly what: string;
}

@ObjectType('Coverage', { description: 'Which partner categories of criteria 3.c.1 to 3.c.5 are covered, on a day.' })
export class CoverageType {
  @Field(() => CalendarDate) readonly asOf: string;
  @Field(() => Int, { description: 'In the count.' }) readonly total: number;
  @Field(() => Int) readonly covered: number;
  @Field(() => Int) readonly partial: number;
  @Field(() => Int) readonly waived: number;
  @Field(() => Int) readonly gaps: number;
  @Field(() => Int) readonly outOfCount: number;
  @Field(() => String) readonly sentence: string;
  @Field(() => [CoverageRowType], { description: 'In the order of the criteria.' })
  readonly rows: readonly CoverageRowType[];
  @Field(() => [LapsingSoonType], { description: 'In the next 90 days, the nearest first.' })
  readonly lapsing: readonly LapsingSoonType[];
  @Field(() => Boolean, { description: 'Whether no agreement was kept yet.' }) readonly isEmpty: boolean;
}

export const CoverageResult = createUnionType({
  name: 'CoverageResult',
  types: () => [CoverageType, InvalidInput, NotFound, NotAllowed] as const,
});
