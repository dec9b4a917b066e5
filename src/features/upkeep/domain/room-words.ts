import type { CapacityState } from '../../directory/index.js';

/** How much room is suggested. */
export interface SuggestedRoom {
  readonly state: CapacityState;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
}

/** How people say it, in both languages, without accents. */
const NAMES: Readonly<Record<CapacityState, string>> = {
  open: 'open|has room|abiert[oa]|hay lugar',
  limited: 'limited|limited room|limitado|cupo limitado',
  waitlist: 'waitlist|wait list|waiting list|lista de espera',
  closed: 'closed|full|no room|cerrad[oa]|llen[oa]|sin lugar',
};

const WAIT = '(?:[ ,;:]*(?:about |alrededor de |unos )?(?<days>\\d{1,4})(?: days?| dias?)?)?';
const UNTIL = '(?:[ ,;:]*(?:until|hasta(?: el)?) (?<day>\\d{4}-\\d{2}-\\d{2}))?';

const SHAPES = (['open', 'limited', 'waitlist', 'closed'] as const).map((state) => {
  const rest = state === 'waitlist' ? WAIT : state === 'closed' ? UNTIL : '';
  return { state, shape: new RegExp(`^(?:${NAMES[state]})${rest}[.!]?$`) };
});

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** What is meant by a text such as "Waitlist, 10 days"; null where it says anything else, which somebody must read. */
export function roomSuggested(text: string): SuggestedRoom | null {
  for (const { state, shape } of SHAPES) {
    const found = shape.exec(plain(text));
    if (!found) continue;
    const { days, day } = found.groups ?? {};
    return { state, waitDays: days === undefined ? null : Number(days), closedUntil: day ?? null };
  }
  return null;
}
