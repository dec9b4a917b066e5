import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { costOf, MOST_COST } from '../graphql/cost.js';
import { hardeningRules, MOST_TOKENS } from '../graphql/hardening.js';

export interface AskedSubscription {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

interface Checked {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
}

const refused = (...errors: readonly GraphQLError[]): Checked => ({ document: null, errors });

const RULES = [...specifiedRules, ...hardeningRules];

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('This cannot be read.');
  }
}

/** What Apollo checks of every other operation, for those that pass it by; and that it is a subscription at all. */
export function checkSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: AskedSubscription,
): Checked {
  const document = parsed(query);
  if (document instanceof GraphQLError) return refused(document);
  const faults = validate(schema, document, RULES, { maxErrors: 5 });
  if (faults.length > 0) return refused(...faults);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') return refused(new GraphQLError('Only subscriptions are asked here.'));
  const unfit = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}).errors;
  if (unfit) return refused(...unfit);
  const cost = costOf({
    schema,
    document,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  });
  if (cost > MOST_COST)
    return refused(new GraphQLError(`This subscription asks for too much (${cost}; at most ${MOST_COST}).`));
  return { document, errors: [] };
}
