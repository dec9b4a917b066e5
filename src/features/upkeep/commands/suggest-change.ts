import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '../../../kernel/actor.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { LiveChanges } from '../../../platform/live/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { valueOf } from '../domain/listing-sheet.js';
import { SuggestionStore } from '../data/suggestion.store.js';
import { placeToldIn } from '../domain/place-words.js';
import { checkSuggested, type SuggestionField } from '../domain/suggestion-fields.js';
import type { NewSuggestion, SuggestionSource } from '../domain/suggestion.js';
import { upkeepTexts } from '../texts/index.js';

export interface ChangeToSuggest {
  readonly listingId: string;
  readonly field: SuggestionField;
  /** What should stand there; null where something is only said to be wrong. */
  readonly value: string | null;
  readonly note: string | null;
  /** What stood there when it was looked at; what stands there now where that is not known. */
  readonly seenValue?: string | null;
}

export interface ChangeRequest extends ChangeToSuggest {
  readonly idempotencyKey: string;
}

/** Keeps what somebody says of a field, in the caller's transaction; nothing of the listing changes by it. */
@Injectable()
export class KeepSuggestion {
  constructor(
    private readonly sheets: ListingSheets,
    private readonly suggestions: SuggestionStore,
    private readonly events: EventLog,
    private readonly live: LiveChanges,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    change: ChangeToSuggest,
    source: SuggestionSource,
  ): Promise<KeyedResult | Problem> {
    const { field, note } = change;
    const sheet = await this.sheets.one(tx, change.listingId);
    if (!sheet) return notFound();
    const told = sheet.isConfidential ? placeToldIn(change) : null;
    if (told) return invalid(told, upkeepTexts(actor.locale).placeKeptPrivate);
    const checked = change.value === null ? { value: null } : checkSuggested(field, change.value, actor.locale);
    if ('fault' in checked) return invalid('value', checked.fault);
    const { value } = checked;
    const current = valueOf(sheet, field);
    if (value !== null && value === current) return invalid('value', 'This is what stands there already.');
    return this.keep(tx, actor, {
      listingId: sheet.listingId,
      serviceId: sheet.serviceId,
      field,
      oldValue: change.seenValue ?? current,
      newValue: value,
      note,
      source,
      reason: null,
      byName: actor.name,
    });
  }

  private async keep(tx: Tx, actor: Actor, suggestion: NewSuggestion): Promise<KeyedResult> {
    const id = await this.suggestions.add(tx, actor, suggestion);
    const { listingId, field, source } = suggestion;
    await this.events.append(tx, actor, {
      type: 'suggestion.made',
      subject: `suggestion:${id}`,
      payload: { suggestionId: id, listingId, field, source },
    });
    await this.live.announce(tx, { kind: 'suggestion', listingIds: [listingId] });
    return { id };
  }
}

const NOTHING_SAID = 'Say what should stand there, or what is wrong.';

/** Takes a suggestion from anybody: staff, partners, and visitors of the public view. Who keeps the directory decides. */
@Injectable()
export class SuggestChange {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly keep: KeepSuggestion,
  ) {}

  execute(actor: Actor, { idempotencyKey, ...change }: ChangeRequest): Promise<KeyedResult | Problem> {
    if (change.value === null && change.note === null) return Promise.resolve(invalid('value', NOTHING_SAID));
    const source = actor.kind === 'partner' ? 'partner' : 'staff';
    return this.transactor.run(actor, (tx) =>
      this.keys.once(tx, actor, { operation: 'suggestChange', key: idempotencyKey, request: change }, () =>
        this.keep.execute(tx, actor, change, source),
      ),
    );
  }

  /** From the public view; its page counts what comes from one address. Nothing of the visitor is kept. */
  fromPublic(change: ChangeToSuggest): Promise<KeyedResult | Problem> {
    if (change.value === null && change.note === null) return Promise.resolve(invalid('value', NOTHING_SAID));
    const visitor = systemActor('A visitor of the public view');
    return this.transactor.run(visitor, (tx) => this.keep.execute(tx, visitor, change, 'public'));
  }
}
