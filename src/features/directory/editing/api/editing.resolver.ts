import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For } from '../../../../platform/graphql/index.js';
import { AddListing } from '../commands/add-listing.js';
import { KeepDraft } from '../commands/keep-draft.js';
import { SaveListing } from '../commands/save-listing.js';
import { EditableListings } from '../data/editable-listing.queries.js';
import { editableListingType } from './editable-listing.answer.js';
import { EditableListingType, ListingDraftLine, ListingDraftType } from './editable-listing.types.js';
import { AddListingInput, KeepListingDraftInput, SaveListingInput } from './editing.inputs.js';
import { editingProblem, KeepListingDraftResult, savedResult, SaveListingResult } from './editing.results.js';

/** Changing listings: by those who keep the list, and by an agency its own. */
@Resolver()
export class EditingResolver {
  constructor(
    private readonly listings: EditableListings,
    private readonly saving: SaveListing,
    private readonly adding: AddListing,
    private readonly drafts: KeepDraft,
  ) {}

  @For('director', 'resource_specialist', 'admin', 'partner_manager')
  @Query(() => EditableListingType, {
    nullable: true,
    description:
      'A listing with the fields that you may change; null when there is none of that id, or none that is yours.',
  })
  async editableListing(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<EditableListingType | null> {
    const listing = await this.listings.byId(actor, id);
    return listing && editableListingType(listing, actor.locale);
  }

  @For('director', 'resource_specialist', 'admin')
  @Query(() => EditableListingType, {
    nullable: true,
    description:
      'The fields of a listing that is to be added: to an organization, or one more place of a service, or all new.',
  })
  async newListing(
    @By() actor: Actor,
    @Args('organizationId', { type: () => ID, nullable: true }) organizationId: string | null,
    @Args('serviceId', { type: () => ID, nullable: true }) serviceId: string | null,
    @Args('withPlace', { type: () => Boolean, nullable: true, defaultValue: true }) withPlace: boolean | null,
  ): Promise<EditableListingType | null> {
    const from = { organizationId: organizationId ?? null, serviceId: serviceId ?? null };
    const listing = await this.listings.toBegin(actor, from, withPlace ?? true);
    return listing && editableListingType(listing, actor.locale);
  }

  @For('director', 'resource_specialist', 'admin', 'partner_manager')
  @Query(() => [ListingDraftLine], { description: 'What you typed and did not save, the newest first.' })
  listingDrafts(@By() actor: Actor): Promise<ListingDraftLine[]> {
    return this.listings.draftsOf(actor);
  }

  @For('director', 'resource_specialist', 'admin', 'partner_manager')
  @Mutation(() => SaveListingResult, {
    description:
      'Changes fields of a listing. What others changed meanwhile stays; where both changed the same, both are told.',
  })
  async saveListing(@By() actor: Actor, @Args('input') input: SaveListingInput): Promise<typeof SaveListingResult> {
    return savedResult(await this.saving.execute(actor, { ...input, fields: input.fields.map(wanted) }), actor.locale);
  }

  @For('director', 'resource_specialist', 'admin')
  @Mutation(() => SaveListingResult, { description: 'Adds a listing to the directory.' })
  async addListing(@By() actor: Actor, @Args('input') input: AddListingInput): Promise<typeof SaveListingResult> {
    const { organizationId = null, serviceId = null, fields, ...rest } = input;
    const added = await this.adding.execute(actor, { ...rest, organizationId, serviceId, fields: fields.map(wanted) });
    return savedResult(added, actor.locale);
  }

  @For('director', 'resource_specialist', 'admin', 'partner_manager')
  @Mutation(() => KeepListingDraftResult, {
    nullable: true,
    description: 'Keeps what you typed so far, faults and all; null when there is nothing to keep.',
  })
  async keepListingDraft(
    @By() actor: Actor,
    @Args('input') { subject, fields }: KeepListingDraftInput,
  ): Promise<typeof KeepListingDraftResult | null> {
    const kept = await this.drafts.execute(actor, subject, fields.map(wanted));
    if (kept === null) return null;
    return isProblem(kept) ? editingProblem(kept, actor.locale) : Object.assign(new ListingDraftType(), kept);
  }
}

/** A field that was left without a base is merged with what it holds now. */
const wanted = ({ field, base, value }: SaveListingInput['fields'][number]) => ({
  field,
  ...(base === undefined ? {} : { base }),
  value: value ?? null,
});
