import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid, newId } from '../../../../kernel/ids.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { NewsStore } from '../data/news.store.js';
import type { NewsChanged } from '../domain/listing-events.js';
import { newsFault, type ProgramNews } from '../domain/program-news.js';
import { ListingDesk, problemOf } from './listing-desk.js';
import { TellOfChange } from './tell-of-change.js';

export interface PublishNewsRequest {
  readonly listingId: string;
  readonly news: ProgramNews;
  readonly idempotencyKey: string;
}

/** Publishes short notes about a service, for some days, and takes them away before their time. */
@Injectable()
export class PublishNews {
  constructor(
    private readonly desk: ListingDesk,
    private readonly store: NewsStore,
    private readonly tell: TellOfChange,
  ) {}

  /** Answers with the id of the note. */
  execute(actor: Actor, { listingId, news, idempotencyKey: key }: PublishNewsRequest): Promise<KeyedResult | Problem> {
    return this.desk.with(actor, { listingId, right: 'say' }, async (tx, { serviceId, ...listing }) => {
      const fault = newsFault(news, this.desk.todayAt({ serviceId, ...listing }));
      if (fault) return problemOf(actor, fault);

      const request = { operation: 'publishNews', key, request: { listingId, news } };
      return this.desk.once(tx, actor, request, async () => {
        const id = newId();
        await this.store.keep(tx, actor, { ...news, id, serviceId }, this.desk.now());
        await this.told(tx, actor, { type: 'service.news_published', serviceId, newsId: id });
        return { id };
      });
    });
  }

  /** Answers with the id of the service. */
  withdraw(actor: Actor, newsId: string): Promise<string | Problem> {
    return this.desk.run(actor, async (tx) => {
      const serviceId = isUuid(newsId) ? await this.store.lock(tx, newsId) : null;
      if (serviceId === null) return notFound();
      const listing = await this.desk.lock(tx, actor, { listingId: serviceId, right: 'say' });
      if (isProblem(listing)) return listing;

      await this.store.withdraw(tx, actor, newsId, this.desk.now());
      await this.told(tx, actor, { type: 'service.news_withdrawn', serviceId, newsId });
      return serviceId;
    });
  }

  private async told(
    tx: Tx,
    actor: Actor,
    { type, ...payload }: { readonly type: NewsChanged['type'] } & NewsChanged['payload'],
  ): Promise<void> {
    const event: NewsChanged = { type, subject: `service:${payload.serviceId}`, payload };
    await this.tell.house(tx, actor, event);
  }
}
