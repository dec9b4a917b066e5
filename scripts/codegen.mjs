/**
 * Writes the TypeScript types of every GraphQL operation of the two screens, from `schema.graphql`, into `<workspace>/src/gql/`.
 * `--check` writes nothing and fails when something is out of date; `--schema FILE` reads another schema.
 */
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { gqlPluckFromCodeString } from '@graphql-tools/graphql-tag-pluck';
import { buildSchema, parse, validate } from 'graphql';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WORKSPACES = ['staff-console', 'partner-portal'];

const PLUCK = {
  modules: [{ name: '/gql', identifier: 'graphql' }],
  gqlMagicComment: 'graphql',
  globalGqlIdentifierName: ['graphql'],
  skipIndent: true,
};
const CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true },
  scalars: { DateTime: 'string', Date: 'string' },
  importExtension: '.js',
};

const isSource = (path) => /\.tsx?$/.test(path) && !/(^|[/\\])gql[/\\]/.test(path);

/** Every operation and fragment written in a workspace, in a steady order. */
async function documentsOf(workspace) {
  const folder = join(root, workspace, 'src');
  const documents = [];
  for (const file of readdirSync(folder, { recursive: true }).filter(isSource).sort()) {
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    if (!code.includes('graphql(')) continue;
    for (const source of await gqlPluckFromCodeString(path, code, PLUCK)) {
      documents.push({ location: relative(root, path), document: parse(source.body), rawSDL: source.body });
    }
  }
  return documents;
}

function faultsIn(documents, schema) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  return documents.flatMap(({ location, document }) => {
    const own = new Set(document.definitions.map(({ name }) => name?.value));
    const others = fragments.filter(({ name }) => !own.has(name.value));
    const whole = { ...document, definitions: [...document.definitions, ...others] };
    return validate(schema, whole)
      .filter(({ message }) => !/Fragment ".*" is never used/.test(message))
      .map(({ message }) => `${location}: ${message}`);
  });
}

/** The generated files of a workspace: path and text. */
async function generate(workspace, sdl) {
  const schemaAst = buildSchema(sdl);
  const documents = await documentsOf(workspace);
  const faults = faultsIn(documents, schemaAst);
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

try {
  const stale = (await Promise.all(workspaces.map((workspace) => generate(workspace, sdl)))).flat().filter(isStale);
  if (!values.check) stale.forEach(write);
  if (values.check && stale.length > 0)
    throw new Error(`Out of date; run npm run codegen:\n${stale.map(({ path }) => relative(root, path)).join('\n')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
