import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationRule } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

const armor = new ApolloArmor({
  maxDepth: { enabled: true, n: 9, ignoreIntrospection: true },
  maxAliases: { enabled: true, n: 15 },
  maxDirectives: { enabled: true, n: 20 },
  maxTokens: { enabled: true, n: 2500 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** Limits on depth, aliases, directives and length of a query. */
export const hardeningRules: readonly ValidationRule[] = armor.validationRules;

// Its types name the other build (CommonJS) of the same Apollo package.
export const hardeningPlugins = armor.plugins as unknown as readonly ApolloServerPlugin<BaseContext>[];

/** Refuses a query whose fields add up to more than `max`. */
export const complexityPlugin = (max: number): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, request, document }) {
        const complexity = getComplexity({
          schema,
          operationName: request.operationName,
          query: document,
          variables: request.variables,
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
        if (complexity <= max) return;
        throw new GraphQLError(`This query asks for too much at once (${complexity}; at most ${max}).`, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
      },
    };
  },
});
