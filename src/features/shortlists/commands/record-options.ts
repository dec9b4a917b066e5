import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { ShortlistQueries } from '../data/shortlist.queries.js';
import { ShortlistStore } from '../data/shortlist.store.js';
import { optionsOf, type Shortlist } from '../domain/shortlist.js';
import { shortlistTexts } from '../texts/index.js';

interface Recorded {
  readonly id: string;
  readonly personId: string;
  readonly offered: number;
  readonly chosen: number;
}

/** What happened, by ids and numbers alone. */
@Injectable()
export class OptionsJournal {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Appends the event and answers with its time. */
  async note(tx: Tx, actor: Actor, { id, personId, offered, chosen }: Recorded): Promise<Date> {
    const at = this.clock.now();
    const payload = { optionsId: id, personId, offered, chosen };
    await this.events.append(tx, actor, { type: 'person.options_offered', subject: `person:${personId}`, payload }, at);
    return at;
  }
}

/** Writes down on the person which options they were offered, and which they chose. */
@Injectable()
export class RecordOptions {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: ShortlistStore,
    private readonly queries: ShortlistQueries,
    private readonly keys: IdempotencyKeys,
    private readonly journal: OptionsJournal,
  ) {}

  execute(actor: Actor, shortlistId: string, idempotencyKey: string): Promise<KeyedResult | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const texts = shortlistTexts(actor.locale);
      const shortlist = isUuid(shortlistId) ? await this.store.byId(tx, shortlistId) : null;
      if (!shortlist) return notFound();
      const { personId, items } = shortlist;
      if (personId === null) return invalid('personId', texts.personFirst);
      if (items.length === 0) return invalid('items', texts.nothingOffered);
      const request = { operation: 'recordOptionsOffered', key: idempotencyKey, request: { shortlistId } };
      return this.keys.once(tx, actor, request, () => this.record(tx, actor, shortlist, personId));
    });
  }

  private async record(tx: Tx, actor: Actor, shortlist: Shortlist, personId: string): Promise<KeyedResult> {
    const id = newId();
    const { offered, chosen } = optionsOf(shortlist.items);
    const at = await this.journal.note(tx, actor, { id, personId, offered: offered.length, chosen: chosen.length });
    await this.queries.record(tx, [id, actor.agencyId, personId, shortlist.id, offered, chosen, actor.userId, at]);
    return { id };
  }
}
