import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { basisRule } from '../domain/basis-by-partner.js';
import type { GatheredFacts, PersonOnFile, ReleaseQuestion } from '../domain/release-question.js';
import type { ConsentFacts, PartnerFacts, ReleaseFacts } from '../domain/release-facts.js';
import { DEFAULT_POLICY } from '../domain/release-policy.js';

interface SenderRow {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly maySend: boolean;
  readonly timeZone: string;
  readonly unitName: string | null;
  readonly isPart2Program: boolean;
  readonly neutralName: string | null;
}

type PartnerRow = Omit<PartnerFacts, 'treatingRelationship' | 'currentProvider' | 'mayReply'> & {
  readonly replyBasis: string;
};
type ConsentRow = Omit<ConsentFacts, 'revokedAt'> & { readonly revokedAt: string | null };

interface FactsRow {
  readonly person: PersonOnFile | null;
  readonly sender: SenderRow;
  readonly partner: PartnerRow;
  readonly consents: readonly ConsentRow[];
}

const FACTS = `SELECT app.release_facts($1, $2, $3, $4) AS facts`;

/** A partner's read was allowed when the referral was sent to it; sending is for those who handle persons at an agency that may. */
function actorMaySend(
  actor: Actor,
  { senderAgencyId, receiverAgencyId }: ReleaseQuestion,
  { maySend }: SenderRow,
): boolean {
  if (actor.kind === 'system') return true;
  if (actor.agencyId === receiverAgencyId && actor.agencyId !== senderAgencyId) return true;
  return (
    maySend && actor.agencyId === senderAgencyId && hasRole(actor, 'coordinator', 'supervisor', 'director', 'admin')
  );
}

const purposeFor = (legalType: string) =>
  basisRule(legalType) === 'treatment_or_consent' ? 'treatment' : 'care_coordination';

/** Gathers by one statement everything that the release rules look at. */
@Injectable()
export class ReleaseFactsReader {
  constructor(private readonly clock: Clock) {}

  /** Null when the sender or the receiver is unknown, or the actor belongs to neither. */
  async gather(tx: Tx, actor: Actor, question: ReleaseQuestion): Promise<GatheredFacts | null> {
    const { personId, senderAgencyId, senderUnitId, receiverAgencyId } = question;
    const [row] = await tx.query<{ facts: FactsRow | null }[]>(FACTS, [
      personId,
      senderAgencyId,
      senderUnitId,
      receiverAgencyId,
    ]);
    const rows = row?.facts;
    if (!rows?.sender || !rows.partner || (personId !== null && !rows.person)) return null;
    return { facts: this.toFacts(rows, actor, question), person: rows.person };
  }

  private toFacts(
    { person, sender, partner, consents }: FactsRow,
    actor: Actor,
    question: ReleaseQuestion,
  ): ReleaseFacts {
    const { replyBasis, ...known } = partner;
    return {
      now: this.clock.now(),
      actorMaySend: actorMaySend(actor, question, sender),
      person,
      sender: {
        ...sender,
        name: sender.isPart2Program ? (sender.unitName ?? sender.agencyName) : sender.agencyName,
        neutralName: sender.neutralName ?? (sender.isPart2Program ? null : sender.agencyName),
      },
      partner: { ...known, treatingRelationship: false, currentProvider: false, mayReply: replyBasis !== 'none' },
      packet: {
        purpose: purposeFor(partner.legalType),
        isSubstanceUseCare: question.isSubstanceUseCare,
        template: null,
        sections: question.sections.map((section) => ({ section, justification: null })),
      },
      consents: consents.map((consent) => ({
        ...consent,
        revokedAt: consent.revokedAt === null ? null : new Date(consent.revokedAt),
      })),
      emergency: question.emergency ?? null,
      policy: DEFAULT_POLICY,
    };
  }
}
