/** How many services of an input are those of another source. */
export interface Resemblance {
  readonly source: string;
  readonly alike: number;
  readonly of: number;
}

const FEWEST = 5;
const LEAST_SHARE = 0.2;

/** Whether it is so much alike that somebody should be asked whether it is the same directory. */
export const isTelling = ({ alike, of }: Resemblance): boolean => alike >= FEWEST && alike >= LEAST_SHARE * of;

const grouped = (count: number): string => count.toLocaleString('en-US');

/** The question, in words for a terminal. */
export const resemblanceLine = (own: string, { source, alike, of }: Resemblance): string =>
  `${grouped(alike)} of ${grouped(of)} services look like those of the source ${source}. As ${own} they stand beside them, a second time. To bring that source up to date instead: --source ${source}`;
