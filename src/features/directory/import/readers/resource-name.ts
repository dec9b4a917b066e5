import { basename } from 'node:path';

/** The word in a file's name that says what it holds: `data/services_at_location.csv.gz` gives `services_at_location`. */
export const resourceName = (fileName: string): string =>
  basename(fileName)
    .toLowerCase()
    .replace(/(\.(csv|tsv|txt|json|ndjson|jsonl|gz))+$/, '')
    .replace(/[-_](list|full|all|first\d+|\d+)$/, '');
