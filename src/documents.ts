import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, TypeMetadataStorage } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import './app.module.js';
import { referralLifecycleDocument } from './features/referrals/index.js';
import { CalendarDate, DateTime } from './platform/graphql/scalars.js';

type ResolverClass = new (...parts: never[]) => unknown;

/** Every class that resolves a query, a mutation or a field, as the decorators recorded them. */
function resolverClasses(): ResolverClass[] {
  const { fieldResolvers } = TypeMetadataStorage as unknown as { readonly fieldResolvers: readonly { readonly target: unknown }[] };
  const handlers = [...TypeMetadataStorage.getQueriesMetadata(), ...TypeMetadataStorage.getMutationsMetadata(), ...fieldResolvers];
  return [...new Set(handlers.map(({ target }) => target as ResolverClass))];
}

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
