export const FILE_FAULTS = [
  'empty',
  'too_large',
  'broken_off',
  'not_accepted',
  'not_what_it_says',
  'encrypted',
  'old_word',
  'holds_script',
  'holds_macros',
  'reaches_out',
  'holds_files',
  'damaged',
  'too_complex',
] as const;

/** Why a file is not taken in. */
export type FileFault = (typeof FILE_FAULTS)[number];

export const isFileFault = (value: unknown): value is FileFault => FILE_FAULTS.some((fault) => fault === value);
