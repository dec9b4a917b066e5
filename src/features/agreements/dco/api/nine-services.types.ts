import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, InvalidInput, NotAllowed, NotFound } from '../../../../platform/graphql/index.js';
import type { RequiredService } from '../../domain/nine-services.js';
import type { Confidence } from '../../domain/partner-categories.js';
import { ConfidenceEnum } from '../../api/confidence.enum.js';
import { AgreementRef, NamedRef } from '../../register/api/reference.types.js';
import { RequiredServiceEnum } from './dco.enums.js';

@ObjectType('AgreementForService', { description: 'An agreement in force that concerns one of the nine services.' })
export class AgreementForServiceType {
  @Field(() => AgreementRef) readonly agreement: AgreementRef;
  @Field(() => String, { description: 'The partner, or the partners, by name.' }) readonly partner: string;
  @Field(() => CalendarDate, { nullable: true }) readonly endsOn: string | null;
}

@ObjectType('NineServicesRow', { description: 'One of the nine required services, and how people get it.' })
export class NineServicesRowType {
  @Field(() => RequiredServiceEnum) readonly service: RequiredService;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly criterion: string;
  @Field(() => ConfidenceEnum) readonly confidence: Confidence;
  @Field(() => String) readonly confidenceLabel: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether we deliver it ourselves; null while nobody has said.' })
  readonly isDirect: boolean | null;
  @Field(() => String, { nullable: true }) readonly note: string | null;
  @Field(() => [NamedRef], { description: 'Our own services by which we deliver it.' })
  readonly services: readonly NamedRef[];
  @Field(() => [AgreementForServiceType]) readonly dcos: readonly AgreementForServiceType[];
  @Field(() => [AgreementForServiceType], { description: 'To whom people are referred for it; that does not fill it.' })
  readonly partners: readonly AgreementForServiceType[];
  @Field(() => Boolean, { description: 'Neither delivered directly nor through a DCO.' }) readonly isGap: boolean;
  @Field(() => String, { nullable: true, description: 'What is wrong, where it is a gap.' })
  readonly gapNote: string | null;
}

@ObjectType('ServiceEncounters')
export class ServiceEncountersType {
  @Field(() => RequiredServiceEnum) readonly service: RequiredService;
  @Field(() => String) readonly label: string;
  @Field(() => Int) readonly direct: number;
  @Field(() => Int) readonly dco: number;
  @Field(() => Boolean, { description: 'Whether they count toward the 51 %; crisis services do not.' })
  readonly countsTowardDirect: boolean;
}

@ObjectType('DirectShare', {
  description: 'How much of a period’s non-crisis encounters we delivered directly (4.a.1).',
})
export class DirectShareType {
  @Field(() => CalendarDate) readonly startsOn: string;
  @Field(() => CalendarDate) readonly endsOn: string;
  @Field(() => Int) readonly direct: number;
  @Field(() => Int) readonly dco: number;
  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null below ten encounters.' })
  readonly share: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is 51 % or more; null where nothing counts.' })
  readonly isEnough: boolean | null;
  @Field(() => String) readonly sentence: string;
  @Field(() => [ServiceEncountersType]) readonly byService: readonly ServiceEncountersType[];
}

@ObjectType('NineServices', { description: 'The nine services of 4.c to 4.k, as they stood on a day.' })
export class NineServicesType {
  @Field(() => CalendarDate) readonly asOf: string;
  @Field(() => [NineServicesRowType]) readonly services: readonly NineServicesRowType[];
  @Field(() => Int) readonly gaps: number;
  @Field(() => [DirectShareType], { description: 'By period, the newest first.' })
  readonly shares: readonly DirectShareType[];
}

export const NineServicesResult = createUnionType({
  name: 'NineServicesResult',
  types: () => [NineServicesType, InvalidInput, NotFound, NotAllowed] as const,
});
