import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

const armor = new ApolloArmor({
  maxDepth: { enabled: true, n: 9, ignoreIntrospection: true },
  maxAliases: { enabled: true, n: 15 },
  maxDirectives: { enabled: true, n: 20 },
  maxTokens: { enabled: true, n: 2500 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** Limits on depth, aliases, directives and length of a query; what it costs is counted in cost.ts. */
export const hardeningRules: readonly ValidationRule[] = armor.validationRules;

// Its types name the other build (CommonJS) of the same Apollo package.
export const hardeningPlugins = armor.plugins as unknown as readonly ApolloServerPlugin<BaseContext>[];
