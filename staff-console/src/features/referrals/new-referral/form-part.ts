import type { ReferralForm } from './referral-form.js';
import type { GapWords } from './use-gaps.js';

/** What the parts of the form share. */
export interface FormPartProps {
  readonly form: ReferralForm;
  readonly change: (form: ReferralForm) => void;
  /** What is missing, by field. */
  readonly errors: GapWords;
}
