import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** What a list costs whose length the query does not say. */
const USUAL_LENGTH = 5;
/** `first` above this is refused by the fields themselves; here it only keeps the sum finite. */
const MOST = 1000;

const askedLength = (args: Readonly<Record<string, unknown>>): number | null => {
  const input = args['input'];
  const first =
    args['first'] ?? (typeof input === 'object' && input !== null && 'first' in input ? input.first : undefined);
  return typeof first === 'number' ? Math.min(Math.max(first, 1), MOST) : null;
};

/** One for a value, and for a list as much as its items: as many as the query asks for, else a usual length. */
const byLength: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (field.name.startsWith('__')) return 1;
  const length = askedLength(args);
  if (length !== null) return 1 + length * childComplexity;
  const isItemsOfPage = field.name === 'items';
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return 1 + (isList && !isItemsOfPage ? USUAL_LENGTH * childComplexity : childComplexity);
};

/** The most that one query may cost. */
export const MOST_COST = 8000;

export interface AskedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What a query costs: about as many values as it may answer with. */
export const costOf = ({ schema, document, operationName, variables }: AskedQuery): number =>
  getComplexity({
    schema,
    query: document,
    operationName,
    variables,
    estimators: [fieldExtensionsEstimator(), byLength],
  });

/** Refuses a query that costs too much, before any of it runs. */
export const costLimit = (): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, request: { operationName, variables }, document, operation }) {
        // Variables that do not fit are the executor's to refuse: it names the variable, and runs nothing.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables ?? {}).errors) return;
        const cost = costOf({ schema, document, operationName, variables });
        if (cost <= MOST_COST) return;
        throw new GraphQLError(`This query asks for too much at once (${cost}; at most ${MOST_COST}).`, {
          extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
        });
      },
    };
  },
});
