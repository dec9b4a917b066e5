import { keysOf } from '../../../../kernel/lifecycle/lifecycle.js';
import type { ContentRow } from '../../register/domain/version-content.js';
import type { FilesWords } from '../texts/en.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A promise of a version in a sentence. */
export function spokenPromise(row: ContentRow, { promises, units }: FilesWords): string {
  const kind = keysOf(promises).find((known) => known === row['kind']) ?? 'other';
  const unit = keysOf(units).find((known) => known === row['unit']);
  const amount = Number(row['amount'] ?? 0);
  const within = unit && amount > 0 ? units[unit](amount) : '';
  return promises[kind]({ what: textOf(row['what']), within });
}
