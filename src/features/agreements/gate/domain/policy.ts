import { invalid, type Problem } from '../../../../kernel/problem.js';
import { STANDINGS, TYPE_GROUPS, type Standing, type TypeGroup } from './standing.js';

/** From the mildest to the strictest. */
export const VERDICTS = ['allow', 'warn', 'reason', 'block'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a packet would tell, at its most sensitive. */
export const PACKET_TIERS = ['nothing', 'contact_and_need', 'health', 'substance_use'] as const;

export type PacketTier = (typeof PACKET_TIERS)[number];

/** One line of a policy: for which cases it speaks, and what it says; an empty list, or null, speaks for all. */
export interface PolicyRule {
  readonly standings: readonly Standing[];
  readonly groups: readonly TypeGroup[];
  readonly tiers: readonly PacketTier[];
  /** Whether the service is furnished by a DCO. */
  readonly dcoService: boolean | null;
  readonly verdict: Verdict;
}

/** One case that a policy decides. Where there is no agreement, there is no kind of it. */
export interface PolicyCase {
  readonly standing: Standing;
  readonly group: TypeGroup | null;
  readonly tier: PacketTier;
  readonly dcoService: boolean;
}

const every = { standings: [], groups: [], tiers: [], dcoService: null } as const;

/**
 * What holds while nobody has set another: a DCO service goes only under an active DCO agreement that covers it, other
 * services are warned of where no partnership agreement in force covers them, all else goes.
 */
export const DEFAULT_POLICY: readonly PolicyRule[] = [
  { ...every, dcoService: true, groups: ['dco'], standings: ['in_force', 'expiring'], verdict: 'allow' },
  { ...every, dcoService: true, verdict: 'block' },
  { ...every, groups: ['dco', 'signed', 'unsigned'], standings: ['in_force', 'expiring'], verdict: 'allow' },
  { ...every, verdict: 'warn' },
];

const among = <Code>(codes: readonly Code[], code: Code | null): boolean =>
  codes.length === 0 || (code !== null && codes.includes(code));

const speaksFor = (rule: PolicyRule, { standing, group, tier, dcoService }: PolicyCase): boolean =>
  among(rule.standings, standing) &&
  among(rule.groups, group) &&
  among(rule.tiers, tier) &&
  (rule.dcoService === null || rule.dcoService === dcoService);

/** The place of the first rule that speaks for a case; -1 where none does. */
export const decidingRule = (rules: readonly PolicyRule[], asked: PolicyCase): number =>
  rules.findIndex((rule) => speaksFor(rule, asked));

/** What a policy says of a case: its first rule that speaks for it; where none does, it goes. */
export const verdictOf = (rules: readonly PolicyRule[], asked: PolicyCase): Verdict =>
  rules[decidingRule(rules, asked)]?.verdict ?? 'allow';

const CASES: readonly PolicyCase[] = STANDINGS.flatMap((standing) =>
  (standing === 'none' ? [null] : TYPE_GROUPS).flatMap((group) =>
    PACKET_TIERS.flatMap((tier) => [true, false].map((dcoService) => ({ standing, group, tier, dcoService }))),
  ),
);

/** Every case that there is: few enough to look at each. */
export const everyCase = (): readonly PolicyCase[] => CASES;

/** What is said of a policy that cannot be meant; `place` is that of the rule, from 1. */
export interface PolicyFaults {
  readonly tooMany: (most: number) => string;
  readonly neverDecides: (place: number) => string;
  readonly noSuchCase: (place: number) => string;
}

const MOST_RULES = 40;

/** What is wrong with a policy, by the rule; or null. A rule that never decides is a mistake, not a decoration. */
export function policyFault(rules: readonly PolicyRule[], texts: PolicyFaults): Problem | null {
  if (rules.length > MOST_RULES) return invalid('rules', texts.tooMany(MOST_RULES));
  const deciding = new Set(CASES.map((each) => decidingRule(rules, each)));
  const idle = rules.findIndex((_, place) => !deciding.has(place));
  if (idle === -1) return null;
  const alone = CASES.some((each) => rules.slice(idle, idle + 1).some((rule) => speaksFor(rule, each)));
  return invalid(`rules.${idle}`, alone ? texts.neverDecides(idle + 1) : texts.noSuchCase(idle + 1));
}
