const START = 1024;

/** The combinations of values that listings have, by number. They never change, so a process remembers those it met. Some 30 bytes each. */
export class ProfileBook {
  private starts = new Int32Array(START).fill(-1);
  private ends = new Int32Array(START);
  private codes = new Int16Array(START);
  private used = 0;
  highest = 0;

  has(id: number): boolean {
    return id < this.starts.length && (this.starts[id] ?? -1) >= 0;
  }

  put(id: number, codes: readonly number[]): void {
    if (this.has(id)) return;
    while (id >= this.starts.length) this.widen();
    while (this.used + codes.length > this.codes.length)
      this.codes = grown(this.codes, new Int16Array(this.codes.length * 2));
    this.codes.set(codes, this.used);
    this.starts[id] = this.used;
    this.used += codes.length;
    this.ends[id] = this.used;
    this.highest = Math.max(this.highest, id);
  }

  /** The numbers of a profile's values; none for one that is not there. */
  of(id: number): Int16Array {
    return this.has(id) ? this.codes.subarray(this.starts[id], this.ends[id]) : EMPTY;
  }

  /** Adds one for each value of the profile to the counts; only those of one kind where `kinds` and `kind` are given. */
  count(id: number, counts: Int32Array, kinds: Uint8Array | null, kind: number): void {
    if (!this.has(id)) return;
    const end = this.ends[id] ?? 0;
    for (let at = this.starts[id] ?? 0; at < end; at++) {
      const code = this.codes[at] ?? 0;
      if (!kinds || kinds[code] === kind) counts[code] = (counts[code] ?? 0) + 1;
    }
  }

  private widen(): void {
    const before = this.starts.length;
    this.starts = grown(this.starts, new Int32Array(before * 2));
    this.starts.fill(-1, before);
    this.ends = grown(this.ends, new Int32Array(before * 2));
  }
}

const EMPTY = new Int16Array(0);

function grown<Numbers extends Int16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
