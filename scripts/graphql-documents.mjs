/** Reads the GraphQL operations written in a workspace, for the code generator and for the build of the screens. */
import { gqlPluckFromCodeString } from '@graphql-tools/graphql-tag-pluck';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const PLUCK = {
  modules: [{ name: '/gql', identifier: 'graphql' }],
  gqlMagicComment: 'graphql',
  globalGqlIdentifierName: ['graphql'],
  skipIndent: true,
};
const CALL = /graphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '[^']*\/gql\/index\.js';\n/;

const isSource = (path) => /\.tsx?$/.test(path) && !/(^|[/\\])gql[/\\]/.test(path);

/** Every operation and fragment of a workspace, in a steady order. */
export async function documentsOf(folder) {
  const documents = [];
  for (const file of readdirSync(join(folder, 'src'), { recursive: true }).filter(isSource).sort()) {
    const path = join(folder, 'src', file);
    const code = readFileSync(path, 'utf8');
    if (!code.includes('graphql(')) continue;
    for (const source of await gqlPluckFromCodeString(path, code, PLUCK)) {
      documents.push({ location: relative(folder, path), document: parse(source.body), rawSDL: source.body });
    }
  }
  return documents;
}

/** The fragments that a document spreads, and those that they spread. */
function fragmentsFor(document, byName, found = new Map()) {
  visit(document, {
    FragmentSpread({ name: { value } }) {
      const fragment = byName.get(value);
      if (!fragment || found.has(value)) return;
      found.set(value, fragment);
      fragmentsFor(fragment, byName, found);
    },
  });
  return found;
}

/**
 * A Vite plugin: each `graphql(…)` call becomes the text of its operation with the fragments it needs, so that a page
 * carries its own operations and the generated code stays out of the bundle.
 */
export function graphqlDocuments(folder) {
  let byName = new Map();
  const textOf = (body) => {
    const document = parse(body);
    const own = new Set(document.definitions.map(({ name }) => name?.value));
    const spread = [...fragmentsFor(document, byName).values()].filter(({ name }) => !own.has(name.value));
    return stripIgnoredCharacters([document, ...spread].map(print).join('\n'));
  };

  return {
    name: 'graphql-documents',
    enforce: 'pre',
    async buildStart() {
      const definitions = (await documentsOf(folder)).flatMap(({ document }) => document.definitions);
      byName = new Map(
        definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((each) => [each.name.value, each]),
      );
    },
    transform(code, id) {
      if (!isSource(id) || !id.startsWith(join(folder, 'src')) || !code.includes('graphql(`')) return null;
      const inlined = code.replace(CALL, (_call, body) => JSON.stringify(textOf(body)));
      return { code: inlined.replace(IMPORT, ''), map: null };
    },
  };
}
