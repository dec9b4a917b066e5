import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  Kind,
  specifiedRules,
  typeFromAST,
  validate,
  isInputType,
  isNonNullType,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { costOf, MOST_COST } from '../../src/platform/graphql/cost.js';
import { hardeningRules, MOST_TOKENS } from '../../src/platform/graphql/hardening.js';
import { useApplication } from '../support/application.js';
import { sampleValueOf } from '../support/operations.js';

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** Values for the variables that an operation cannot do without. */
function variablesFor(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const needed = (operation.variableDefinitions ?? []).map(
    ({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)] as const,
  );
  return Object.fromEntries(
    needed.flatMap(([name, type]) => (isInputType(type) && isNonNullType(type) ? [[name, sampleValueOf(type)]] : [])),
  );
}

describe('what the screens ask', () => {
  const house = useApplication();
  let asked: readonly {
    readonly screen: string;
    readonly name: string;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
  }[] = [];
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = house.app.get(GraphQLSchemaHost).schema;
    const screens = {
      'staff console': await import('../../staff-console/src/gql/graphql.js'),
      'partner portal': await import('../../partner-portal/src/gql/graphql.js'),
    };
    asked = Object.entries(screens).flatMap(([screen, exported]) =>
      Object.values(exported)
        .filter(isDocument)
        .flatMap((document) => {
          const operation = operationOf(document);
          return operation ? [{ screen, name: operation.name?.value ?? '', document, operation }] : [];
        }),
    );
  });

  it('is what the schema has, and fits the limits on depth, aliases, fragments and length', () => {
    expect(asked.length).toBeGreaterThan(10);
    const faults = asked.flatMap(({ screen, name, document }) =>
      validate(schema, document, [...specifiedRules, ...hardeningRules]).map(
        ({ message }) => `${screen}, ${name}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
    for (const { document } of asked) expect(print(document).split(/[\s(){}:,]+/).length).toBeLessThan(MOST_TOKENS / 2);
  });

  it('costs at most half of what a query may', () => {
    const costs = asked.map(
      ({ screen, name, document, operation }) =>
        [`${screen}, ${name}`, costOf({ schema, document, variables: variablesFor(schema, operation) })] as const,
    );
    expect(costs.filter(([, cost]) => cost > MOST_COST / 2)).toEqual([]);
  });
});
