import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { By } from '../../../platform/graphql/index.js';
import { AgreementStandingType, standingType } from '../../agreements/index.js';
import { releasePreviewFields } from '../../consents/index.js';
import { AgencyType, agencyType } from '../../directory/index.js';
import { PersonType, ReadPerson } from '../../people/index.js';
import { PreviewRelease } from '../commands/preview-release.js';
import { ReadParts } from '../commands/read-parts.js';
import { isSectionKind } from '../domain/sections.js';
import { previewedTerms } from './previewed-terms.js';
import { ReferralLoaders } from './referral-loaders.js';
import {
  AppointmentType,
  AvailableActionType,
  FitFactsType,
  ReferralSectionType,
  ReleasedDetailsType,
  ReleasePreviewType,
  TimelineEntryType,
} from './referral-parts.types.js';
import { Referral } from './referral.type.js';

const NO_FACTS: FitFactsType = { ageBand: null, area: null, language: null, payerType: null, householdSize: null };

/** The fields of a referral that ask a question of their own. */
@Resolver(() => Referral)
export class ReferralFieldsResolver {
  constructor(
    private readonly loaders: ReferralLoaders,
    private readonly parts: ReadParts,
    private readonly previewRelease: PreviewRelease,
    private readonly readPerson: ReadPerson,
  ) {}

  @ResolveField(() => AgencyType)
  sender(@By() actor: Actor, @Parent() { overview }: Referral): Promise<AgencyType> {
    return this.agency(actor, overview.senderAgencyId);
  }

  @ResolveField(() => AgencyType)
  receiver(@By() actor: Actor, @Parent() { overview }: Referral): Promise<AgencyType> {
    return this.agency(actor, overview.receiverAgencyId);
  }

  @ResolveField(() => String)
  async serviceName(@By() actor: Actor, @Parent() { id, serviceName, side }: Referral): Promise<string> {
    return side === 'sender' ? serviceName : ((await this.loaders.partnerView(actor, id))?.serviceName ?? serviceName);
  }

  @ResolveField(() => FitFactsType, {
    description: 'For the receiving side as long as the referral runs, and a while after.',
  })
  async fitFacts(@By() actor: Actor, @Parent() { id, fit, side }: Referral): Promise<FitFactsType> {
    const known = side === 'sender' ? fit : (await this.loaders.partnerView(actor, id))?.fit;
    return known ?? NO_FACTS;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'For the sending side.' })
  async person(@By() actor: Actor, @Parent() { overview, side }: Referral): Promise<PersonType | null> {
    return side === 'sender' && overview.personId !== null ? this.readPerson.one(actor, overview.personId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'For the sending side alone.' })
  async needSummary(@By() actor: Actor, @Parent() { overview, side }: Referral): Promise<string | null> {
    if (side !== 'sender') return null;
    return (await this.parts.sections(actor, overview)).find(({ kind }) => kind === 'summary')?.text ?? null;
  }

  @ResolveField(() => [ReferralSectionType], { description: 'What is in the packet; for the sending side.' })
  async sections(@By() actor: Actor, @Parent() { overview, side }: Referral): Promise<ReferralSectionType[]> {
    if (side !== 'sender') return [];
    return (await this.parts.sections(actor, overview)).flatMap(({ kind, text }) =>
      isSectionKind(kind) ? [{ kind, text }] : [],
    );
  }

  @ResolveField(() => ReleasedDetailsType, {
    nullable: true,
    description: 'For the receiving side, after its yes, while the release allows. Every look is written down.',
  })
  async details(@By() actor: Actor, @Parent() { id, side }: Referral): Promise<ReleasedDetailsType | null> {
    return side === 'receiver' ? ((await this.loaders.partnerView(actor, id))?.details ?? null) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why there are none now.' })
  async detailsWithheld(@By() actor: Actor, @Parent() { id, side }: Referral): Promise<string | null> {
    return side === 'receiver' ? ((await this.loaders.partnerView(actor, id))?.withheldText ?? null) : null;
  }

  @ResolveField(() => ReleasePreviewType, {
    nullable: true,
    description: 'The release as it is decided now; for the sending side.',
  })
  async release(@By() actor: Actor, @Parent() { overview, side }: Referral): Promise<ReleasePreviewType | null> {
    if (side !== 'sender') return null;
    const preview = await this.previewRelease.ofReferral(actor, overview);
    return { ...releasePreviewFields(preview), ...previewedTerms(preview, actor) };
  }

  @ResolveField(() => AgreementStandingType, {
    nullable: true,
    description: 'What agreements mean for it, if it were sent now; for the sending side.',
  })
  async agreementStanding(
    @By() actor: Actor,
    @Parent() { overview, side }: Referral,
  ): Promise<AgreementStandingType | null> {
    if (side !== 'sender') return null;
    const { standing } = await this.previewRelease.termsOf(actor, overview);
    return standing && standingType(standing, actor);
  }

  @ResolveField(() => [AppointmentType])
  async appointments(@By() actor: Actor, @Parent() { overview }: Referral): Promise<AppointmentType[]> {
    return (await this.parts.appointments(actor, overview)).map((appointment) => ({ ...appointment, note: null }));
  }

  @ResolveField(() => [TimelineEntryType], { description: 'What happened, newest first.' })
  async timeline(
    @By() actor: Actor,
    @Parent() { id, overview, side }: Referral,
  ): Promise<readonly TimelineEntryType[]> {
    return side === 'sender'
      ? this.parts.timeline(actor, overview)
      : ((await this.loaders.partnerView(actor, id))?.timeline ?? []);
  }

  @ResolveField(() => [AvailableActionType])
  availableActions(@By() actor: Actor, @Parent() { overview }: Referral): Promise<readonly AvailableActionType[]> {
    return this.parts.actions(actor, overview);
  }

  private async agency(actor: Actor, id: string): Promise<AgencyType> {
    const agency = await this.loaders.agency(actor, id);
    if (!agency) throw new Error(`Agency ${id} of a referral is gone.`);
    return agencyType(agency);
  }
}
