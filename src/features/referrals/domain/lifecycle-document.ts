import { keysOf, type ActionSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { toMermaid } from '../../../kernel/lifecycle/to-mermaid.js';
import { clockSpec, clocks, RUNGS } from './clocks.js';
import { referralOutcomes, referralReasons, type OutcomeSpec, type ReasonSpec } from './reasons-and-outcomes.js';
import { REFERRAL_ACTIONS, REFERRAL_STATES, referralLifecycle, stateSpec } from './referral-lifecycle.js';

const spoken = (code: string): string => code.replaceAll('_', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const stateRows = () =>
  REFERRAL_STATES.map((state) => {
    const { about, open, nextMove, details, clock = '' } = stateSpec(state);
    return [`\`${state}\``, about, open ? 'open' : 'ended', nextMove, spoken(details), spoken(clock)];
  });

const targetOf = ({ to, toIf = {} }: ActionSpec): string =>
  [`\`${to}\``, ...Object.entries(toIf).map(([condition, target]) => `\`${target}\` if ${spoken(condition)}`)].join(
    ', ',
  );

const fromOf = ({ from, fromFor = {} }: ActionSpec): string =>
  [
    from === 'every' ? 'every state but void' : from.join(', '),
    ...Object.entries(fromFor).map(([party, states]) => `by the ${party}: ${states.join(', ')}`),
  ].join('; ');

const asksOf = ({ asks = [] }: ActionSpec): string =>
  asks.map(({ name, required, onlyWhen }) => `${name}${required && !onlyWhen ? '' : '?'}`).join(', ');

const actionRows = () =>
  REFERRAL_ACTIONS.map((name) => {
    const action: ActionSpec = referralLifecycle.actions[name];
    return [
      `\`${name}\``,
      action.about,
      fromOf(action),
      targetOf(action),
      action.by.join(', '),
      (action.needs ?? []).map(spoken).join(', '),
      asksOf(action),
      `\`${action.emits}\``,
    ];
  });

const reasonRows = () =>
  keysOf(referralReasons).map((code) => {
    const { for: actions, cause, listing = '', asks = '' }: ReasonSpec = referralReasons[code];
    return [`\`${code}\``, actions.map(spoken).join(', '), cause, listing, asks];
  });

const outcomeRows = () =>
  keysOf(referralOutcomes).map((code) => {
    const { gotHelp, side, only, asks = '', outsideRates }: OutcomeSpec = referralOutcomes[code];
    return [`\`${code}\``, spoken(gotHelp), side ?? '', only ?? '', asks, outsideRates ? 'outside the rates' : ''];
  });

const spanOf = (span: object): string =>
  Object.entries(span)
    .map(([unit, count]) => `${count} ${unit.replace(/([A-Z])/g, ' $1').toLowerCase()}`)
    .join(' ');

const clockRows = () =>
  keysOf(clocks).map((name) => {
    const { side, span, end } = clockSpec(name);
    const spans = Object.entries(span).map(([urgency, length]) => `${spoken(urgency)}: ${spanOf(length)}`);
    const same = new Set(spans.map((text) => text.split(': ')[1])).size === 1;
    return [`\`${name}\``, side, same ? spanOf(span.routine) : spans.join('; '), end ? spoken(end) : ''];
  });

/** The life of a referral as a document, drawn from the table that the program runs by. */
export const referralLifecycleDocument = (): string => `# The life of a referral

Generated from \`src/features/referrals/domain/referral-lifecycle.ts\` by \`npm run docs\`. Do not edit it here.

State says where a referral is, reason why it stopped, outcome what the person got: three things, never one. Every step is one
append-only event; a step names the version that it saw. What is only recorded (notes, attempts, reports, a new owner) is possible
without a move and is left out of the picture, and so are \`void\`, possible everywhere, and \`undo\`, which leads back.

\`\`\`mermaid
${toMermaid(referralLifecycle)}
\`\`\`

## States

${table(['state', 'about', 'open', 'next move', 'details shown to the receiver', 'clock'], stateRows())}

## Actions

An ask with \`?\` may be left out, or is asked in some cases only.

${table(['action', 'about', 'from', 'to', 'by', 'needs', 'asks', 'emits'], actionRows())}

## Clocks

In the business hours and the time zone of the side whose move it is; clock hours run day and night. While nothing happens the ladder
is climbed: ${RUNGS.map(spoken).join(', ')}; half time, the due time, and one, two and three business days after it.

${table(['clock', 'side', 'time', 'ends by itself'], clockRows())}

## Reasons

${table(['reason', 'for', 'on whose side', 'what it says about the listing', 'asks'], reasonRows())}

## Outcomes

${table(['outcome', 'got help', 'failed on the side of', 'only from', 'asks', 'in the rates'], outcomeRows())}
`;
