import 'reflect-metadata';

/** Every command of the program, by name; each module exports one function that takes the words after it. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: (words: readonly string[]) => Promise<void> }>>> = {
  demo: () => import('./demo.js'),
  start: () => import('./start.js'),
  migrate: () => import('./migrate.js'),
  user: () => import('./user.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  docs: () => import('./docs.js'),
  bench: () => import('./bench.js'),
  eval: () => import('./eval.js'),
  'search:reindex': () => import('./search-reindex.js'),
  'search:verify': () => import('./search-verify.js'),
};

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS[name];

if (!command) {
  console.error(`There is no command ${name || '(none given)'}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

try {
  await (await command()).run(words);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  process.exit(1);
}
