/** How much room a service at a location has, as somebody said. */
export const CAPACITY_STATES = ['open', 'limited', 'waitlist', 'closed'] as const;

export type CapacityState = (typeof CAPACITY_STATES)[number];

/** What a listing shows: what was said while it is believed, then unknown. */
export const SHOWN_CAPACITY_STATES = [...CAPACITY_STATES, 'unknown'] as const;

export type ShownCapacityState = (typeof SHOWN_CAPACITY_STATES)[number];

/** How we know: the agency itself, a call, an answer to a referral, or an import. */
export const CAPACITY_WAYS = ['partner', 'phone_call', 'referral_reply', 'import'] as const;

export type CapacityWay = (typeof CAPACITY_WAYS)[number];

/** One thing that was said about the room of a listing. */
export interface CapacityClaim {
  readonly id: string;
  readonly state: CapacityState;
  /** Days until there is room; for a waitlist. */
  readonly waitDays: number | null;
  /** The last closed day; for closed. */
  readonly closedUntil: string | null;
  readonly note: string | null;
  readonly how: CapacityWay;
  readonly saidBy: string;
  readonly saidAt: Date;
  readonly believedUntil: Date;
  /** It was concluded from something else, and stands beside what was said. */
  readonly contradicts: boolean;
}

/** What stands about a listing: the last word said of it, and what was concluded since that says otherwise. */
export interface CapacityStanding {
  readonly said: CapacityClaim;
  readonly contrary: CapacityClaim | null;
}

const newestFirst = (a: CapacityClaim, b: CapacityClaim): number => b.saidAt.getTime() - a.saidAt.getTime();

/** What stands after all claims that were not taken back; null when nobody ever said anything. */
export function standingOf(claims: readonly CapacityClaim[]): CapacityStanding | null {
  const sorted = [...claims].sort(newestFirst);
  const said = sorted.find(({ contradicts }) => !contradicts);
  const concluded = sorted.find(({ contradicts }) => contradicts);
  if (!said) return concluded ? { said: concluded, contrary: null } : null;
  const isOtherwise = concluded && concluded.saidAt >= said.saidAt && concluded.state !== said.state;
  return { said, contrary: isOtherwise ? concluded : null };
}

/** What is shown now: nothing said long ago is shown as if it still held. */
export const shownState = (
  claim: Pick<CapacityClaim, 'state' | 'believedUntil'> | null,
  now: Date,
): ShownCapacityState => (claim && claim.believedUntil > now ? claim.state : 'unknown');
