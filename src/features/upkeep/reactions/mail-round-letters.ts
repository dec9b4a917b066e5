import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { WriteRoundLetter } from '../commands/write-round-letter.js';
import { RoundStore } from '../data/round.store.js';

type RoundBegun = StoredEvent<'round.begun', { readonly letterIds: readonly string[] }>;

/** A round that begins mails each of its partners one link. */
@Injectable()
export class MailRoundLetters implements Reaction<RoundBegun> {
  readonly to = ['round.begun'];

  constructor(
    private readonly transactor: Transactor,
    private readonly rounds: RoundStore,
    private readonly write: WriteRoundLetter,
  ) {}

  async react({ payload: { letterIds } }: RoundBegun): Promise<void> {
    for (const id of letterIds)
      await this.transactor.run(systemActor('upkeep'), async (tx) => {
        const letter = await this.rounds.letter(tx, id);
        if (letter) await this.write.execute(tx, letter, 'verification_request');
      });
  }
}
