import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { FollowStore, type DigestChoice, type Follow } from '../data/follow.store.js';
import { FollowedChanges, type ChangedService } from '../data/followed-changes.reader.js';

/** Shows what somebody follows, and what of it changed since they last looked. */
@Injectable()
export class ReadFollows {
  constructor(
    private readonly transactor: Transactor,
    private readonly follows: FollowStore,
    private readonly changes: FollowedChanges,
  ) {}

  followed(actor: Actor): Promise<readonly Follow[]> {
    return this.transactor.read(actor, (tx) => this.follows.ofUser(tx, actor.userId ?? ''));
  }

  changed(actor: Actor): Promise<readonly ChangedService[]> {
    return this.transactor.read(actor, async (tx) => {
      const follows = await this.follows.ofUser(tx, actor.userId ?? '');
      return this.changes.since(tx, follows, { locale: actor.locale, notBy: actor.userId });
    });
  }

  digest(actor: Actor): Promise<DigestChoice> {
    return this.transactor.read(actor, (tx) => this.follows.choice(tx, actor.userId ?? ''));
  }
}
