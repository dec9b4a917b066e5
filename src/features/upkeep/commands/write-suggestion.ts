import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { invalid, isProblem, notFound, Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ApplyFieldChange, ApplyLanguages, SayCapacity } from '../../directory/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { valueOf, type ListingSheet } from '../domain/listing-sheet.js';
import { roomSuggested } from '../domain/room-words.js';
import { checkSuggested, isText } from '../domain/suggestion-fields.js';
import type { Suggestion } from '../domain/suggestion.js';
import { upkeepTexts } from '../texts/index.js';

export interface Words {
  readonly value: string | null;
  readonly overNewer: boolean;
}

const newerValue = (current: string | null, seen: string | null): Problem =>
  new Problem('NEWER_VALUE', 'Something else stands there since this was suggested.', {
    field: 'value',
    facts: { changes: [current ?? '', seen ?? ''] },
  });

/** Puts words into a listing by the command that its field has. */
@Injectable()
export class WriteField {
  constructor(
    private readonly fields: ApplyFieldChange,
    private readonly languages: ApplyLanguages,
    private readonly capacity: SayCapacity,
  ) {}

  /** A listing that was merged since is written where its id leads now. */
  async execute(
    tx: Tx,
    actor: Actor,
    { listingId, serviceId }: ListingSheet,
    { id, field, source, byName }: Suggestion,
    value: string,
  ): Promise<string | Problem> {
    const because = { origin: 'suggestion', id } as const;
    if (field === 'languages') return this.languages.execute(tx, actor, { listingId, value }, because);
    if (isText(field)) return this.fields.execute(tx, actor, { listingId, serviceId, field, value }, because);
    const { sayRoom, byHand } = upkeepTexts(actor.locale);
    if (field !== 'capacity') return new Problem('CHANGED_BY_HAND', byHand);
    const room = roomSuggested(value);
    if (!room) return invalid('value', sayRoom);
    const said = { byName, isItsAgency: source === 'partner' };
    const kept = await this.capacity.within(tx, actor, { listingId, word: { ...room, note: null }, said });
    return isProblem(kept) ? kept : value;
  }
}

/** Puts the words of a suggestion into its listing; answers with what stands there then. */
@Injectable()
export class WriteSuggestion {
  constructor(
    private readonly sheets: ListingSheets,
    private readonly write: WriteField,
  ) {}

  async execute(tx: Tx, actor: Actor, suggestion: Suggestion, words: Words): Promise<string | Problem> {
    const { field, oldValue } = suggestion;
    if (words.value === null)
      return invalid('value', 'The suggestion says what is wrong, not what is right. Say it in your own words.');
    const checked = checkSuggested(field, words.value, actor.locale);
    if ('fault' in checked) return invalid('value', checked.fault);
    const { value } = checked;
    const sheet = await this.sheets.one(tx, suggestion.listingId);
    if (!sheet) return notFound();

    const current = valueOf(sheet, field);
    if (current === value) return value;
    if (current !== oldValue && !words.overNewer) return newerValue(current, oldValue);
    return this.write.execute(tx, actor, sheet, suggestion, value);
  }
}
