import type { Room } from '../room.js';
import { RenewalsResolver } from './api/renewals.resolver.js';
import { ClimbLadders } from './reactions/climb-ladders.job.js';
import { ClimbLadder } from './commands/climb-ladder.js';
import { EffortCheck } from './commands/effort-check.js';
import { FinishTask } from './commands/finish-task.js';
import { KeepLadder } from './commands/keep-ladder.js';
import { LetExpire } from './commands/let-expire.js';
import { ReadRenewals } from './commands/read-renewals.js';
import { RecordEffort } from './commands/record-effort.js';
import { RemindOf } from './commands/remind-of.js';
import { EffortStore } from './data/effort.store.js';
import { LadderStore } from './data/ladder.store.js';
import { RenewalReader } from './data/renewal.reader.js';
import { RenewalQueries } from './data/renewal.queries.js';
import { RenewalStore } from './data/renewal.store.js';
import { RenewalsHooks } from './renewals.hooks.js';

/** The ladder of reminders, meetings, efforts: so that nothing lapses unseen. */
export const RENEWALS: Room = {
  providers: [
    EffortStore,
    LadderStore,
    RenewalQueries,
    RenewalReader,
    RenewalStore,
    RemindOf,
    LetExpire,
    ClimbLadder,
    ClimbLadders,
    RenewalsHooks,
    EffortCheck,
    FinishTask,
    KeepLadder,
    RecordEffort,
    ReadRenewals,
    RenewalsResolver,
  ],
  controllers: [],
  exports: [RenewalReader],
};
