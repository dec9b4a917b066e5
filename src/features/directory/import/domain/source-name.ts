import { basename, dirname } from 'node:path';

/** Names that say nothing about where the rows come from; the folder's name then says it. */
const SAYS_NOTHING = /^(data|services?|organizations?|export|hsds|index|results?|import)$/;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\.(zip|gz|json|ndjson|jsonl|csv))+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** The source's name when none is given: that of the file or folder. Takes an absolute path. */
export function sourceNameOf(path: string): string {
  const own = slug(basename(path));
  const folder = slug(basename(dirname(path)));
  if (own === '' || own === 'datapackage') return folder || 'import';
  return SAYS_NOTHING.test(own) && folder ? `${folder}-${own}` : own;
}

/** A name given by hand, in the same letters; null when nothing is left of it or the network itself has it. */
export function givenSourceName(name: string): string | null {
  const kept = slug(name);
  return kept === '' || kept === 'network' ? null : kept;
}
