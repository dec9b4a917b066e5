import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import type { Synonyms } from './index-settings.js';

/** What the listings of a category carry in their words: its name. */
const PHRASES = `
  SELECT n.folded AS phrase, array_agg(DISTINCT app.fold(c.label_en)) AS meant
    FROM need_words n JOIN categories c ON c.code = ANY (n.category_codes)
   WHERE n.active GROUP BY n.folded ORDER BY n.folded`;

/** Everyday phrases as synonyms of the categories that they lead to. */
@Injectable()
export class SynonymReader {
  constructor(private readonly transactor: Transactor) {}

  async all(): Promise<Synonyms> {
    const rows = await this.transactor.read(systemActor('search.index'), (tx) =>
      tx.query<{ phrase: string; meant: string[] }[]>(PHRASES),
    );
    return Object.fromEntries(rows.map(({ phrase, meant }) => [phrase, meant]));
  }
}
