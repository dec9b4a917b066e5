import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { Metrics, type GaugeReading } from '../../../platform/observability/metrics.js';

const UNSENT = `
  SELECT states.state, count(m.id)::int AS count
    FROM unnest(ARRAY['queued', 'failed']) AS states(state) LEFT JOIN mail_messages m ON m.state = states.state AND m.state <> 'sent'
   GROUP BY states.state`;

/** How many mails wait, and how many were given up, for whoever watches the process. */
@Injectable()
export class MailGauge {
  constructor(
    metrics: Metrics,
    private readonly transactor: Transactor,
  ) {
    metrics.gauge({
      name: 'loopkeeper_mail',
      help: 'Mails that wait to be sent, and mails that were given up.',
      labels: ['state'],
      read: () => this.unsent(),
    });
  }

  private async unsent(): Promise<readonly GaugeReading[]> {
    const rows = await this.transactor.read(systemActor('metrics'), (tx) =>
      tx.query<{ state: string; count: number }[]>(UNSENT),
    );
    return rows.map(({ state, count }) => ({ labels: { state }, value: count }));
  }
}
