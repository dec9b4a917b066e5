import { keysOf, type ActionSpec } from '../../../../kernel/lifecycle/lifecycle.js';
import { toMermaid } from '../../../../kernel/lifecycle/to-mermaid.js';
import {
  AGREEMENT_ACTIONS,
  AGREEMENT_STATES,
  agreementLifecycle,
  agreementStateSpec,
} from '../../domain/agreement-lifecycle.js';
import { AGREEMENT_TYPES, agreementTypeSpec } from '../../domain/agreement-types.js';
import { agreementWords } from '../../texts/index.js';
import { en } from '../texts/en.js';
import { agreementRules } from './agreement-rules.js';

const spoken = (code: string): string => code.replaceAll('_', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const stateRows = () =>
  AGREEMENT_STATES.map((state) => {
    const { about, open, sealed, holds } = agreementStateSpec(state);
    return [`\`${state}\``, about, open ? 'open' : sealed ? 'sealed' : 'ended', holds ? 'yes' : ''];
  });

const targetOf = ({ to, toIf = {} }: ActionSpec): string =>
  [`\`${to}\``, ...Object.entries(toIf).map(([condition, target]) => `\`${target}\` if ${spoken(condition)}`)].join(
    ', ',
  );

const actionRows = () =>
  AGREEMENT_ACTIONS.map((name) => {
    const action: ActionSpec = agreementLifecycle.actions[name];
    return [
      `\`${name}\``,
      action.about,
      action.from === 'every' ? 'every state that is not sealed' : action.from.join(', '),
      targetOf(action),
      action.by.join(', '),
      (action.needs ?? []).map(spoken).join(', '),
      (action.asks ?? []).map(({ name: asked, required }) => `${asked}${required ? '' : '?'}`).join(', '),
      `\`${action.emits}\``,
    ];
  });

const ruleRows = () =>
  keysOf(agreementRules).map((rule) => [`\`${rule}\``, en.rules[rule]({ names: '(these)', count: 2 })]);

const typeRows = () =>
  AGREEMENT_TYPES.map((type) => {
    const { rung, isSigned } = agreementTypeSpec(type);
    return [
      `\`${type}\``,
      agreementWords('en').types[type],
      rung === null ? 'no partnership agreement' : String(rung),
      isSigned ? 'yes' : '',
    ];
  });

/** The life of an agreement as a document, drawn from the table that the program runs by. */
export const agreementLifecycleDocument = (): string => `# The life of an agreement

Generated from \`src/features/agreements/domain/agreement-lifecycle.ts\` by \`npm run docs\`. Do not edit it here.

The state says how far an agreement is; its versions say what it says. On any day at most one version is in force: it was adopted, its
first day has come, its last has not passed, and nothing ended it before. "Expiring" is no state: it is computed from the last day.

\`\`\`mermaid
${toMermaid(agreementLifecycle)}
\`\`\`

## States

${table(['state', 'about', 'open', 'its version may hold'], stateRows())}

## Actions

${table(['action', 'about', 'from', 'to', 'by', 'needs', 'asks', 'emits'], actionRows())}

## Rules

What is said when one is broken.

${table(['rule', 'says'], ruleRows())}

## Types

The step is that of the ladder in the note to criteria 3.c.1: 3 signed, 2 unsigned joint protocol, 1 own protocol with documented
efforts, 0 nothing. A letter of commitment counts as signed only if it details the roles of each party.

${table(['type', 'called', 'step', 'every party signs'], typeRows())}
`;
