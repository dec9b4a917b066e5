import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { guardCell } from '../domain/csv-cells.js';
import { CSV_COLUMNS, CSV_FIELDS, isOfPlace, printCell } from '../domain/csv-columns.js';
import { ChooseListings, type ListingChoice } from './choose-listings.queries.js';
import { ListingValuesReader, type ListingValues } from './listing-values.reader.js';

const AT_ONCE = 250;

/** Spreadsheets take a file for UTF-8 when it says so. */
const MARK = '\uFEFF';

/** Writes listings as a file for spreadsheets, one line each, which can be edited and read again. */
@Injectable()
export class ListingsCsv {
  constructor(
    private readonly transactor: Transactor,
    private readonly choosing: ChooseListings,
    private readonly reader: ListingValuesReader,
  ) {}

  /** The file piece by piece, in constant memory. Where a confidential place is is left out, whoever asks. */
  async *lines(actor: Actor, choice: ListingChoice): AsyncGenerator<string> {
    yield MARK + stringify([[...CSV_COLUMNS]]);
    for (let after: string | null = null; ;) {
      const { text, last }: { text: string; last: string | null } = await this.piece(actor, choice, after);
      if (last === null) return;
      yield text;
      after = last;
    }
  }

  private piece(
    actor: Actor,
    choice: ListingChoice,
    after: string | null,
  ): Promise<{ text: string; last: string | null }> {
    return this.transactor.read(actor, async (tx) => {
      const ids = (await this.choosing.choose(tx, choice, AT_ONCE, after)).map(({ id }) => id);
      const listings = new Map((await this.reader.ofAll(tx, ids)).map((listing) => [listing.listingId, listing]));
      const versions = await this.reader.versions(tx, ids);
      const lines = ids.flatMap((id) => {
        const listing = listings.get(id);
        return listing ? [[id, versions.get(id) ?? '0', ...cellsOf(listing)]] : [];
      });
      return { text: stringify(lines), last: ids.at(-1) ?? null };
    });
  }
}

const cellsOf = ({ values, isConfidential }: ListingValues): string[] =>
  CSV_FIELDS.map((field) => (isConfidential && isOfPlace(field) ? '' : guardCell(printCell(field, values[field.key]))));
