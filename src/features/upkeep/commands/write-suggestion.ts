import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { invalid, notFound, Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ApplyFieldChange, type SimpleField } from '../../directory/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { valueOf } from '../domain/listing-sheet.js';
import { valueFault } from '../domain/suggestion-check.js';
import { fieldSpec, type SuggestionField } from '../domain/suggestion-fields.js';
import type { Suggestion } from '../domain/suggestion.js';

export interface Words {
  readonly value: string | null;
  readonly overNewer: boolean;
}

const isWritten = (field: SuggestionField): field is SuggestionField & SimpleField => fieldSpec(field).written;

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

  async execute(tx: Tx, actor: Actor, suggestion: Suggestion, { value, overNewer }: Words): Promise<string | Problem> {
    const { listingId, serviceId, field, oldValue, id } = suggestion;
    if (!isWritten(field)) return byHand();
    if (value === null)
      return invalid('value', 'The suggestion says what is wrong, not what is right. Say it in your own words.');
    const fault = valueFault(field, value, 'value');
    if (fault) return fault;
    const sheet = await this.sheets.one(tx, listingId);
    if (!sheet) return notFound();

    const current = valueOf(sheet, field);
    if (current === value) return value;
    if (current !== oldValue && !overNewer) return newerValue(current, oldValue);
    await this.fields.execute(tx, actor, { listingId, serviceId, field, value }, { origin: 'suggestion', id });
    return value;
  }
}
