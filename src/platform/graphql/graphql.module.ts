import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Settings } from '../config/settings.js';
import { Log } from '../observability/log.js';
import { Metrics } from '../observability/metrics.js';
import { costLimit } from './cost.js';
import { formatError } from './format-error.js';
import { hardeningPlugins, hardeningRules, MOST_TOKENS } from './hardening.js';
import { measureOperations } from './measure-operations.js';
import { CalendarDate, DateTime } from './scalars.js';

/** GraphQL at `/graphql`, built from the code, with limits on what a query may cost. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Settings, Log, Metrics],
      useFactory: (settings: Settings, log: Log, metrics: Metrics): Omit<ApolloDriverConfig, 'driver'> => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        introspection: !settings.isProduction,
        graphiql: false,
        playground: false,
        csrfPrevention: true,
        parseOptions: { maxTokens: MOST_TOKENS },
        validationRules: [...hardeningRules],
        plugins: [...hardeningPlugins, costLimit(), measureOperations(metrics)],
        formatError: formatError(log),
        context: ({ req, res }: { req: unknown; res: unknown }) => ({ req, res }),
      }),
    }),
  ],
  providers: [DateTime, CalendarDate],
})
export class GraphqlModule {}
