import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics, type GaugeReading } from './metrics.js';

const JOBS = `SELECT state, count FROM app.job_counts()`;

interface JobCount {
  readonly state: string;
  readonly count: number;
}

/** What the platform itself has to tell: how many jobs wait, are tried again, or were given up. */
@Injectable()
export class SystemGauges {
  constructor(
    metrics: Metrics,
    private readonly db: DataSource,
  ) {
    metrics.gauge({
      name: 'loopkeeper_jobs',
      help: 'Jobs that wait, those of them that failed before, and those given up.',
      labels: ['state'],
      read: () => this.jobs(),
    });
  }

  private async jobs(): Promise<readonly GaugeReading[]> {
    const rows = await this.db.query<JobCount[]>(JOBS);
    return rows.map(({ state, count }) => ({ labels: { state }, value: count }));
  }
}
