import type { AgreementOnDay } from './agreement-on-day.js';
import type { GateFacts } from './gate-facts.js';
import { decidingRule, DEFAULT_POLICY, VERDICTS, type PacketTier, type Verdict } from './policy.js';
import { groupOf, makesDcoService, standingOf, STANDINGS, type Standing, type TypeGroup } from './standing.js';

/** What is to be sent. */
export interface GateQuestion {
  readonly tier: PacketTier;
  readonly isEmergency: boolean;
}

/** One agreement between the two sides, with how it stands toward the service. */
export interface JudgedAgreement {
  readonly agreement: AgreementOnDay;
  readonly standing: Standing;
  readonly group: TypeGroup;
  readonly verdict: Verdict;
}

/** What the agreements between two sides mean for one referral, and by which version of the policy. */
export interface GateDecision {
  readonly verdict: Verdict;
  /** How the agreement stands that decided it; `none` where there is no agreement. */
  readonly standing: Standing;
  readonly decidedBy: AgreementOnDay | null;
  readonly isDcoService: boolean;
  /** The number of the policy's version; 0 is the one that holds while nobody has set another. */
  readonly policy: number;
  /** The place of the rule that decided, from 1; null where none spoke for the case. */
  readonly rule: number | null;
  /** Those that exist in earnest, the one that decided first. */
  readonly agreements: readonly JudgedAgreement[];
}

interface Judged {
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly rule: number | null;
}

const severity = ({ verdict }: Pick<Judged, 'verdict'>): number => VERDICTS.indexOf(verdict);
const rank = ({ standing }: Pick<Judged, 'standing'>): number => STANDINGS.indexOf(standing);

/** An emergency is never held up for an agreement. */
const inEmergency = (verdict: Verdict): Verdict => (verdict === 'allow' ? 'allow' : 'warn');

/** Pure: one agreement that lets it go is enough, and none counts against it. */
export function gate(facts: GateFacts, { tier, isEmergency }: GateQuestion): GateDecision {
  const rules = facts.policy?.rules ?? DEFAULT_POLICY;
  const isDcoService = facts.isDelegated || facts.agreements.some(makesDcoService);
  const judge = (standing: Standing, group: TypeGroup | null): Judged => {
    const place = decidingRule(rules, { standing, group, tier, dcoService: isDcoService });
    const said = rules[place]?.verdict ?? 'allow';
    return { standing, verdict: isEmergency ? inEmergency(said) : said, rule: place === -1 ? null : place + 1 };
  };

  const judged = facts.agreements
    .map((agreement) => ({
      agreement,
      group: groupOf(agreement),
      standing: standingOf(agreement, facts.day, isDcoService),
    }))
    .filter(({ standing }) => standing !== 'none')
    .map((each) => ({ ...each, ...judge(each.standing, each.group) }))
    .sort((one, other) => severity(one) - severity(other) || rank(one) - rank(other));
  const [best] = judged;
  const decided: Judged = best ?? judge('none', null);
  return {
    verdict: decided.verdict,
    standing: decided.standing,
    rule: decided.rule,
    decidedBy: best?.agreement ?? null,
    isDcoService,
    policy: facts.policy?.number ?? 0,
    agreements: judged.map(({ agreement, standing, group, verdict }) => ({ agreement, standing, group, verdict })),
  };
}
