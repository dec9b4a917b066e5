import { Problem } from '../../../../kernel/problem.js';
import type { FilesWords } from '../texts/en.js';
import type { FileFault } from './file-faults.js';
import type { FileKind } from './file-kinds.js';

/** A file that was taken in. */
export interface ReceivedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

interface Matter {
  readonly says?: FileKind | null;
  readonly is?: FileKind | null;
}

/** The refusal of a file, in words that say what to do instead. */
export function fileRefused(
  fault: FileFault,
  words: FilesWords,
  { says = null, is = null }: Matter = {},
): Problem<'FILE_REFUSED'> {
  const called = (kind: FileKind | null): string => (kind ? words.kinds[kind] : words.somethingElse);
  return new Problem('FILE_REFUSED', words.faults[fault]({ says: called(says), is: called(is) }), {
    field: 'file',
    facts: { fault },
  });
}
