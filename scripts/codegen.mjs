/**
 * Writes the TypeScript types of every GraphQL operation of the two screens, from `schema.graphql`, into `<workspace>/src/gql/`.
 * `--check` writes nothing and fails when something is out of date; `--schema FILE` reads another schema.
 */
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, validate } from 'graphql';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentsOf } from './graphql-documents.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WORKSPACES = ['staff-console', 'partner-portal'];

const CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true },
  scalars: { DateTime: 'string', Date: 'string', FieldValue: 'unknown' },
  importExtension: '.js',
};

function faultsIn(documents, schema, workspace) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  return documents.flatMap(({ location, document }) => {
    const own = new Set(document.definitions.map(({ name }) => name?.value));
    const others = fragments.filter(({ name }) => !own.has(name.value));
    const whole = { ...document, definitions: [...document.definitions, ...others] };
    return validate(schema, whole)
      .filter(({ message }) => !/Fragment ".*" is never used/.test(message))
      .map(({ message }) => `${workspace}/${location}: ${message}`);
  });
}

/** The generated files of a workspace: path and text. */
async function generate(workspace, sdl) {
  const schemaAst = buildSchema(sdl);
  const documents = await documentsOf(join(root, workspace));
  const faults = faultsIn(documents, schemaAst, workspace);
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));

  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: `${join(root, workspace, 'src', 'gql')}/`,
    schema: parse(sdl),
    schemaAst,
    documents,
    config: CONFIG,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
    documentTransforms: [],
  });
  return Promise.all(outputs.map(async (output) => ({ path: output.filename, text: await codegen(output) })));
}

const isStale = ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text;

function write({ path, text }) {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
  console.log(`wrote ${relative(root, path)}`);
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: join(root, 'schema.graphql') },
  },
});
const sdl = readFileSync(values.schema, 'utf8');
const workspaces = WORKSPACES.filter((workspace) => existsSync(join(root, workspace, 'src')));

const problems = [];
for (const workspace of workspaces) {
  try {
    const stale = (await generate(workspace, sdl)).filter(isStale);
    if (!values.check) stale.forEach(write);
    if (values.check)
      problems.push(...stale.map(({ path }) => `out of date, run npm run codegen: ${relative(root, path)}`));
  } catch (error) {
    problems.push(error.message);
  }
}
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
