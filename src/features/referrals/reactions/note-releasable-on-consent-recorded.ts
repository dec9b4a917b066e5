import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { NoteReleasable } from '../commands/note-releasable.js';
import { ReferralQueries } from '../data/referral.queries.js';

type ConsentRecorded = StoredEvent<'consent.recorded', { readonly personId: string }>;

const SYSTEM = systemActor('referrals.note_releasable');

/** A new release may be what a held referral was waiting for. */
@Injectable()
export class NoteReleasableOnConsentRecorded implements Reaction<ConsentRecorded> {
  readonly to = ['consent.recorded'];

  constructor(
    private readonly transactor: Transactor,
    private readonly queries: ReferralQueries,
    private readonly noteReleasable: NoteReleasable,
  ) {}

  async react({ payload: { personId } }: ConsentRecorded): Promise<void> {
    await this.transactor.run(SYSTEM, async (tx) => {
      for (const id of await this.queries.openOfPerson(tx, personId)) await this.noteReleasable.execute(tx, SYSTEM, id);
    });
  }
}
