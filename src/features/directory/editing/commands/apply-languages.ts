import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { fold } from '../../domain/fold.js';
import { ListingValuesReader } from '../data/listing-values.reader.js';
import type { ChangeReason } from '../data/change-reason.js';
import { faultWords } from '../domain/fault-words.js';
import { rowsOf, type FieldRow } from '../domain/field-value.js';
import { languageCode } from '../domain/language-code.js';
import { SaveListing } from './save-listing.js';

const FIELD = 'service.languages';
const BETWEEN = /[,;/\n]|\s+(?:and|y|e|&)\s+/iu;

const sameLanguage = (name: string) => {
  const code = languageCode(name);
  return ({ name: other }: FieldRow): boolean =>
    typeof other === 'string' && (code === null ? fold(other) === fold(name) : languageCode(other) === code);
};

/** Makes the languages of a listing those that are named in one text, by the editor's own save; a language that stands there already keeps its row. */
@Injectable()
export class ApplyLanguages {
  constructor(
    private readonly reader: ListingValuesReader,
    private readonly saving: SaveListing,
  ) {}

  /** Answers with the languages as they stand then. */
  async execute(
    tx: Tx,
    actor: Actor,
    { listingId, value }: { readonly listingId: string; readonly value: string },
    because: ChangeReason,
  ): Promise<string | Problem> {
    const listing = await this.reader.of(tx, listingId);
    if (!listing) return notFound();
    const names = [...new Map(value.split(BETWEEN).flatMap((name) => (name.trim() === '' ? [] : [[fold(name.trim()), name.trim()]]))).values()]; // prettier-ignore
    const standing = rowsOf(listing.values[FIELD]);
    const rows = names.map(
      (name) => standing.find(sameLanguage(name)) ?? { id: null, of: 'service', name, note: null },
    );
    const saved = await this.saving.within(
      tx,
      actor,
      { id: listingId, fields: [{ field: FIELD, value: rows }] },
      because,
    );
    if (isProblem(saved)) return saved.code === 'INVALID_LISTING' ? invalid('value', faultWords({ code: 'not_text', bound: null }, actor.locale)) : saved; // prettier-ignore
    return rows.map(({ name }) => name).join(', ');
  }
}
