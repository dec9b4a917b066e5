import { oneBusinessDayAfter } from '../../../kernel/local-day.js';
import { basisRule } from './basis-by-partner.js';
import type { SendableSection } from './data-tiers.js';
import { EMERGENCY_BASES, emergencyBasis } from './emergency.js';
import { trimPacket } from './packet.js';
import { NOTHING, particulars, type Judged } from './particulars.js';
import type { DenyCode } from './reason-codes.js';
import type { Dropped, Missing, ReleaseDecision } from './release-decision.js';
import type { PersonReleaseFacts, ReleaseFacts } from './release-facts.js';
import { restrictionAgainst } from './restrictions.js';
import { sectionBasis, type SectionVerdict } from './section-basis.js';
import { questionAbout } from './section-question.js';
import { neutralNameOf } from './sender-name.js';
import { denialAmong, holdsAmong, missingForSending } from './what-is-missing.js';

/** What nobody may send to this partner, whatever was signed. */
function refusalOf({ actorMaySend, partner }: ReleaseFacts): DenyCode | null {
  if (!actorMaySend) return 'ACTOR_NOT_AUTHORIZED';
  if (!partner.active || !partner.reachable) return 'PARTNER_NOT_ACTIVE';
  return basisRule(partner.legalType) === 'not_a_partner' ? 'NOT_A_REFERRAL_PARTNER' : null;
}

const deny = (
  facts: ReleaseFacts,
  reason: DenyCode,
  judged = NOTHING,
  sections: readonly SendableSection[] = [],
): ReleaseDecision => ({
  ...particulars(facts, judged),
  outcome: 'DENY',
  reason,
  sections,
});

const hold = (facts: ReleaseFacts, judged: Judged, missing: readonly Missing[]): ReleaseDecision => ({
  ...particulars(facts, judged),
  outcome: 'HOLD',
  missing,
});

/** A request without identity: it may always go, under a name that gives nothing away. */
function decideEnvelope(facts: ReleaseFacts, dropped: readonly Dropped[]): ReleaseDecision {
  const judged = { ...NOTHING, dropped };
  if (neutralNameOf(facts) === null) return hold(facts, judged, [{ section: null, code: 'NEUTRAL_NAME_MISSING' }]);
  const shown = particulars(facts, judged);
  return dropped.length > 0
    ? { ...shown, outcome: 'ALLOW_REDACTED' }
    : { ...shown, outcome: 'ALLOW', basis: 'OK_TIER0' };
}

/** The ordinary basis of a section; a wish of the person against the partner leaves only the emergency. */
function judge(
  facts: ReleaseFacts,
  person: PersonReleaseFacts,
  sections: readonly SendableSection[],
  restricted: boolean,
) {
  const verdicts = sections.map((section): SectionVerdict => {
    const question = questionAbout(section, facts, person);
    const ordinary: SectionVerdict = restricted
      ? { held: { section, missing: ['CLIENT_RESTRICTION'] } }
      : sectionBasis(question);
    return 'released' in ordinary ? ordinary : (emergencyBasis(question) ?? ordinary);
  });
  return {
    withBasis: verdicts.flatMap((verdict) => ('released' in verdict ? [verdict.released] : [])),
    held: verdicts.flatMap((verdict) => ('held' in verdict ? [verdict.held] : [])),
  };
}

/** Every section judged: all of them go, or none does. */
function conclude(facts: ReleaseFacts, judged: Judged): ReleaseDecision {
  const denial = denialAmong(judged.held);
  if (denial) return deny(facts, denial.reason, judged, denial.sections);

  const missing = [...holdsAmong(judged.held), ...missingForSending(facts, judged.withBasis)];
  if (missing.length > 0) return hold(facts, judged, missing);

  const shown = particulars(facts, judged);
  if (judged.withBasis.some(({ basis }) => EMERGENCY_BASES.includes(basis)))
    return { ...shown, outcome: 'EMERGENCY_ALLOW', reviewDueAt: oneBusinessDayAfter(facts.now, facts.sender.timeZone) };
  if (judged.dropped.length > 0) return { ...shown, outcome: 'ALLOW_REDACTED' };
  return {
    ...shown,
    outcome: 'ALLOW',
    basis: judged.withBasis.some(({ basis }) => basis === 'OK_HIPAA_TREATMENT') ? 'OK_HIPAA_TREATMENT' : 'OK_CONSENT',
  };
}

/**
 * Decides what this partner may learn of this person by this referral, now. Pure: the same facts give the same answer.
 * It never lets a part go while another is held; the sender drops sections, obtains a release, or asks without identity.
 * Sources: 42 CFR part 2 (2024 rule), 45 CFR 164.506, 508, 512(j), 522, and the person's state profile.
 */
export function decideRelease(facts: ReleaseFacts): ReleaseDecision {
  const refusal = refusalOf(facts);
  if (refusal) return deny(facts, refusal);

  const { kept, dropped } = trimPacket(facts.packet);
  if (kept.length === 0 && dropped.length > 0 && dropped.every(({ code }) => code === 'NOTES_NEVER_SENT'))
    return deny(facts, 'NOTES_NEVER_SENT', { ...NOTHING, dropped });

  const restriction = restrictionAgainst(facts);
  const emergencyMayServe = restriction === 'agreed_164_522' && facts.emergency !== null && kept.length > 0;
  if (restriction !== null && !emergencyMayServe) return deny(facts, 'CLIENT_RESTRICTION', { ...NOTHING, dropped });

  if (kept.length === 0) return decideEnvelope(facts, dropped);
  if (!facts.person)
    return hold(
      facts,
      { ...NOTHING, dropped },
      kept.map((section) => ({ section, code: 'NEED_CONSENT' })),
    );
  return conclude(facts, { ...judge(facts, facts.person, kept, restriction !== null), dropped });
}
