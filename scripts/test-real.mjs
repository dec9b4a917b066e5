/** Runs what takes minutes and needs the large real directories: the whole imports and their round trips. */
process.env.LOOPKEEPER_TEST_REAL = '1';
process.argv.push(
  'src/features/directory/import/real-data',
  'src/features/directory/export/round-trip',
  '--selectProjects',
  'server',
);
await import('./jest.mjs');
