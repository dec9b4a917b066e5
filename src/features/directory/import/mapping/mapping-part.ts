type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One object of a mapping file, read with its place in mind, so that each fault can say where it is. */
export class MappingPart {
  private constructor(
    private readonly fields: Fields,
    private readonly place: string,
    private readonly faults: string[],
  ) {}

  static root(content: unknown, faults: string[]): MappingPart {
    if (!isFields(content)) faults.push('A mapping is one JSON object.');
    return new MappingPart(isFields(content) ? content : {}, '', faults);
  }

  fault(key: string, why: string): void {
    this.faults.push(`${this.at(key)}: ${why}.`);
  }

  private at(key: string): string {
    return this.place ? `${this.place}.${key}` : key;
  }

  has(key: string): boolean {
    return this.fields[key] !== undefined;
  }

  keys(): readonly string[] {
    return Object.keys(this.fields);
  }

  raw(key: string): unknown {
    return this.fields[key];
  }

  /** Names every key that a mapping does not know: a misspelt one would be ignored in silence. */
  only(known: readonly string[]): void {
    for (const key of this.keys())
      if (!known.includes(key)) this.fault(key, `is not known here; known are: ${known.join(', ')}`);
  }

  text(key: string): string | null {
    const value = this.fields[key];
    if (value === undefined) return null;
    if (typeof value === 'string') return value;
    this.fault(key, 'is a text');
    return null;
  }

  demanded(key: string): string {
    const text = this.text(key);
    if (!text?.trim()) this.fault(key, 'is missing');
    return text ?? '';
  }

  texts(key: string): readonly string[] {
    const value = this.fields[key];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.flatMap((each) => (typeof each === 'string' ? [each] : []));
    if (texts.length !== list.length) this.fault(key, 'is a text, or a list of texts');
    return texts;
  }

  flag(key: string): boolean {
    const value = this.fields[key];
    if (value !== undefined && typeof value !== 'boolean') this.fault(key, 'is true or false');
    return value === true;
  }

  whole(key: string, most: number): number | null {
    const value = this.fields[key];
    if (value === undefined) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most) return value;
    this.fault(key, `is a whole number from 1 to ${most}`);
    return null;
  }

  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | null {
    const value = this.fields[key];
    if (value === undefined) return null;
    const found = words.find((word) => word === value);
    if (!found) this.fault(key, `is one of: ${words.join(', ')}`);
    return found ?? null;
  }

  part(key: string): MappingPart {
    const value = this.fields[key];
    if (value !== undefined && !isFields(value)) this.fault(key, 'is an object');
    return new MappingPart(isFields(value) ? value : {}, this.at(key), this.faults);
  }

  parts(key: string): readonly MappingPart[] {
    const value = this.fields[key];
    if (!Array.isArray(value)) {
      this.fault(key, 'is a list');
      return [];
    }
    return value.map((each: unknown, at) => {
      const place = `${this.at(key)}[${at}]`;
      if (!isFields(each)) this.faults.push(`${place}: is an object.`);
      return new MappingPart(isFields(each) ? each : {}, place, this.faults);
    });
  }
}
