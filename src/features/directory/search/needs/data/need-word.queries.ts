import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../../kernel/actor.js';
import { textFault } from '../../../../../kernel/clean-text.js';
import { decodeCursor, toPage, type Page } from '../../../../../kernel/page.js';
import { invalid, type Problem } from '../../../../../kernel/problem.js';
import { Transactor } from '../../../../../platform/database/transactor.js';
import type { NeedWord } from '../domain/need-word.js';
import { NEED_WORD_COLUMNS } from './need-word.store.js';

/** What narrows the list of need words. */
export interface NeedWordQuestion {
  readonly text: string;
  readonly retired: boolean;
  readonly first: number;
  readonly after: string | null;
}

type Row = NeedWord & { readonly folded: string };

const LIST = `
  SELECT ${NEED_WORD_COLUMNS}, n.folded FROM need_words n
   WHERE n.folded > $1::text COLLATE "C" AND n.active <> $2 AND position(app.fold($3) IN n.folded) > 0
   ORDER BY n.folded LIMIT $4`;

/** Reads the need words by phrase. */
@Injectable()
export class NeedWordQueries {
  constructor(private readonly transactor: Transactor) {}

  async list(actor: Actor, { text, retired, first, after }: NeedWordQuestion): Promise<Page<NeedWord> | Problem> {
    const [from] = after === null ? [''] : (decodeCursor(after, 1) ?? [null]);
    const fault = textFault(text, 200);
    if (fault) return invalid('text', fault);
    if (typeof from !== 'string' || textFault(from, 200)) return invalid('after', 'This is no cursor of need words.');
    const rows = await this.transactor.read(actor, (tx) => tx.query<Row[]>(LIST, [from, retired, text, first + 1]));
    return toPage(rows, first, ({ folded }) => [folded]);
  }
}
