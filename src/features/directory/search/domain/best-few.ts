import type { ListingColumns } from './listing-columns.js';

/** Where the place is private, relevance, readiness and freshness: what decides before metres do. */
export interface Grade {
  readonly isPrivate: number;
  readonly relevance: number;
  readonly ready: number;
  readonly fresh: number;
}

/** The place of a match among others; less is better. */
export interface Place {
  readonly grade: number;
  readonly meters: number;
  readonly standing: number;
  readonly id: string;
}

const MOST_RELEVANCE = 63;

/** A grade as one number; less is better. */
export const gradeOf = (isPrivate: number, relevance: number, ready: number, fresh: number): number =>
  (isPrivate << 11) | ((MOST_RELEVANCE - relevance) << 5) | (ready << 2) | fresh;

/** The grade that a number stands for. */
export const readGrade = (grade: number): Grade => ({
  isPrivate: grade >> 11,
  relevance: MOST_RELEVANCE - ((grade >> 5) & 63),
  ready: (grade >> 2) & 7,
  fresh: grade & 3,
});

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Place, b: Place): number =>
  a.grade - b.grade || a.meters - b.meters || a.standing - b.standing || byId(a.id, b.id);

/** Keeps the best few of very many, in order, without making an object of each; only those that come after a place. */
export class BestFew {
  readonly kept: Place[] = [];

  constructor(
    private readonly columns: ListingColumns,
    private readonly most: number,
    private readonly after: Place | null,
  ) {}

  offer(number: number, grade: number, meters: number): void {
    const worst = this.kept.length < this.most ? undefined : this.kept[this.most - 1];
    if (worst && grade > worst.grade) return;
    const standing = this.columns.standing[number] ?? 0;
    if (worst && grade === worst.grade && isNoBetter(worst, meters, standing)) return;
    const one = { grade, meters, standing, id: this.columns.idOf(number) };
    if (this.after && inOrder(one, this.after) <= 0) return;
    if (worst && inOrder(one, worst) >= 0) return;
    this.keep(one);
  }

  private keep(one: Place): void {
    let at = this.kept.length;
    while (at > 0 && inOrder(this.kept[at - 1] ?? one, one) > 0) at--;
    this.kept.splice(at, 0, one);
    if (this.kept.length > this.most) this.kept.pop();
  }
}

const isNoBetter = (worst: Place, meters: number, standing: number): boolean =>
  meters > worst.meters || (meters === worst.meters && standing > worst.standing);
