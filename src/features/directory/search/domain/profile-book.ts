const START = 1024;

interface OneKind {
  /** By value. */
  readonly kinds: Uint8Array;
  readonly kind: number;
}

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

  /** Adds so many for each value of the profile to the counts; only for those of one kind where it is given. */
  count(id: number, times: number, counts: Int32Array, only: OneKind | null): void {
    for (const code of this.of(id)) {
      if (!only || only.kinds[code] === only.kind) counts[code] = (counts[code] ?? 0) + times;
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
