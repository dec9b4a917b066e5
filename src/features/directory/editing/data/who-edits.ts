import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../../../kernel/actor.js';
import { notAllowed, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../data/agency.reader.js';
import type { ListingValues } from './listing-values.reader.js';
import { partOf } from '../domain/field-shape.js';
import { fieldByKey } from '../domain/listing-fields.js';

/** As what somebody edits: one who keeps the whole list, or an agency its own services. */
export type EditsAs = 'keeper' | 'agency';

/** Decides who may change which listing: those who keep the list all of it, an agency's manager its own services. */
@Injectable()
export class WhoEdits {
  constructor(private readonly agencies: AgencyReader) {}

  /** As what the actor may edit the listing, or null when they may not. */
  async rightTo(tx: Tx, actor: Actor, organizationId: string | null): Promise<EditsAs | null> {
    if (actor.kind === 'system') return 'keeper';
    const agency = actor.agencyId ? await this.agencies.byId(tx, actor.agencyId) : null;
    if (!agency?.active) return null;
    if (actor.kind === 'staff' && agency.isLead && hasRole(actor, 'resource_specialist', 'director', 'admin'))
      return 'keeper';
    const isOwn = organizationId !== null && agency.organizationId === organizationId;
    return actor.kind === 'partner' && hasRole(actor, 'partner_manager') && isOwn ? 'agency' : null;
  }

  /** Why these fields may not be changed by whoever edits so, or null. */
  refusal(
    editsAs: EditsAs,
    { mayKnowPlace }: Pick<ListingValues, 'mayKnowPlace'>,
    keys: readonly string[],
  ): Problem | null {
    const fields = keys.flatMap((key) => fieldByKey(key) ?? []);
    if (editsAs === 'agency' && fields.some(({ partner }) => !partner))
      return notAllowed('Those who keep the list change this. Write to them, or suggest it.');
    return !mayKnowPlace && fields.some((field) => partOf(field) === 'location')
      ? notAllowed('Where this place is is kept confidential.')
      : null;
  }
}
