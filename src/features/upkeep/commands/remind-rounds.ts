import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { AgencyReader } from '../../directory/index.js';
import { RoundStore, type Letter } from '../data/round.store.js';
import { REMIND_AFTER_DAYS } from '../domain/round.js';
import { afterWorkingDays } from './begin-round.js';
import { WriteRoundLetter } from './write-round-letter.js';

const SYSTEM = systemActor('upkeep.rounds');

/** Reminds partners who have not answered, twice at most, and brings those whom no mail reaches to the call queue. */
@Injectable()
export class RemindRounds implements JobHandler {
  readonly job = 'upkeep.rounds';

  constructor(
    private readonly transactor: Transactor,
    private readonly rounds: RoundStore,
    private readonly agencies: AgencyReader,
    private readonly write: WriteRoundLetter,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactor.run(SYSTEM, async (tx) => {
      await this.rounds.callWhereMailFailed(tx, now);
      for (const letter of await this.rounds.lettersToRemind(tx, now)) await this.remind(tx, letter, now);
    });
  }

  private async remind(tx: Tx, letter: Letter, now: Date): Promise<void> {
    await this.write.execute(tx, letter, 'verification_reminder');
    await this.rounds.reminded(tx, letter.id, await this.nextAfter(tx, letter, now));
  }

  private async nextAfter(tx: Tx, { reminders, agencyId }: Letter, now: Date): Promise<Date | null> {
    const [done, next] = [REMIND_AFTER_DAYS[reminders], REMIND_AFTER_DAYS[reminders + 1]];
    const agency = await this.agencies.byId(tx, agencyId);
    return agency && done !== undefined && next !== undefined ? afterWorkingDays(agency, now, next - done) : null;
  }
}
