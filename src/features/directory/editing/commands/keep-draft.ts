import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { DraftStore, type Draft } from '../data/draft.store.js';
import { ListingValuesReader } from '../data/listing-values.reader.js';
import { fieldByKey } from '../domain/listing-fields.js';
import type { WantedField } from '../domain/plan-edit.js';
import { WhoEdits } from '../data/who-edits.js';

/** About what the database takes; the longest whole listing is far below. */
const MOST_CHARACTERS = 500_000;

const NEW = /^new:([0-9a-f-]{36})?:([0-9a-f-]{36})?$/;

/** Keeps what somebody has typed of a listing, faults and all, and lets it go. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly drafts: DraftStore,
    private readonly reader: ListingValuesReader,
    private readonly who: WhoEdits,
  ) {}

  /** Nothing typed is no draft: the one that was there is let go. */
  execute(actor: Actor, subject: string, fields: readonly WantedField[]): Promise<Draft | Problem | null> {
    return this.transactor.run(actor, async (tx) => {
      if (!(await this.mayEdit(tx, actor, subject))) return notFound();
      if (fields.some(({ field }) => !fieldByKey(field))) return invalid('fields', 'There is no such field.');
      if (JSON.stringify(fields).length > MOST_CHARACTERS)
        return invalid('fields', 'That is more than a draft can hold.');
      if (fields.length > 0) return this.drafts.keep(tx, actor, subject, fields);
      await this.drafts.discard(tx, actor, subject);
      return null;
    });
  }

  private async mayEdit(tx: Tx, actor: Actor, subject: string): Promise<boolean> {
    if (NEW.test(subject)) return (await this.who.rightTo(tx, actor, null)) === 'keeper';
    const listing = isUuid(subject) ? await this.reader.of(tx, subject) : null;
    return listing !== null && (await this.who.rightTo(tx, actor, listing.organizationId)) !== null;
  }
}
