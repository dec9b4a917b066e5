import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid } from '../../../kernel/ids.js';
import { isProblem, notAllowed, notFound, staleVersion, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { ShortlistStore } from '../data/shortlist.store.js';
import type { Shortlist, ShortlistContent } from '../domain/shortlist.js';
import { shortlistTexts } from '../texts/index.js';
import { ShortlistCheck } from './shortlist-check.js';

export interface ChangeShortlistRequest {
  readonly id: string;
  readonly seenVersion: number;
  readonly content: ShortlistContent;
}

/** Changes a shortlist as a whole, or puts it away. */
@Injectable()
export class ChangeShortlist {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: ShortlistStore,
    private readonly check: ShortlistCheck,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { id, seenVersion, content }: ChangeShortlistRequest): Promise<Shortlist | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const shortlist = await this.unchanged(tx, actor, id, seenVersion);
      if (isProblem(shortlist)) return shortlist;
      if (content.isShared !== shortlist.isShared && shortlist.ownerId !== actor.userId)
        return notAllowed(shortlistTexts(actor.locale).ownerShares);

      const known = shortlist.items.map(({ listingId }) => listingId);
      const fault = await this.check.content(tx, actor, content, known);
      if (fault) return fault;
      const language = await this.languageFor(tx, shortlist, content);
      await this.store.save(tx, id, { ...content, language }, this.clock.now());
      return (await this.store.byId(tx, id)) ?? notFound();
    });
  }

  /** Its owner alone puts it away. */
  end(actor: Actor, id: string, seenVersion: number): Promise<Shortlist | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const shortlist = await this.unchanged(tx, actor, id, seenVersion);
      if (isProblem(shortlist)) return shortlist;
      if (shortlist.ownerId !== actor.userId) return notAllowed(shortlistTexts(actor.locale).ownerEnds);
      await this.store.end(tx, id, this.clock.now());
      return shortlist;
    });
  }

  /** A list that is now for somebody else is in their language, unless another was chosen with them. */
  private async languageFor(tx: Tx, before: Shortlist, { personId, language }: ShortlistContent): Promise<Locale> {
    if (personId === before.personId || language !== before.language) return language;
    return (await this.check.languageOf(tx, personId)) ?? language;
  }

  private async unchanged(tx: Tx, { locale }: Actor, id: string, seenVersion: number): Promise<Shortlist | Problem> {
    const shortlist = isUuid(id) ? await this.store.lock(tx, id) : null;
    if (!shortlist) return notFound();
    if (shortlist.version === seenVersion) return shortlist;
    return staleVersion(shortlist.version, [shortlistTexts(locale).changedMeanwhile]);
  }
}
