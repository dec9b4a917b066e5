import { BestFew, gradeOf, type Place } from './best-few.js';
import { TOGGLES, type FacetCounter } from './count-facets.js';
import type { ListingColumns } from './listing-columns.js';
import type { Matches } from './part-sets.js';
import type { Around } from './search-filters.js';

const DAY = 86_400_000;
const VERIFIED_LATELY = 30 * DAY;
const VERIFIED_ONCE = 180 * DAY;
const WAITLIST = 3;
const METERS_PER_DEGREE = 110_000;
const EARTH = 12_742_017.6;
const RADIANS = Math.PI / 180;

const bitOf = (toggle: (typeof TOGGLES)[number]): number => 1 << TOGGLES.indexOf(toggle);
const TAKING_REFERRALS = bitOf('takingReferrals');
const TAKING_PEOPLE = bitOf('takingPeople');
const AGREEMENT = bitOf('agreementInForce');
const OPEN = bitOf('open');

/** What a match is judged by besides its words. */
export interface Judgement {
  readonly around: Around | null;
  readonly age: number | null;
  /** The sets of areas in which the area asked about lies. */
  readonly areas: ReadonlySet<number> | null;
  readonly now: Date;
  /** By pattern of hours: 1 where it is open then. */
  readonly isOpen: (pattern: number) => boolean;
  /** Numbers of the agencies with an agreement in force. */
  readonly agreements: ReadonlySet<number>;
  readonly first: number;
  readonly after: Place | null;
}

/** The distance over the earth, taken as a ball. */
export function metersBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const height = Math.sin(((lat2 - lat1) / 2) * RADIANS) ** 2;
  const width = Math.sin(((lon2 - lon1) / 2) * RADIANS) ** 2;
  const chord = height + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * width;
  return EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Judges each match once: by its place and the filters, for the counts, and for its own place on the page. */
export class Judge {
  private readonly now: number;
  private readonly reach: { readonly latitude: number; readonly longitude: number };

  constructor(
    private readonly columns: ListingColumns,
    private readonly asked: Judgement,
    private readonly counter: FacetCounter,
  ) {
    this.now = asked.now.getTime();
    const latitude = (asked.around?.withinMeters ?? 0) / METERS_PER_DEGREE;
    const shrunk = Math.max(Math.cos((asked.around?.latitude ?? 0) * RADIANS), 0.01);
    this.reach = { latitude, longitude: latitude / shrunk };
  }

  /** The page of the matches, of all listings where `matches` is null, one more than asked for if there are more. */
  judge(matches: Matches | null): readonly Place[] {
    const best = new BestFew(this.columns, this.asked.first + 1, this.asked.after);
    const count = matches ? matches.numbers.length : this.columns.size;
    for (let n = 0; n < count; n++) {
      const number = matches ? (matches.numbers[n] ?? 0) : n;
      if (this.columns.has(number)) this.one(number, matches ? (matches.relevance[n] ?? 0) : 0, best);
    }
    return best.kept;
  }

  private one(number: number, relevance: number, best: BestFew): void {
    const { columns, asked } = this;
    const isPrivate = asked.around !== null && columns.isPrivate(number);
    const meters = asked.around === null || isPrivate ? 0 : this.meters(number, asked.around);
    if (meters < 0) return;
    const room = this.room(number);
    const toggles = this.toggles(number, room);
    if (!this.counter.add(columns.profile[number] ?? 0, toggles, this.fitsOtherwise(number))) return;
    // Closed and waitlist after all others; then who takes no referrals; then of whose room nobody said anything lately.
    const ready = (toggles & TAKING_REFERRALS ? 0 : 2) + (room === 0 ? 1 : room >= WAITLIST ? 4 : 0);
    best.offer(number, gradeOf(isPrivate ? 1 : 0, relevance, ready, this.fresh(number)), meters);
  }

  /** What was said of its room, while it is believed; else 0. */
  private room(number: number): number {
    return (this.columns.capacityUntil[number] ?? 0) > this.now ? (this.columns.capacityState[number] ?? 0) : 0;
  }

  private toggles(number: number, room: number): number {
    const { columns, asked } = this;
    return (
      (columns.isTaking(number) ? TAKING_REFERRALS : 0) |
      (room < WAITLIST ? TAKING_PEOPLE : 0) |
      (asked.agreements.has(columns.agency[number] ?? -1) ? AGREEMENT : 0) |
      (asked.isOpen(columns.pattern[number] ?? 0) ? OPEN : 0)
    );
  }

  private fresh(number: number): number {
    const at = this.columns.verifiedAt[number] ?? Number.NaN;
    if (at > this.now - VERIFIED_LATELY) return 0;
    return at > this.now - VERIFIED_ONCE ? 1 : 2;
  }

  /** A listing that says no age or no area serves all. */
  private fitsOtherwise(number: number): boolean {
    const { age, areas } = this.asked;
    if (age !== null && ((this.columns.minimumAge[number] ?? 0) > age || (this.columns.maximumAge[number] ?? 0) < age))
      return false;
    const area = this.columns.area[number] ?? 0;
    return areas === null || area === 0 || areas.has(area);
  }

  /** How far away it is; -1 where that is too far, or where it lies nobody knows. */
  private meters(number: number, { latitude, longitude, withinMeters }: Around): number {
    const lat = this.columns.latitude[number] ?? Number.NaN;
    const lon = this.columns.longitude[number] ?? Number.NaN;
    const isInBox =
      Math.abs(lat - latitude) <= this.reach.latitude && Math.abs(lon - longitude) <= this.reach.longitude;
    if (!isInBox) return -1;
    const meters = metersBetween(lat, lon, latitude, longitude);
    return meters <= withinMeters ? meters : -1;
  }
}
