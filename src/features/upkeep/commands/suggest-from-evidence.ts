import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { LiveChanges } from '../../../platform/live/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { valueOf } from '../domain/listing-sheet.js';
import { SuggestionStore, type NewEvidence } from '../data/suggestion.store.js';
import type { SuggestionField } from '../domain/suggestion-fields.js';
import type { NewSuggestion } from '../domain/suggestion.js';

export interface EvidenceOf {
  readonly listingId: string;
  readonly field: SuggestionField;
  readonly evidence: NewEvidence;
}

const SYSTEM = systemActor('upkeep');

/** Makes a suggestion of what speaks against a listing, or adds it to the open one that says the same. Asking twice for one event is harmless. */
@Injectable()
export class SuggestFromEvidence {
  constructor(
    private readonly transactor: Transactor,
    private readonly sheets: ListingSheets,
    private readonly suggestions: SuggestionStore,
    private readonly events: EventLog,
    private readonly live: LiveChanges,
  ) {}

  async execute({ listingId, field, evidence }: EvidenceOf): Promise<void> {
    await this.transactor.run(SYSTEM, async (tx) => {
      if (await this.suggestions.knows(tx, evidence.eventId)) return;
      const sheet = await this.sheets.one(tx, listingId);
      if (!sheet) return;
      const suggestion: NewSuggestion = {
        listingId,
        serviceId: sheet.serviceId,
        field,
        oldValue: valueOf(sheet, field),
        newValue: null,
        note: null,
        source: evidence.kind,
        reason: evidence.reason,
        byName: evidence.byName,
      };
      const known = await this.suggestions.openOfEvidence(tx, suggestion);
      const id = known ?? (await this.suggestions.add(tx, SYSTEM, suggestion));
      await this.suggestions.addEvidence(tx, id, evidence);
      if (known) return;
      const payload = { suggestionId: id, listingId, field, source: evidence.kind };
      await this.events.append(tx, SYSTEM, { type: 'suggestion.made', subject: `suggestion:${id}`, payload });
      await this.live.announce(tx, { kind: 'suggestion', listingIds: [listingId] });
    });
  }
}
