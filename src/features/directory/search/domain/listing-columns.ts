/** Bytes that the database sends of each listing: see `ROW` in data/listing-book.sql.ts. */
export const ROW_BYTES = 95;

const SEEN = 1;
const TAKING = 2;
const PRIVATE = 4;
const ID_BYTES = 16;
const START = 1024;

type Numbers = Uint8Array | Int16Array | Int32Array | Float32Array | Float64Array;

function grown<Column extends Numbers>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

/** What is judged of every listing, by its number, in columns: some 80 bytes each, so that a million can be looked at in tens of milliseconds. */
export class ListingColumns {
  /** One more than the highest number. */
  size = 0;
  highestPattern = 0;
  profile = new Int32Array(START);
  pattern = new Int32Array(START);
  area = new Int32Array(START);
  agency = new Int32Array(START);
  standing = new Int16Array(START);
  capacityState = new Uint8Array(START);
  /** Milliseconds since 1970; NaN for never, and where a number is not known. */
  capacityUntil = new Float64Array(START);
  verifiedAt = new Float64Array(START);
  latitude = new Float64Array(START);
  longitude = new Float64Array(START);
  minimumAge = new Float32Array(START);
  maximumAge = new Float32Array(START);
  private flags = new Uint8Array(START);
  private ids = new Uint8Array(START * ID_BYTES);
  private readonly agencies = new Map<string, number>();

  has(number: number): boolean {
    return ((this.flags[number] ?? 0) & SEEN) !== 0;
  }

  isTaking(number: number): boolean {
    return ((this.flags[number] ?? 0) & TAKING) !== 0;
  }

  isPrivate(number: number): boolean {
    return ((this.flags[number] ?? 0) & PRIVATE) !== 0;
  }

  idOf(number: number): string {
    return uuidOf(Buffer.from(this.ids.buffer, number * ID_BYTES, ID_BYTES));
  }

  /** The small number under which an agency is kept; -1, which no listing has, for one that has none. */
  agencyNumber(id: string): number {
    return this.agencies.get(id) ?? -1;
  }

  drop(number: number): void {
    if (number < this.size) this.flags[number] = 0;
  }

  /** Takes in one row as the database sends it, and tells its number. */
  put(row: Buffer): number {
    const number = row.readInt32BE(0);
    while (number >= this.profile.length) this.widen();
    this.size = Math.max(this.size, number + 1);
    this.ids.set(row.subarray(4, 20), number * ID_BYTES);
    this.profile[number] = row.readInt32BE(20);
    const pattern = row.readInt32BE(24);
    this.pattern[number] = pattern;
    this.highestPattern = Math.max(this.highestPattern, pattern);
    this.area[number] = row.readInt32BE(28);
    this.standing[number] = row.readInt16BE(32);
    this.capacityState[number] = row.readInt16BE(34);
    this.flags[number] = SEEN | (row.readUInt8(36) ? TAKING : 0) | (row.readUInt8(37) ? PRIVATE : 0);
    this.minimumAge[number] = row.readFloatBE(38);
    this.maximumAge[number] = row.readFloatBE(42);
    this.capacityUntil[number] = row.readDoubleBE(46);
    this.verifiedAt[number] = row.readDoubleBE(54);
    this.latitude[number] = row.readDoubleBE(62);
    this.longitude[number] = row.readDoubleBE(70);
    this.agency[number] = this.known(row);
    return number;
  }

  private known(row: Buffer): number {
    if (row.readUInt8(78) === 0) return -1;
    const id = uuidOf(row.subarray(79, 95));
    const number = this.agencies.get(id) ?? this.agencies.size;
    this.agencies.set(id, number);
    return number;
  }

  private widen(): void {
    const length = this.profile.length * 2;
    this.profile = grown(this.profile, new Int32Array(length));
    this.pattern = grown(this.pattern, new Int32Array(length));
    this.area = grown(this.area, new Int32Array(length));
    this.agency = grown(this.agency, new Int32Array(length));
    this.standing = grown(this.standing, new Int16Array(length));
    this.capacityState = grown(this.capacityState, new Uint8Array(length));
    this.capacityUntil = grown(this.capacityUntil, new Float64Array(length));
    this.verifiedAt = grown(this.verifiedAt, new Float64Array(length));
    this.latitude = grown(this.latitude, new Float64Array(length));
    this.longitude = grown(this.longitude, new Float64Array(length));
    this.minimumAge = grown(this.minimumAge, new Float32Array(length));
    this.maximumAge = grown(this.maximumAge, new Float32Array(length));
    this.flags = grown(this.flags, new Uint8Array(length));
    this.ids = grown(this.ids, new Uint8Array(length * ID_BYTES));
  }
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
