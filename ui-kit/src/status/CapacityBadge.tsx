import { useFormat } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import type { CapacityState, CapacityValue } from './capacity.js';
import { capacityTexts } from './capacity.texts.js';
import { StatusBadge, type Shape, type Tone } from './StatusBadge.js';
import styles from './status.module.css';

const LOOKS = {
  OPEN: { tone: 'good', shape: 'full' },
  LIMITED: { tone: 'waiting', shape: 'half' },
  WAITLIST: { tone: 'waiting', shape: 'clock' },
  CLOSED: { tone: 'late', shape: 'stopped' },
  UNKNOWN: { tone: 'ended', shape: 'unknown' },
} as const satisfies Record<CapacityState, { tone: Tone; shape: Shape }>;

type Said = Pick<CapacityValue, 'waitDays' | 'closedUntil'>;

/** The words for how much room there is: "Waitlist, about 10 days". */
export function useCapacityWords(): (state: CapacityState, said: Said) => string {
  const t = useT(capacityTexts);
  const format = useFormat();
  return (state, { waitDays, closedUntil }) => {
    if (state === 'WAITLIST' && waitDays !== null) return t('waitDays', { count: waitDays });
    if (state === 'CLOSED' && closedUntil !== null) return t('closedUntil', { date: format.date(closedUntil) });
    return t(state);
  };
}

/** How much room there is, as a word, a shape and a colour; what nobody said is not known. */
export function CapacityBadge({ capacity }: { readonly capacity: CapacityValue | null }) {
  const words = useCapacityWords();
  const state = capacity?.state ?? 'UNKNOWN';
  const { tone, shape } = LOOKS[state];
  return (
    <StatusBadge tone={tone} shape={shape}>
      {words(state, capacity ?? { waitDays: null, closedUntil: null })}
    </StatusBadge>
  );
}

/** Who said so, how and how long ago; and what was last said where that is believed no longer. */
export function CapacityAge({ capacity }: { readonly capacity: CapacityValue }) {
  const t = useT(capacityTexts);
  const format = useFormat();
  const words = useCapacityWords();
  const said = t(capacity.how, { ago: format.ago(capacity.saidAt), who: capacity.saidBy });
  const last = capacity.state === 'UNKNOWN' && `${t('last', { word: words(capacity.lastState, capacity) })}, `;
  return (
    <span className={styles.age}>
      {last}
      {last ? said : said.charAt(0).toLocaleUpperCase() + said.slice(1)}
    </span>
  );
}
