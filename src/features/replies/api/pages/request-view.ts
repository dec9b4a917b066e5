/** One question of a step, with its words. */
export interface AskView {
  readonly name: string;
  readonly kind: 'text' | 'long_text' | 'choice' | 'date' | 'datetime' | 'boolean' | 'user';
  readonly label: string;
  readonly help: string | null;
  readonly required: boolean;
  readonly maxLength: number | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One step that may be taken now. */
export interface StepView {
  readonly action: string;
  readonly label: string;
  readonly about: string;
  readonly weight: 'primary' | 'secondary' | 'menu';
  readonly asks: readonly AskView[];
}

/** Who it is, as far as the release and this device allow. */
export interface DetailsView {
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly safeContact: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly notices: readonly string[];
}

/** A request as a reply page draws it. */
export interface RequestView {
  readonly reference: string;
  readonly version: number;
  readonly title: string;
  readonly due: { readonly text: string; readonly overdue: boolean } | null;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly enquiry: boolean;
  /** The sending agency by its neutral name. */
  readonly senderName: string;
  readonly details: DetailsView | null;
  /** Why there are none, in a sentence. */
  readonly withheld: string | null;
  /** What would show them: a yes, a code from the mailbox, or a sign-in by name. */
  readonly wants: 'yes' | 'code' | 'signIn' | null;
  /** Appointments ahead, each as a day and a time. */
  readonly booked: readonly string[];
  readonly steps: readonly StepView[];
  readonly happened: readonly { readonly at: string; readonly sentence: string; readonly note: string | null }[];
}
