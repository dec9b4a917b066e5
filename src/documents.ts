import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  RESOLVER_NAME_METADATA,
  RESOLVER_TYPE_METADATA,
  SCALAR_NAME_METADATA,
} from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './app.module.js';
import { agreementLifecycleDocument } from './features/agreements/index.js';
import { referralLifecycleDocument } from './features/referrals/index.js';
import { CalendarDate, DateTime } from './platform/graphql/scalars.js';

type ProvidedClass = new (...parts: never[]) => unknown;

/** Every class of a kind that a feature's module provides, by what its decorators say of it. */
const provided = (...kinds: readonly string[]): ProvidedClass[] =>
  FEATURES.flatMap((feature): unknown[] => Reflect.getMetadata('providers', feature) ?? []).filter(
    (provider): provider is ProvidedClass =>
      typeof provider === 'function' && kinds.some((kind) => Reflect.hasMetadata(kind, provider)),
  );

/** The schema as text, from the code alone: no database is asked. */
async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const resolvers = provided(RESOLVER_TYPE_METADATA, RESOLVER_NAME_METADATA);
    const scalars = [DateTime, CalendarDate, ...provided(SCALAR_NAME_METADATA)];
    const schema = await builder.get(GraphQLSchemaFactory).create(resolvers, scalars);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}

/** Every generated document, by its path from the project's root. */
export async function generatedDocuments(): Promise<Readonly<Record<string, string>>> {
  return {
    'schema.graphql': await schemaText(),
    'docs/generated/referral-lifecycle.md': referralLifecycleDocument(),
    'docs/generated/agreement-lifecycle.md': agreementLifecycleDocument(),
  };
}
