import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../../kernel/actor.js';
import { isUuid } from '../../../../../kernel/ids.js';
import { invalid, isProblem, notFound, staleVersion, type Problem } from '../../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../../platform/database/transactor.js';
import { EventLog } from '../../../../../platform/events/index.js';
import { NeedWordStore } from '../data/need-word.store.js';
import { needWordFault, type NeedWord, type NeedWordSaid, type NeedWordSaved } from '../domain/need-word.js';

/** Which one is meant, as it was last seen. */
export interface SeenNeedWord {
  readonly id: string;
  readonly seenVersion: number;
}

const taken = (): Problem => invalid('phrase', 'This phrase is in the list already: change that one.');

/** Adds a need word, changes one, or takes one out of use; search follows at once. */
@Injectable()
export class SaveNeedWord {
  constructor(
    private readonly transactor: Transactor,
    private readonly words: NeedWordStore,
    private readonly events: EventLog,
  ) {}

  add(actor: Actor, said: NeedWordSaid): Promise<NeedWord | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = needWordFault(said);
      if (fault) return fault;
      return this.kept(tx, actor, await this.words.add(tx, actor, said));
    });
  }

  /** A retired one is in use again once it is changed. */
  change(actor: Actor, seen: SeenNeedWord, said: NeedWordSaid): Promise<NeedWord | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = needWordFault(said);
      if (fault) return fault;
      const word = await this.seen(tx, seen);
      if (isProblem(word)) return word;
      return this.kept(tx, actor, await this.words.save(tx, actor, { ...word, ...said, active: true }));
    });
  }

  retire(actor: Actor, seen: SeenNeedWord): Promise<NeedWord | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const word = await this.seen(tx, seen);
      if (isProblem(word) || !word.active) return word;
      return this.kept(tx, actor, await this.words.save(tx, actor, { ...word, active: false }));
    });
  }

  private async seen(tx: Tx, { id, seenVersion }: SeenNeedWord): Promise<NeedWord | Problem> {
    const word = isUuid(id) ? await this.words.lock(tx, id) : null;
    if (!word) return notFound();
    if (word.version === seenVersion) return word;
    return staleVersion(word.version, [
      `${word.updatedBy} changed it: "${word.phrase}", ${word.categories.join(', ')}.`,
    ]);
  }

  private async kept(tx: Tx, actor: Actor, word: NeedWord | null): Promise<NeedWord | Problem> {
    if (!word) return taken();
    const { id, phrase, active, version } = word;
    const saved: NeedWordSaved = {
      type: 'needWord.saved',
      subject: `need-word:${id}`,
      payload: { id, phrase, active, version },
    };
    await this.events.append(tx, actor, saved);
    return word;
  }
}
