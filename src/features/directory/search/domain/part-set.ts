/** One match of a part. */
export interface PartMatch {
  readonly number: number;
  /** In hundredths; 0 where its names do not say the part. */
  readonly rank: number;
}

/** What one part of a query matches, and in whose names it stands. */
export interface PartSet {
  /** One bit a listing; null where few match. */
  readonly bits: Uint32Array<ArrayBuffer> | null;
  /** Where few match: their numbers, in order. */
  readonly numbers: Int32Array;
  /** Those whose names say it, in order, with their ranks beside. */
  readonly named: Int32Array;
  readonly ranks: Uint8Array;
}

const MOST_RANK = 255;
/** Below one in so many, numbers take less room than bits. */
const FEW_ARE_ONE_IN = 32;

export const bytesOf = ({ bits, numbers, ranks }: PartSet): number =>
  (bits?.byteLength ?? 0) + numbers.byteLength + ranks.length * 5;

/** One more than the highest number that may be in it. */
export const sizeOf = ({ bits, numbers }: PartSet): number =>
  bits ? bits.length * 32 : (numbers[numbers.length - 1] ?? 0) + 1;

/** How many bits are set. */
export function counted(bits: Uint32Array): number {
  let count = 0;
  for (let n = 0; n < bits.length; n++) {
    let word = bits[n] ?? 0;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The numbers of all bits that are set, in order. */
export function numbersOf(bits: Uint32Array): Int32Array {
  const numbers = new Int32Array(counted(bits));
  let at = 0;
  for (let n = 0; n < bits.length; n++)
    for (let word = bits[n] ?? 0; word !== 0; word &= word - 1) numbers[at++] = n * 32 + 31 - Math.clz32(word & -word);
  return numbers;
}

/** Adds all that the part matches. */
export function addTo(found: Uint32Array, { bits, numbers }: PartSet): void {
  const most = Math.min(found.length, bits?.length ?? 0);
  for (let n = 0; bits && n < most; n++) found[n] = (found[n] ?? 0) | (bits[n] ?? 0);
  for (let n = 0; n < numbers.length; n++) setBit(found, numbers[n] ?? 0);
}

/** Marks the listing; numbers beyond the end are left out. */
export const setBit = (bits: Uint32Array, number: number): void => {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
};

/** Gathers a set, match by match in any order; each number is named once. */
export class PartSetMaker {
  private named = new Int32Array(16);
  private ranks = new Uint8Array(16);
  private names = 0;
  private bits: Uint32Array<ArrayBuffer>;

  constructor(size: number) {
    this.bits = new Uint32Array((size + 31) >>> 5);
  }

  match(number: number): void {
    if (number >>> 5 >= this.bits.length) {
      const wider = new Uint32Array((number >>> 5) + 64);
      wider.set(this.bits);
      this.bits = wider;
    }
    setBit(this.bits, number);
  }

  name(number: number, rank: number): void {
    if (this.names === this.named.length) {
      const [named, ranks] = [new Int32Array(this.names * 2), new Uint8Array(this.names * 2)];
      named.set(this.named);
      ranks.set(this.ranks);
      [this.named, this.ranks] = [named, ranks];
    }
    this.named[this.names] = number;
    this.ranks[this.names++] = Math.min(rank, MOST_RANK);
  }

  made(): PartSet {
    const isFew = counted(this.bits) * FEW_ARE_ONE_IN < this.bits.length * 32;
    const { named, ranks } = this.inOrder();
    return {
      bits: isFew ? null : this.bits,
      numbers: isFew ? numbersOf(this.bits) : new Int32Array(0),
      named,
      ranks,
    };
  }

  private inOrder(): Pick<PartSet, 'named' | 'ranks'> {
    const { names } = this;
    const order = Float64Array.from({ length: names }, (_, n) => (this.named[n] ?? 0) * 256 + (this.ranks[n] ?? 0));
    order.sort();
    return {
      named: Int32Array.from(order, (pair) => Math.floor(pair / 256)),
      ranks: Uint8Array.from(order, (pair) => pair % 256),
    };
  }
}

function placeOf(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = numbers[middle] ?? 0;
    if (there === number) return middle;
    if (there < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const has = ({ bits, numbers }: PartSet, number: number): boolean =>
  bits ? (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1 : placeOf(numbers, number) >= 0;

/** The rank of a listing; -1 where the part does not match it. */
export function rankIn(set: PartSet, number: number): number {
  if (!has(set, number)) return -1;
  const place = placeOf(set.named, number);
  return place < 0 ? 0 : (set.ranks[place] ?? 0);
}

/** The set with what is true now of these listings: `now` tells those of them that the part matches. */
export function changed(set: PartSet, numbers: ReadonlySet<number>, now: readonly PartMatch[], size: number): PartSet {
  const ranks = new Map(now.map(({ number, rank }) => [number, Math.min(rank, MOST_RANK)]));
  let isSame = true;
  for (const number of numbers) isSame &&= rankIn(set, number) === (ranks.get(number) ?? -1);
  if (isSame) return set;
  const maker = new PartSetMaker(size);
  for (const number of set.bits ? numbersOf(set.bits) : set.numbers) if (!numbers.has(number)) maker.match(number);
  set.named.forEach((number, n) => !numbers.has(number) && maker.name(number, set.ranks[n] ?? 0));
  for (const [number, rank] of ranks) {
    maker.match(number);
    if (rank > 0) maker.name(number, rank);
  }
  return maker.made();
}
