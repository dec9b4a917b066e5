import type { SuggestionValue } from './suggestion-value.js';

/** A suggestion that is taken in the editor of its listing, as one page hands it to the other. */
export interface ByHand {
  readonly id: string;
  readonly version: number;
  readonly fieldLabel: string;
  readonly words: string | null;
  readonly note: string | null;
  /** The part of the form that it is about; null for none in particular. */
  readonly section: string | null;
}

const SECTIONS: Readonly<Partial<Record<SuggestionValue['field'], string>>> = {
  HOURS: 'hours',
  ADDRESS: 'place',
  AREA: 'people',
};

/** What the editor is handed. */
export const handOver = ({ id, version, field, fieldLabel, newValue, note }: SuggestionValue): { byHand: ByHand } => ({
  byHand: { id, version, fieldLabel, words: newValue, note, section: SECTIONS[field] ?? null },
});

const isByHand = (value: unknown): value is ByHand =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value && 'fieldLabel' in value;

/** What the page was handed; null when it was opened by itself. */
export function handedOver(state: unknown): ByHand | null {
  const byHand = typeof state === 'object' && state !== null && 'byHand' in state ? state.byHand : null;
  return isByHand(byHand) ? byHand : null;
}
