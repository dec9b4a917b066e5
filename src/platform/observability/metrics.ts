import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface ServedRequest {
  readonly method: string;
  /** The route's template, never a path that was asked for. */
  readonly route: string;
  readonly status: number;
}

/** A figure read when somebody looks, by label. */
export interface GaugeReading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface GaugeSpec {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** Asked at each look; when it throws, the gauge is left out of that answer. */
  readonly read: () => Promise<readonly GaugeReading[]>;
}

/** The process's own figures, in Prometheus' words. A feature adds a gauge of its own in its module's constructor. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly gauges: { readonly spec: GaugeSpec; readonly gauge: Gauge }[] = [];

  private readonly requests = new Histogram({
    name: 'loopkeeper_http_request_seconds',
    help: 'Time to answer, by route template.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  private readonly operations = new Histogram({
    name: 'loopkeeper_graphql_operation_seconds',
    help: 'Time of GraphQL operations, by kind and whether they had errors.',
    labelNames: ['kind', 'outcome'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  request({ method, route, status }: ServedRequest, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  operation(kind: string, outcome: 'ok' | 'errors', seconds: number): void {
    this.operations.observe({ kind, outcome }, seconds);
  }

  gauge(spec: GaugeSpec): void {
    const gauge = new Gauge({
      name: spec.name,
      help: spec.help,
      labelNames: [...(spec.labels ?? [])],
      registers: [this.registry],
    });
    this.gauges.push({ spec, gauge });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Everything, as text. */
  async text(): Promise<string> {
    await Promise.all(
      this.gauges.map(async ({ spec, gauge }) => {
        const readings = await spec.read().catch(() => []);
        gauge.reset();
        for (const { labels, value } of readings) gauge.set(labels, value);
      }),
    );
    return this.registry.metrics();
  }
}
