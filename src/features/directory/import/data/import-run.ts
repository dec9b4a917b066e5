/** The run that a statement belongs to. */
export interface ImportRun {
  readonly id: string;
  readonly source: string;
  readonly at: Date;
}
