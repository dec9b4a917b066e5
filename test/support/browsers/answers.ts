/** What GraphQL answers. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What a mutation answers: the thing itself, or a problem with its facts. */
export interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly message?: string;
  readonly version?: number;
  readonly state?: string;
  readonly available?: readonly string[];
  readonly currentVersion?: number;
  readonly changes?: readonly string[];
  readonly rule?: string;
  readonly missing?: readonly { readonly code: string; readonly section: string | null; readonly message: string }[];
}

interface Ask {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Step {
  readonly action: string;
  readonly label: string;
  readonly onBehalf: boolean;
  readonly asks: readonly Ask[];
}

/** A referral as either application shows it. */
export interface SeenReferral {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
  readonly headline: string;
  readonly senderName: string;
  readonly serviceName: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly gotHelp: string | null;
  readonly nextStep: string | null;
  readonly deliveryProblem: string | null;
  readonly detailsWithheld: string | null;
  readonly owner: { readonly displayName: string } | null;
  readonly due: {
    readonly at: string;
    readonly clock: string;
    readonly text: string;
    readonly overdue: boolean;
  } | null;
  readonly details: {
    readonly displayName: string | null;
    readonly phone: string | null;
    readonly notices: readonly string[];
    readonly sections: readonly { readonly kind: string; readonly text: string }[];
  } | null;
  readonly mail: readonly {
    readonly kind: string;
    readonly state: string;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly to: string;
  }[];
  readonly timeline: readonly {
    readonly sentence: string;
    readonly by: string;
    readonly channel: string;
    readonly onBehalf: string | null;
    readonly note: string | null;
  }[];
  readonly availableActions: readonly Step[];
}

/** A row of a list of what waits. */
export interface WaitingRow {
  readonly referralId: string;
  readonly sentence: string;
  readonly action: string;
}

/** A list of what waits, group by group. */
export type Waiting = Readonly<Record<string, readonly WaitingRow[]>>;
