import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Problem } from '../../../../kernel/problem.js';
import type { FieldGroup, VerifiedWay } from '../domain/verification.js';
import { waysOf } from '../domain/who-may.js';
import { KeepVerification } from './keep-verification.js';
import { ListingDesk, problemOf } from './listing-desk.js';

export interface VerifyListingRequest {
  readonly listingId: string;
  readonly groups: readonly FieldGroup[];
  readonly how: VerifiedWay;
}

/** Somebody found parts of a listing to be true. Answers with the listing's id. */
@Injectable()
export class VerifyListing {
  constructor(
    private readonly desk: ListingDesk,
    private readonly keep: KeepVerification,
  ) {}

  execute(actor: Actor, { listingId, groups, how }: VerifyListingRequest): Promise<string | Problem> {
    return this.desk.with(actor, { listingId, right: 'say' }, async (tx, listing) => {
      if (groups.length === 0) return problemOf(actor, { field: 'groups', fault: 'noGroups' });
      if (!waysOf(actor).includes(how)) return problemOf(actor, { field: 'how', fault: 'notYourWay' });

      await this.keep.execute(tx, actor, { ...listing, groups, how, roundId: null, at: this.desk.now() });
      return listing.listingId;
    });
  }
}
