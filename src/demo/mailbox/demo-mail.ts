/** One mail as the demo mailbox keeps it. */
export interface DemoMail {
  readonly id: string;
  readonly at: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}
