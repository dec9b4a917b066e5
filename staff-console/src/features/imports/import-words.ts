import type { Tone } from '@loopkeeper/ui-kit';
import type { ImportState } from '../../gql/graphql.js';

/** How a state looks, and which of the texts says it. */
export const STATES = {
  QUEUED: { tone: 'waiting', text: 'queued' },
  RUNNING: { tone: 'waiting', text: 'running' },
  DONE: { tone: 'good', text: 'done' },
  REFUSED: { tone: 'late', text: 'refused' },
  CANCELLED: { tone: 'ended', text: 'cancelled' },
  UNDOING: { tone: 'waiting', text: 'undoing' },
  UNDONE: { tone: 'ended', text: 'undone' },
} as const satisfies Record<ImportState, { tone: Tone; text: string }>;

/** The text for the state of a run; a trial is never done, only tried. */
export const stateText = (state: ImportState, dryRun: boolean) =>
  state === 'DONE' && dryRun ? 'tried' : STATES[state].text;

/** Whether the server still works on it: the page looks again. */
export const isUnderWay = (state: ImportState): boolean => ['QUEUED', 'RUNNING', 'UNDOING'].includes(state);

interface Counted {
  readonly table: string;
  readonly new: number;
  readonly changed: number;
  readonly missing: number;
}

/** What became of the services: the figure that people look for first. */
export function servicesIn(tables: readonly Counted[]): { added: number; changed: number; missing: number } | null {
  const services = tables.find(({ table }) => table === 'service');
  return services ? { added: services.new, changed: services.changed, missing: services.missing } : null;
}
