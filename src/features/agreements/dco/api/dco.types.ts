import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../../../platform/graphql/index.js';
import type { RequiredService } from '../../domain/nine-services.js';
import type { Confidence } from '../../domain/partner-categories.js';
import { ConfidenceEnum } from '../../api/confidence.enum.js';
import { FileRef } from '../../api/file-ref.type.js';
import { NamedRef } from '../../register/api/reference.types.js';
import type { Verdict } from '../domain/checklist.js';
import type { LicenceKind } from '../domain/licence.js';
import { LicenceKindEnum, RequiredServiceEnum, TermVerdictEnum } from './dco.enums.js';

@ObjectType('DcoService', { description: 'One of the nine services as a DCO furnishes it under a version.' })
export class DcoServiceType {
  @Field(() => RequiredServiceEnum) readonly service: RequiredService;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly criterion: string;
  @Field(() => String, { nullable: true, description: 'Which parts of it; null for all.' })
  readonly elements: string | null;
  @Field(() => [NamedRef], { description: 'At which sites; none named is all of them.' })
  readonly locations: readonly NamedRef[];
  @Field(() => Boolean, { nullable: true, description: 'Of crisis services alone.' })
  readonly isStateSanctioned: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Of crisis services alone: HHS must approve first.' })
  readonly isLessStringent: boolean | null;
  @Field(() => FileRef, { nullable: true, description: 'The approval by HHS that is on file.' })
  readonly hhsApproval: FileRef | null;
  @Field(() => Boolean, { description: 'Whether an approval is needed and none is on file.' })
  readonly lacksApproval: boolean;
  @Field(() => String, { nullable: true, description: 'Guidance, where there is any; never a quotation.' })
  readonly guidance: string | null;
}

@ObjectType('ChecklistItem', { description: 'One item that is checked off on an agreement, as it stood.' })
export class ChecklistItemType {
  @Field(() => String) readonly code: string;
  @Field(() => String) readonly label: string;
  @Field(() => String, { description: 'Where the criteria ask for it.' }) readonly criterion: string;
  @Field(() => ConfidenceEnum) readonly confidence: Confidence;
  @Field(() => String) readonly confidenceLabel: string;
  @Field(() => Boolean, { description: 'Whether this agreement must have it.' }) readonly isRequired: boolean;
  @Field(() => TermVerdictEnum, { nullable: true, description: 'Null while nobody has looked.' })
  readonly verdict: Verdict | null;
  @Field(() => String, { nullable: true }) readonly verdictLabel: string | null;
  @Field(() => String, { nullable: true, description: 'The clause or page.' }) readonly clause: string | null;
  @Field(() => String, { nullable: true }) readonly note: string | null;
  @Field(() => String, { nullable: true }) readonly checkedBy: string | null;
  @Field(() => DateTime, { nullable: true }) readonly checkedAt: Date | null;
}

@ObjectType('AgreementLicence', { description: 'What a partner must hold under an agreement.' })
export class AgreementLicenceType {
  @Field(() => ID) readonly id: string;
  @Field(() => LicenceKindEnum) readonly kind: LicenceKind;
  @Field(() => String) readonly kindLabel: string;
  @Field(() => String) readonly name: string;
  @Field(() => String, { nullable: true }) readonly number: string | null;
  @Field(() => String, { nullable: true }) readonly issuedBy: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it holds; null has no end.' })
  readonly expiresOn: string | null;
  @Field(() => Boolean) readonly isExpired: boolean;
  @Field(() => Int, { nullable: true, description: 'Negative once it has expired.' }) readonly daysLeft: number | null;
  @Field(() => NamedRef) readonly partner: NamedRef;
  @Field(() => FileRef, { nullable: true }) readonly file: FileRef | null;
}
