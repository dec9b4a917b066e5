/** The run that a statement belongs to. */
export interface ImportRun {
  readonly id: string;
  readonly source: string;
  /** When it began; the rows that it writes carry this time. */
  readonly at: Date;
  /** What people changed here gives way to what the source says. */
  readonly overwrite: boolean;
}
