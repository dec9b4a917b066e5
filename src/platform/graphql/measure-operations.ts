import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Metrics } from '../observability/metrics.js';

/** Measures each operation by its kind alone: names and variables are the client's words. */
export const measureOperations = (metrics: Metrics): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    const startedAt = process.hrtime.bigint();
    return {
      async willSendResponse({ operation, errors }) {
        const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
        metrics.operation(operation?.operation ?? 'refused', errors?.length ? 'errors' : 'ok', seconds);
      },
    };
  },
});
