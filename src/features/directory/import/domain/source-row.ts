export type Fields = Readonly<Record<string, unknown>>;

/** A row as its file has it, under the resource that its file or its key names. */
export interface SourceRow {
  readonly resource: string;
  readonly file: string;
  /** The line of a table counted with its header as 1, or the place of a record in its list. */
  readonly row: number;
  readonly fields: Fields;
  /** It stood inside another record, where lists repeat it with each of their records. */
  readonly nested: boolean;
  /** Its id was made from what it says, because it has none. */
  readonly idMade?: boolean;
}
