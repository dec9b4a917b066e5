import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { ShortlistStore } from '../data/shortlist.store.js';
import { MOST_ITEMS } from '../domain/shortlist.js';
import { shortlistTexts } from '../texts/index.js';
import { ShortlistCheck } from './shortlist-check.js';

export interface AddToShortlistRequest {
  /** Null begins a new one. */
  readonly shortlistId: string | null;
  readonly listingId: string;
  /** For whom a new one is; null for nobody yet. */
  readonly personId: string | null;
  readonly idempotencyKey: string;
}

/** Puts a listing on a shortlist, or begins one with it. */
@Injectable()
export class AddToShortlist {
  constructor(
    private readonly transactor: Transactor,
    private readonly store: ShortlistStore,
    private readonly check: ShortlistCheck,
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { idempotencyKey, ...request }: AddToShortlistRequest): Promise<KeyedResult | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = await this.check.listing(tx, request.listingId);
      if (fault) return fault;
      const keyed = { operation: 'addToShortlist', key: idempotencyKey, request };
      return this.keys.once(tx, actor, keyed, () =>
        request.shortlistId === null ? this.begin(tx, actor, request) : this.add(tx, actor, request),
      );
    });
  }

  private async begin(
    tx: Tx,
    { agencyId, userId, locale }: Actor,
    { listingId, personId }: Omit<AddToShortlistRequest, 'idempotencyKey'>,
  ): Promise<KeyedResult | Problem> {
    const fault = await this.check.person(tx, personId);
    if (fault) return fault;
    if (agencyId === null || userId === null) return notFound();
    const id = newId();
    const title = shortlistTexts(locale).untitled;
    const at = this.clock.now();
    await this.store.insert(tx, {
      id,
      agencyId,
      ownerId: userId,
      personId,
      title,
      note: null,
      language: (await this.check.languageOf(tx, personId)) ?? locale,
      isShared: false,
      at,
    });
    await this.store.add(tx, id, listingId, at);
    return { id };
  }

  private async add(
    tx: Tx,
    { locale }: Actor,
    { shortlistId, listingId }: Omit<AddToShortlistRequest, 'idempotencyKey'>,
  ): Promise<KeyedResult | Problem> {
    const shortlist = isUuid(shortlistId ?? '') ? await this.store.lock(tx, shortlistId ?? '') : null;
    if (!shortlist) return notFound();
    const isThere = shortlist.items.some((item) => item.listingId === listingId);
    if (!isThere && shortlist.items.length >= MOST_ITEMS)
      return invalid('shortlistId', shortlistTexts(locale).tooMany(MOST_ITEMS));
    await this.store.add(tx, shortlist.id, listingId, this.clock.now());
    return { id: shortlist.id };
  }
}
