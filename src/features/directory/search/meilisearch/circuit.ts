/** Remembers that something did not answer, so that for a while nobody waits for it: then one asks, and the others as soon as that went well. */
export class Circuit {
  private openUntil = 0;
  private isProbing = false;

  constructor(
    private readonly restMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Whether it failed and has not answered since. */
  get isOpen(): boolean {
    return this.openUntil > 0;
  }

  /** Does the work, or answers null at once while it rests. */
  async try<T>(work: () => Promise<T>): Promise<T | null> {
    const isProbe = this.isOpen;
    if (isProbe && (this.isProbing || this.now() < this.openUntil)) return null;
    this.isProbing = isProbe;
    try {
      const result = await work();
      this.openUntil = 0;
      return result;
    } catch (error) {
      this.openUntil = this.now() + this.restMs;
      throw error;
    } finally {
      if (isProbe) this.isProbing = false;
    }
  }
}
