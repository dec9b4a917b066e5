/** What a state means to the people who see it. */
export interface StateSpec {
  readonly about: string;
  /** Whether somebody still has to do something before the matter is settled. */
  readonly open: boolean;
  /** Nothing leads out of a sealed state, and `from: 'every'` leaves it out. */
  readonly sealed?: true;
}

export const ASK_KINDS = ['text', 'long_text', 'choice', 'date', 'datetime', 'boolean', 'user'] as const;

export type AskKind = (typeof ASK_KINDS)[number];

/** One input of an action, described well enough for a screen to draw it and for a command to check it. */
export interface AskSpec {
  readonly name: string;
  readonly kind: AskKind;
  readonly required: boolean;
  /** The codes a choice may take; for some choices they are known only for one record. */
  readonly options?: readonly string[];
  readonly maxLength?: number;
  /** Required from this party, whatever `required` says. */
  readonly requiredFrom?: string;
  /** Required once another answer of the same action is one of these codes. */
  readonly requiredWhen?: { readonly ask: string; readonly is: readonly string[] };
  /** Asked, and then required, only under this named condition. */
  readonly onlyWhen?: string;
  /** Where a date or an instant may lie, seen from now. */
  readonly moment?: 'past' | 'future';
}

/** One step: where it starts and ends, who may take it, what must hold, what it asks and what it announces. */
export interface ActionSpec<State extends string = string> {
  readonly about: string;
  readonly from: readonly State[] | 'every';
  /** For a party that may start from fewer states than `from` says. */
  readonly fromFor?: Readonly<Record<string, readonly State[]>>;
  /** `same`: recorded without a move. `previous`: the state before the last step. */
  readonly to: State | 'same' | 'previous';
  /** Another target under a named condition. */
  readonly toIf?: Readonly<Record<string, State>>;
  readonly by: readonly string[];
  /** Named rules that must hold. */
  readonly needs?: readonly string[];
  readonly asks?: readonly AskSpec[];
  readonly emits: string;
}

export interface Lifecycle<
  States extends Record<string, StateSpec>,
  Actions extends Record<string, ActionSpec<keyof States & string>>,
> {
  readonly initial: keyof States & string;
  readonly states: States;
  readonly actions: Actions;
}

/** A lifecycle whose states are not known by name: what diagrams and documents read. */
export interface AnyLifecycle {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateSpec>>;
  readonly actions: Readonly<Record<string, ActionSpec>>;
}

/** Declares a lifecycle; everything else derives from the literal types and the data of this one table. */
export const defineLifecycle = <
  const States extends Record<string, StateSpec>,
  const Actions extends Record<string, ActionSpec<keyof States & string>>,
>(
  table: Lifecycle<States, Actions>,
) => table;

type ActionsOf<L> = L extends { actions: infer A } ? A[keyof A] : never;

export type StateOf<L> = L extends { states: infer S } ? keyof S & string : never;
export type ActionOf<L> = L extends { actions: infer A } ? keyof A & string : never;
export type PartyOf<L> = ActionsOf<L> extends { by: readonly (infer P)[] } ? P : never;
export type EventTypeOf<L> = ActionsOf<L> extends { emits: infer E } ? E : never;

type Each<A, Shape> = A extends Shape ? A : never;

export type RuleOf<L> =
  Each<ActionsOf<L>, { needs: readonly string[] }> extends { needs: readonly (infer R)[] } ? R : never;

type ToIfOf<A> = A extends { toIf: infer T } ? keyof T & string : never;
type AskNamesOf<A> = A extends { asks: readonly (infer Q)[] } ? (Q extends { name: infer N } ? N : never) : never;
type AskConditionsOf<A> = A extends { asks: readonly (infer Q)[] }
  ? Q extends { onlyWhen: infer W }
    ? W
    : never
  : never;

/** The named conditions under which an action leads elsewhere. */
export type TargetConditionOf<L> = ToIfOf<ActionsOf<L>>;
/** The names under which actions ask. */
export type AskNameOf<L> = AskNamesOf<ActionsOf<L>>;
/** The named conditions under which something is asked at all. */
export type AskConditionOf<L> = AskConditionsOf<ActionsOf<L>>;

/** The codes of a table, typed as its keys. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  // Object.keys is typed as text; a table in code has no keys but its own.
  return Object.keys(table) as (keyof Table & string)[];
}

/** The states that an action starts from, for one party where that party's are fewer. */
export function startsOf(life: AnyLifecycle, action: ActionSpec, party?: string): readonly string[] {
  const narrowed = party === undefined ? undefined : action.fromFor?.[party];
  if (narrowed) return narrowed;
  if (action.from !== 'every') return action.from;
  return keysOf(life.states).filter((state) => !life.states[state]?.sealed);
}
