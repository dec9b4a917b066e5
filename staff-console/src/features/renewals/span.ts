/** The spans of time that the calendar shows. */
export const SPANS = ['quarter', 'year', 'past'] as const;

export type SpanName = (typeof SPANS)[number];

const DAYS: Readonly<Record<SpanName, readonly [from: number, to: number]>> = {
  quarter: [0, 90],
  year: [0, 365],
  past: [-365, -1],
};

const DAY_MS = 86_400_000;

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The first and the last day of a span, seen from today. */
export function spanFrom(span: SpanName, today: string): { readonly from: string; readonly to: string } {
  const [from, to] = DAYS[span];
  return { from: plusDays(today, from), to: plusDays(today, to) };
}
