/** A form as it came in: text by name. A field that came twice, or is no text, is as if it were absent. */
export class ReplyForm {
  private readonly fields: Readonly<Record<string, string>>;

  constructor(body: unknown) {
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    this.fields = Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }

  text(name: string): string {
    return this.fields[name] ?? '';
  }

  /** A whole number, or null. */
  number(name: string): number | null {
    const text = this.text(name);
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
  }

  /** The answers to a step: every filled field but those that carry the form itself. */
  answers(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.fields).filter(([name, value]) => !CARRIERS.includes(name) && value.trim() !== ''),
    );
  }
}

const CARRIERS: readonly string[] = ['form', 'action', 'version', 'key', 'say'];
