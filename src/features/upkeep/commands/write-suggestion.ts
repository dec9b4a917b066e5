import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { invalid, notFound, Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ApplyFieldChange } from '../../directory/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { valueOf } from '../domain/listing-sheet.js';
import { checkSuggested, isWritten } from '../domain/suggestion-fields.js';
import type { Suggestion } from '../domain/suggestion.js';

export interface Words {
  readonly value: string | null;
  readonly overNewer: boolean;
}

const byHand = (): Problem =>
  new Problem(
    'CHANGED_BY_HAND',
    'This part is changed in the editor of the listing. Change it there, then say that it is done.',
  );

const newerValue = (current: string | null, seen: string | null): Problem =>
  new Problem('NEWER_VALUE', 'Something else stands there since this was suggested.', {
    field: 'value',
    facts: { changes: [current ?? '', seen ?? ''] },
  });

/** Puts the words of a suggestion into its listing; answers with what stands there then. */
@Injectable()
export class WriteSuggestion {
  constructor(
    private readonly sheets: ListingSheets,
    private readonly fields: ApplyFieldChange,
  ) {}

  async execute(tx: Tx, actor: Actor, suggestion: Suggestion, words: Words): Promise<string | Problem> {
    const { field, oldValue, id } = suggestion;
    if (!isWritten(field)) return byHand();
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
    // A listing that was merged since is written where its id leads now.
    const { listingId, serviceId } = sheet;
    return this.fields.execute(tx, actor, { listingId, serviceId, field, value }, { origin: 'suggestion', id });
  }
}
