import { keysOf, startsOf, type ActionSpec, type AnyLifecycle } from './lifecycle.js';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

const spoken = (name: string): string => name.replaceAll('_', ' ');

/** A condition called `from_<state>` speaks of that state alone; any other may hold in each. */
function targetsFrom(
  from: string,
  { to, toIf = {} }: ActionSpec,
): readonly { readonly to: string; readonly condition: string | null }[] {
  const fixed = toIf[`from_${from}`];
  if (fixed !== undefined) return [{ to: fixed, condition: null }];
  const conditional = Object.entries(toIf).filter(([condition]) => !condition.startsWith('from_'));
  return [
    ...(to === 'same' ? [] : [{ to, condition: null }]),
    ...conditional.map(([condition, target]) => ({ to: target, condition })),
  ];
}

function arrowsOf(life: AnyLifecycle, name: string, action: ActionSpec): readonly Arrow[] {
  if (action.from === 'every' || action.to === 'previous') return [];
  const label = `${spoken(name)} (${action.by.join(' or ')})`;
  return startsOf(life, action).flatMap((from) =>
    targetsFrom(from, action)
      .filter(({ to }) => to !== from)
      .map(({ to, condition }) => ({
        from,
        to,
        label: condition === null ? label : `${label}, if ${spoken(condition)}`,
      })),
  );
}

/** Steps between the same two states share one arrow, so that the picture stays readable. */
function merge(arrows: readonly Arrow[]): readonly Arrow[] {
  const labels = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    const known = labels.get(key);
    labels.set(key, known ? { ...known, label: `${known.label} / ${arrow.label}` } : arrow);
  }
  return [...labels.values()];
}

/** Draws a lifecycle as a Mermaid state diagram: the moves; what is only recorded, or possible everywhere, is left out. */
export function toMermaid(life: AnyLifecycle): string {
  const arrows = merge(keysOf(life.actions).flatMap((name) => arrowsOf(life, name, actionOf(life, name))));
  const ends = keysOf(life.states).filter((state) => !life.states[state]?.open);
  return [
    'stateDiagram-v2',
    `  [*] --> ${life.initial}`,
    ...arrows.map(({ from, to, label }) => `  ${from} --> ${to}: ${label}`),
    ...ends.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

function actionOf(life: AnyLifecycle, name: string): ActionSpec {
  const action = life.actions[name];
  if (!action) throw new Error(`No action is called ${name}.`);
  return action;
}
