import { reportLine, withSearchIndex } from './search-index.js';

/** Compares every document of the second search engine with the database, and repairs what is not the same. */
export async function run(): Promise<void> {
  const report = await withSearchIndex('npm run search:verify', (index, progress) => index.verify(progress));
  if (report) console.log(`Compared ${reportLine(report)}`);
}
