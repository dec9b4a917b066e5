import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { AgencyType, agencyType } from '../../../directory/index.js';
import { ReadPartner } from '../commands/read-partner.js';
import { registerTexts } from '../texts/index.js';
import { agreementRowType } from './agreement.answer.js';
import { AgreementRowType } from './agreement.type.js';
import { CodeLabel } from './reference.types.js';

@ObjectType('PartnerContact', { description: 'Somebody to reach at a partner, as the directory lists them.' })
class PartnerContactType {
  @Field(() => ID) readonly id: string;
  @Field(() => String, { nullable: true }) readonly name: string | null;
  @Field(() => String, { nullable: true }) readonly title: string | null;
  @Field(() => String, { nullable: true }) readonly email: string | null;
  @Field(() => [String]) readonly phones: readonly string[];
}

@ObjectType('Partner', { description: 'A partner, with the agreements between it and your agency.' })
export class PartnerType {
  @Field(() => ID) readonly id: string;
  @Field(() => AgencyType) readonly agency: AgencyType;
  @Field(() => [AgreementRowType], { description: 'The one changed last first, 100 at the most.' })
  readonly agreements: readonly AgreementRowType[];
  @Field(() => [CodeLabel], { description: 'The partner categories that agreements in force with it cover.' })
  readonly categories: readonly CodeLabel[];
  @Field(() => [PartnerContactType]) readonly contacts: readonly PartnerContactType[];
}

/** The page of one partner. */
@Resolver(() => PartnerType)
export class PartnerResolver {
  constructor(private readonly reading: ReadPartner) {}

  @For('staff')
  @Query(() => PartnerType, { nullable: true, description: 'A partner; null when there is none of that id.' })
  async partner(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PartnerType | null> {
    const page = await this.reading.one(actor, id);
    if (!page) return null;
    const { words } = registerTexts(actor.locale);
    return {
      id: page.agency.id,
      agency: agencyType(page.agency),
      agreements: page.agreements.map((row) => agreementRowType(row, page.today, actor)),
      categories: page.categories.map((code) => ({ code, label: words.categories[code] })),
      contacts: page.contacts,
    };
  }
}
