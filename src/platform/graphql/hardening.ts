import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';
import { fragmentLimit } from './fragment-limit.js';

const armor = new ApolloArmor({
  maxDepth: { enabled: true, n: 9, ignoreIntrospection: true, flattenFragments: true },
  maxAliases: { enabled: true, n: 15 },
  maxDirectives: { enabled: true, n: 20 },
  // The parser itself counts tokens: armor's way answers with a 500.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** The longest query, in tokens. */
export const MOST_TOKENS = 2500;

const MOST_SPREADS = 100;

/** Limits on depth, aliases, fragments and directives of a query; what it costs is counted in cost.ts. */
export const hardeningRules: readonly ValidationRule[] = [fragmentLimit(MOST_SPREADS), ...armor.validationRules];

// Its types name the other build (CommonJS) of the same Apollo package.
export const hardeningPlugins = armor.plugins as unknown as readonly ApolloServerPlugin<BaseContext>[];
