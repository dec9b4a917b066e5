import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { onTheWall } from '../../../kernel/business-time/wall-time.js';
import { Clock } from '../../../kernel/clock.js';
import { invalid, isProblem, notAllowed, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import {
  AgencyReader,
  CategoryReader,
  ListingReader,
  type Agency,
  type ListingForReferral,
} from '../../directory/index.js';
import { fitFacts, PersonReader, type FitFacts } from '../../people/index.js';
import { draftFault, type ReferralDraft } from '../domain/referral-draft.js';
import type { Referral } from '../domain/referral.js';
import { referralTexts } from '../texts/index.js';

/** What a draft comes to, once everything that it names was found. */
export type PlannedDraft = Pick<
  Referral,
  | 'personId'
  | 'senderAgencyId'
  | 'senderUnitId'
  | 'receiverAgencyId'
  | 'listingId'
  | 'serviceName'
  | 'categoryCode'
  | 'isSubstanceUseCare'
  | 'urgency'
  | 'enquiry'
  | 'sections'
  | 'fit'
>;

const NOBODY: FitFacts = { ageBand: null, area: null, language: null, payerType: null, householdSize: null };

/** Finds what a draft names: the sender's unit, the listing and its agency, the person, the category. What is not the actor's is not found. */
@Injectable()
export class PlanDraft {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly listings: ListingReader,
    private readonly persons: PersonReader,
    private readonly clock: Clock,
  ) {}

  /** The draft as it can be kept, or the first thing in it that cannot be meant. A draft of a substance use program stays that program's, whoever edits it. */
  async execute(
    tx: Tx,
    actor: Actor,
    draft: ReferralDraft,
    keptUnitId: string | null = null,
  ): Promise<PlannedDraft | Problem> {
    const fault = draftFault(draft, referralTexts(actor.locale).drafts);
    if (fault) return fault;
    const plan = await this.find(tx, actor, draft);
    const kept = keptUnitId === null ? null : await this.agencies.unit(tx, keptUnitId);
    return isProblem(plan) || !kept?.isPart2Program ? plan : { ...plan, senderUnitId: kept.id };
  }

  /** The draft as far as it goes: while it is still being filled in, parts may be missing. */
  async find(tx: Tx, actor: Actor, draft: ReferralDraft): Promise<PlannedDraft | Problem> {
    const { drafts } = referralTexts(actor.locale);
    const sender = actor.agencyId === null ? null : await this.agencies.byId(tx, actor.agencyId);
    if (!sender?.maySend) return notAllowed(drafts.mayNotSend);
    if (draft.categoryCode !== null && !categories.byCode(draft.categoryCode))
      return invalid('categoryCode', drafts.unknownCategory);

    const listing = await this.listings.forReferral(tx, draft.listingId);
    if (!listing) return notFound();
    if (listing.agencyId === null) return invalid('listingId', drafts.notInNetwork(listing.organizationName));
    const unitId = await this.unitOf(tx, actor, sender, draft);
    const fit = await this.fitOf(tx, sender, draft);
    if (isProblem(unitId)) return unitId;
    return isProblem(fit) ? fit : planned(draft, sender, { ...listing, agencyId: listing.agencyId }, unitId, fit);
  }

  /** One's own unit unless another is named. Who works in a substance use program asks as that alone: else its rules would be off by one choice. */
  private async unitOf(
    tx: Tx,
    actor: Actor,
    { id }: Agency,
    { unitId }: ReferralDraft,
  ): Promise<string | null | Problem> {
    const own = actor.unitId === null ? null : await this.agencies.unit(tx, actor.unitId);
    if (unitId === null || unitId === own?.id) return own?.id ?? null;
    if (own?.isPart2Program) return invalid('unitId', referralTexts(actor.locale).drafts.ownUnitOnly(own.name));
    const unit = await this.agencies.unit(tx, unitId);
    return unit?.agencyId === id ? unit.id : notFound();
  }

  private async fitOf(tx: Tx, { id, timeZone }: Agency, { personId }: ReferralDraft): Promise<FitFacts | Problem> {
    if (personId === null) return NOBODY;
    const person = await this.persons.facts(tx, personId);
    if (person?.agencyId !== id) return notFound();
    return fitFacts(person, onTheWall(this.clock.now().getTime(), timeZone).toPlainDate().toString());
  }
}

const categories = new CategoryReader();

function planned(
  draft: ReferralDraft,
  sender: Agency,
  listing: ListingForReferral & { readonly agencyId: string },
  unitId: string | null,
  fit: FitFacts,
): PlannedDraft {
  const categoryCode = draft.categoryCode ?? listing.categoryCodes[0] ?? null;
  const saysSo = categoryCode !== null && (categories.byCode(categoryCode)?.isSubstanceUseCare ?? false);
  return {
    personId: draft.personId,
    senderAgencyId: sender.id,
    senderUnitId: unitId,
    receiverAgencyId: listing.agencyId,
    listingId: listing.listingId,
    serviceName: listing.serviceName,
    categoryCode,
    isSubstanceUseCare: listing.isSubstanceUseCare || saysSo,
    urgency: draft.urgency,
    enquiry: draft.enquiry,
    sections: draft.sections.map(({ kind }) => kind),
    fit,
  };
}
