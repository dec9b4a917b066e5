import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By, For } from '../../../platform/graphql/index.js';
import { AGREEMENT_TYPES, agreementTypeSpec, type AgreementType } from '../domain/agreement-types.js';
import { NINE_SERVICES } from '../domain/nine-services.js';
import { PARTNER_CATEGORIES, partnerCategory, type PartnerCategory } from '../domain/partner-categories.js';
import { SHARING_METHODS, type SharingMethod } from '../domain/sharing-methods.js';
import { AgreementTypeEnum, PartnerCategoryEnum, SharingMethodEnum } from '../register/api/agreement.enums.js';
import { CodeLabel } from '../register/api/reference.types.js';
import { agreementWords } from '../texts/index.js';

@ObjectType('AgreementTypeChoice')
export class AgreementTypeChoice {
  @Field(() => AgreementTypeEnum) readonly type: AgreementType;
  @Field(() => String) readonly label: string;
  @Field(() => String, { nullable: true, description: 'What it counts as toward coverage; null for none.' })
  readonly rungLabel: string | null;
}

@ObjectType('PartnerCategoryChoice')
export class PartnerCategoryChoice {
  @Field(() => PartnerCategoryEnum) readonly category: PartnerCategory;
  @Field(() => String) readonly label: string;
  @Field(() => String) readonly criterion: string;
}

@ObjectType('SharingMethodChoice')
export class SharingMethodChoice {
  @Field(() => SharingMethodEnum) readonly method: SharingMethod;
  @Field(() => String) readonly label: string;
}

@ObjectType('AgreementChoices', { description: 'The code lists of agreements, in your language and in their order.' })
export class AgreementChoices {
  @Field(() => [AgreementTypeChoice]) readonly types: readonly AgreementTypeChoice[];
  @Field(() => [PartnerCategoryChoice]) readonly categories: readonly PartnerCategoryChoice[];
  @Field(() => [SharingMethodChoice]) readonly sharingMethods: readonly SharingMethodChoice[];
  @Field(() => [CodeLabel], { description: 'The nine services that a CCBHC must provide.' })
  readonly services: readonly CodeLabel[];
}

/** What forms about agreements offer. */
@Resolver()
export class AgreementChoicesResolver {
  @For('staff')
  @Query(() => AgreementChoices)
  agreementChoices(@By() { locale }: Actor): AgreementChoices {
    const words = agreementWords(locale);
    return {
      types: AGREEMENT_TYPES.map((type) => {
        const { rung } = agreementTypeSpec(type);
        return { type, label: words.types[type], rungLabel: rung === null ? null : words.rungs[rung] };
      }),
      categories: PARTNER_CATEGORIES.map((category) => ({
        category,
        label: words.categories[category],
        criterion: partnerCategory(category).criterion,
      })),
      sharingMethods: SHARING_METHODS.map((method) => ({ method, label: words.sharingMethods[method] })),
      services: NINE_SERVICES.map((code) => ({ code, label: words.services[code] })),
    };
  }
}
