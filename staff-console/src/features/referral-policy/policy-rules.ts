import type {
  AgreementGroup,
  GateStanding,
  GateVerdict,
  PacketTier,
  ReferralPolicyRuleInput,
} from '../../gql/graphql.js';

export const VERDICTS = ['ALLOW', 'WARN', 'REASON', 'BLOCK'] as const satisfies readonly GateVerdict[];
export const STANDINGS = [
  'IN_FORCE',
  'EXPIRING',
  'NOT_COVERING',
  'EXPIRED',
  'TERMINATED',
  'IN_THE_MAKING',
  'NOT_ATTAINABLE',
  'NONE',
] as const satisfies readonly GateStanding[];
export const GROUPS = ['DCO', 'SIGNED', 'UNSIGNED', 'OTHER'] as const satisfies readonly AgreementGroup[];
export const TIERS = [
  'NOTHING',
  'CONTACT_AND_NEED',
  'HEALTH',
  'SUBSTANCE_USE',
] as const satisfies readonly PacketTier[];

/** One line of the policy. */
export interface PolicyRule {
  readonly standings: readonly GateStanding[];
  readonly groups: readonly AgreementGroup[];
  readonly tiers: readonly PacketTier[];
  readonly dcoService: boolean | null;
  readonly verdict: GateVerdict;
}

/** A new rule: a notice in every case. */
export const newRule: PolicyRule = { standings: [], groups: [], tiers: [], dcoService: null, verdict: 'WARN' };

export const toInput = ({ standings, groups, tiers, dcoService, verdict }: PolicyRule): ReferralPolicyRuleInput => ({
  standings: [...standings],
  groups: [...groups],
  tiers: [...tiers],
  dcoService,
  verdict,
});

/** The rules with one moved by a place. */
export function moved(rules: readonly PolicyRule[], place: number, by: 1 | -1): readonly PolicyRule[] {
  const rule = rules[place];
  if (!rule) return rules;
  const rest = rules.filter((_, at) => at !== place);
  return [...rest.slice(0, place + by), rule, ...rest.slice(place + by)];
}

/** Which rule a fault is about; null where it is about none of them. */
export function faultyRule(field: string | null | undefined): number | null {
  const place = /^rules\.(\d+)$/.exec(field ?? '')?.[1];
  return place === undefined ? null : Number(place);
}
