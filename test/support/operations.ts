import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parseValue,
  valueFromASTUntyped,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { PERMISSION_KEY, type Permission } from '../../src/platform/graphql/index.js';

/** One field of Query or Mutation: who the code says may call it, and a document that asks for it. */
export interface Operation {
  /** Such as `Query.me`. */
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly document: string;
}

const ROOTS = ['Query', 'Mutation'] as const;
type Root = (typeof ROOTS)[number];

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVED_FIELD = 'graphql:resolve_property';
const RESOLVER_NAME = 'graphql:resolver_name';

interface Method {
  readonly key: string;
  readonly of: { readonly name: string };
  readonly value: object;
}

/** Every method of every provider. */
function* methodsOf(app: INestApplication): Generator<Method> {
  for (const { providers } of app.get(ModulesContainer).values()) {
    for (const { metatype } of providers.values()) {
      const prototype: unknown = typeof metatype === 'function' ? metatype.prototype : null;
      if (!metatype || typeof prototype !== 'object' || prototype === null) continue;
      for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
        if (typeof value === 'function') yield { key, of: metatype, value };
    }
  }
}

/** What the resolvers say of themselves, by the operation's name. */
function declaredPermissions(app: INestApplication): ReadonlyMap<string, readonly Permission[]> {
  const declared = new Map<string, readonly Permission[]>();
  for (const { key, of, value } of methodsOf(app)) {
    const root: unknown = Reflect.getMetadata(RESOLVER_TYPE, value);
    if (root !== 'Query' && root !== 'Mutation') continue;
    const name: unknown = Reflect.getMetadata(RESOLVER_NAME, value);
    declared.set(
      `${root}.${typeof name === 'string' ? name : key}`,
      Reflect.getMetadata(PERMISSION_KEY, value) ?? Reflect.getMetadata(PERMISSION_KEY, of) ?? [],
    );
  }
  return declared;
}

/** Fields of answers that are resolved by a method; those `withFor` name who may ask, and no guard would look. */
export function resolvedFields(app: INestApplication): { readonly all: number; readonly withFor: readonly string[] } {
  const fields = [...methodsOf(app)].filter(({ value }) => Reflect.hasMetadata(RESOLVED_FIELD, value));
  const withFor = fields.filter(
    ({ of, value }) => Reflect.hasMetadata(PERMISSION_KEY, value) || Reflect.hasMetadata(PERMISSION_KEY, of),
  );
  return { all: fields.length, withFor: withFor.map(({ key, of }) => `${of.name}.${key}`) };
}

const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"00000000-0000-7000-8000-000000000000"',
  String: '"sample"',
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  Date: '"2026-11-25"',
  DateTime: '"2026-11-25T15:00:00Z"',
};

/** A value that the schema accepts. */
function sampleOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleOf(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? 'null';
  if (isScalarType(nullable)) return SAMPLES[nullable.name] ?? 'null';
  return isInputObjectType(nullable) ? `{ ${samplesOf(Object.values(nullable.getFields()))} }` : 'null';
}

/** The same as a value, for variables. */
export const sampleValueOf = (type: GraphQLInputType): unknown => valueFromASTUntyped(parseValue(sampleOf(type)));

const samplesOf = (parts: readonly (GraphQLArgument | GraphQLInputField)[]): string =>
  parts
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${sampleOf(type)}`)
    .join(', ');

function documentFor(schema: GraphQLSchema, root: Root, name: string): string {
  const field =
    schema.getType(root) === schema.getQueryType()
      ? schema.getQueryType()?.getFields()[name]
      : schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no ${root}.${name}.`);
  const args = samplesOf(field.args);
  const leaf = isScalarType(getNullableType(field.type)) || isEnumType(getNullableType(field.type));
  return `${root.toLowerCase()} { ${name}${args ? `(${args})` : ''}${leaf ? '' : ' { __typename }'} }`;
}

/** Every operation of the schema. */
export function operationsOf(app: INestApplication): readonly Operation[] {
  const { schema } = app.get(GraphQLSchemaHost);
  const declared = declaredPermissions(app);
  return ROOTS.flatMap((root) => {
    const fields = (root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
    return Object.keys(fields).map((name) => ({
      name: `${root}.${name}`,
      permissions: declared.get(`${root}.${name}`) ?? [],
      document: documentFor(schema, root, name),
    }));
  });
}
