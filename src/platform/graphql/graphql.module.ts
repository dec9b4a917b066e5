import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Settings } from '../config/settings.js';
import { Log } from '../observability/log.js';
import { formatError } from './format-error.js';
import { complexityPlugin, hardeningPlugins, hardeningRules } from './hardening.js';
import { CalendarDate, DateTime } from './scalars.js';

const MAX_COMPLEXITY = 2500;

/** GraphQL at `/graphql`, built from the code, with limits on what a query may cost. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Settings, Log],
      useFactory: (settings: Settings, log: Log): Omit<ApolloDriverConfig, 'driver'> => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        introspection: !settings.isProduction,
        graphiql: false,
        playground: false,
        csrfPrevention: true,
        validationRules: [...hardeningRules],
        plugins: [...hardeningPlugins, complexityPlugin(MAX_COMPLEXITY)],
        formatError: formatError(log),
        context: ({ req, res }: { req: unknown; res: unknown }) => ({ req, res }),
      }),
    }),
  ],
  providers: [DateTime, CalendarDate],
})
export class GraphqlModule {}
