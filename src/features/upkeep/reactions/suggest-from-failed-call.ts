import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { SuggestFromEvidence } from '../commands/suggest-from-evidence.js';
import { fieldOfFailedCall } from '../domain/what-evidence-suggests.js';

type CallFailed = StoredEvent<string, { readonly listingId: string; readonly what: string }>;

/** A number that nobody answers, or that is somebody else's, is evidence for whoever keeps the list. */
@Injectable()
export class SuggestFromFailedCall implements Reaction<CallFailed> {
  readonly to = ['listing.call_failed'];

  constructor(private readonly suggest: SuggestFromEvidence) {}

  async react({ id, at, actorName, payload: { listingId, what } }: CallFailed): Promise<void> {
    await this.suggest.execute({
      listingId,
      field: fieldOfFailedCall(what),
      evidence: { kind: 'failed_call', reason: what, byName: actorName, happenedAt: at, referralId: null, eventId: id },
    });
  }
}
