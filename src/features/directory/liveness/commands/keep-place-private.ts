import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { notAllowed, notFound, type Problem } from '../../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { changeBecause } from '../../data/change-origin.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import { PrivatePlaceStore, type HiddenRow } from '../data/private-place.store.js';
import type { PlaceKept } from '../domain/listing-events.js';
import { livenessTexts } from '../texts/index.js';

export interface PrivacyOfPlace {
  readonly locationId: string;
  readonly isConfidential: boolean;
  /** Other places of the directory under the same address that still tell it. */
  readonly othersAtTheSameAddress: number;
}

/** Says whether where a place is must not be known, and shows it to those who may know: each look is kept. */
@Injectable()
export class KeepPlacePrivate {
  constructor(
    private readonly transactor: Transactor,
    private readonly places: PrivatePlaceStore,
    private readonly search: SearchDocuments,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, locationId: string, isConfidential: boolean): Promise<PrivacyOfPlace | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const place = isUuid(locationId) ? await this.places.standing(tx, locationId) : null;
      if (!place) return notFound();
      if (!place.may) return notAllowed(livenessTexts(actor.locale).mayNotKnow);

      if (place.isConfidential !== isConfidential) {
        await changeBecause((sql, values) => tx.query(sql, values), 'edit');
        await this.places.mark(tx, locationId, isConfidential);
        await this.search.refresh(tx, { serviceIds: await this.places.servicesAt(tx, locationId) });
        await this.tell(tx, actor, isConfidential ? 'location.made_confidential' : 'location.made_public', locationId);
      }
      const othersAtTheSameAddress = await this.places.othersAtTheSameAddress(tx, locationId);
      return { locationId, isConfidential, othersAtTheSameAddress };
    });
  }

  /** Where a confidential place is. */
  show(actor: Actor, locationId: string): Promise<readonly HiddenRow[] | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const place = isUuid(locationId) ? await this.places.standing(tx, locationId) : null;
      if (!place?.isConfidential) return notFound();
      if (!place.may) return notAllowed(livenessTexts(actor.locale).mayNotKnow);

      const hidden = await this.places.hidden(tx, locationId);
      await this.tell(tx, actor, 'location.shown', locationId);
      return hidden;
    });
  }

  private async tell(tx: Tx, actor: Actor, type: PlaceKept['type'], locationId: string): Promise<void> {
    const event: PlaceKept = { type, subject: `location:${locationId}`, payload: { locationId } };
    await this.events.append(tx, actor, event);
  }
}
