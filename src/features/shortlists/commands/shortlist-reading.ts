import { Injectable } from '@nestjs/common';
import type { Page } from '../../../kernel/page.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { UserReader } from '../../identity/index.js';
import { PersonReader } from '../../people/index.js';
import { ShortlistQueries, type OptionsOfferedRow, type ShortlistRow } from '../data/shortlist.queries.js';
import { ShortlistStore } from '../data/shortlist.store.js';
import type { Shortlist } from '../domain/shortlist.js';

/** A row of a list, with the person's name where there is one. */
export interface NamedShortlistRow extends ShortlistRow {
  readonly personName: string | null;
}

/** A shortlist, with the names of its owner and its person. */
export interface NamedShortlist extends Shortlist {
  readonly ownerName: string;
  readonly personName: string | null;
}

/** Shortlists with names; whoever shows them writes the access log. */
@Injectable()
export class ShortlistReading {
  constructor(
    private readonly store: ShortlistStore,
    private readonly queries: ShortlistQueries,
    private readonly users: UserReader,
    private readonly persons: PersonReader,
  ) {}

  async named(tx: Tx, id: string): Promise<NamedShortlist | null> {
    const shortlist = await this.store.byId(tx, id);
    if (!shortlist) return null;
    const { ownerId, personId } = shortlist;
    const owner = await this.users.byId(tx, ownerId);
    const names = await this.persons.displayNames(tx, personId ? [personId] : []);
    return { ...shortlist, ownerName: owner?.displayName ?? '', personName: names.get(personId ?? '') ?? null };
  }

  async list(tx: Tx, first: number, after: string | null): Promise<Page<NamedShortlistRow> | Problem> {
    const page = await this.queries.list(tx, first, after);
    if (isProblem(page)) return page;
    const ids = page.items.flatMap(({ personId }) => (personId ? [personId] : []));
    const names = await this.persons.displayNames(tx, [...new Set(ids)]);
    return { ...page, items: page.items.map((row) => ({ ...row, personName: names.get(row.personId ?? '') ?? null })) };
  }

  offered(tx: Tx, personId: string): Promise<OptionsOfferedRow[]> {
    return this.queries.offeredTo(tx, personId);
  }
}
