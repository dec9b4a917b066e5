import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  RESOLVER_NAME_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './app.module.js';
import { referralLifecycleDocument } from './features/referrals/index.js';
import { CalendarDate, DateTime } from './platform/graphql/scalars.js';

type ResolverClass = new (...parts: never[]) => unknown;

const isResolver = (provider: unknown): provider is ResolverClass =>
  typeof provider === 'function' &&
  [RESOLVER_TYPE_METADATA, RESOLVER_NAME_METADATA].some((key) => Reflect.hasMetadata(key, provider));

/** Every resolver that a feature's module provides. */
const resolverClasses = (): ResolverClass[] =>
  FEATURES.flatMap((feature): unknown[] => Reflect.getMetadata('providers', feature) ?? []).filter(isResolver);

/** The schema as text, from the code alone: no database is asked. */
async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create(resolverClasses(), [DateTime, CalendarDate]);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}

/** Every generated document, by its path from the project's root. */
export async function generatedDocuments(): Promise<Readonly<Record<string, string>>> {
  return { 'schema.graphql': await schemaText(), 'docs/generated/referral-lifecycle.md': referralLifecycleDocument() };
}
