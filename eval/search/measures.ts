/** One answered query: the grades of the first ten in their order, those of a perfect answer, and how many came. */
export interface Answered {
  readonly kind: string;
  readonly text: string;
  readonly mustFind: boolean;
  readonly total: number;
  readonly grades: readonly number[];
  readonly best: readonly number[];
}

/** What is measured of a set of answered queries. */
export interface Measures {
  readonly queries: number;
  /** Of those that must find: how many have a listing that is meant among the first ten. */
  readonly success: number;
  readonly ndcg: number;
  /** How many found nothing. */
  readonly nothing: number;
}

const MEANT = 2;
const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether a listing that is meant is among the first ten. */
export const isSuccess = ({ grades }: Answered): boolean => grades.some((grade) => grade >= MEANT);

/** Discounted gain of the first ten against a perfect answer. */
export const ndcgOf = ({ grades, best }: Answered): number => (gain(best) === 0 ? 0 : gain(grades) / gain(best));

export function measuresOf(answered: readonly Answered[]): Measures {
  return {
    queries: answered.length,
    success: mean(answered.map((one) => (isSuccess(one) ? 1 : 0))),
    ndcg: mean(answered.map(ndcgOf)),
    nothing: mean(answered.map(({ total }) => (total === 0 ? 1 : 0))),
  };
}
