import { reportLine, withSearchIndex } from './search-index.js';

/** Builds the index of the second search engine anew beside the one in use, and puts it in its place. */
export async function run(): Promise<void> {
  const report = await withSearchIndex('npm run search:reindex', (index, progress) => index.rebuild(progress));
  if (report) console.log(`The new index is in use: ${reportLine(report)}`);
}
