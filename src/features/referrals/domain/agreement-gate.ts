import type { GateDecision, PacketTier } from '../../agreements/index.js';
import type { Referral } from './referral.js';
import type { SectionKind } from './sections.js';

const TIERS: Readonly<Record<SectionKind, PacketTier>> = {
  contact: 'contact_and_need',
  need: 'contact_and_need',
  general_health: 'health',
  behavioral_health: 'health',
  substance_use: 'substance_use',
};

const UPWARD: readonly PacketTier[] = ['substance_use', 'health', 'contact_and_need'];

type Packet = Pick<Referral, 'sections' | 'isSubstanceUseCare' | 'urgency'>;

/** What a packet tells at its most sensitive; that the person uses substances is told by the service itself where it is care for that. */
export function packetTier({ sections, isSubstanceUseCare }: Omit<Packet, 'urgency'>): PacketTier {
  if (sections.length === 0) return 'nothing';
  const told = sections.map((kind) => TIERS[kind]);
  return isSubstanceUseCare ? 'substance_use' : (UPWARD.find((tier) => told.includes(tier)) ?? 'contact_and_need');
}

/** The question that a packet puts to the gate. */
export const gateQuestion = (packet: Packet) => ({
  tier: packetTier(packet),
  isEmergency: packet.urgency === 'emergency',
});

/** The words with which somebody sends all the same. */
export const GATE_ANSWERS = ['agreement_reason', 'agreement_override'] as const;

export type GateAnswer = (typeof GATE_ANSWERS)[number];

interface Gated {
  readonly agreement: GateDecision | null;
  /** What was given when it was submitted, and still stands. */
  readonly gateAnswered: readonly GateAnswer[];
}

/** Which words are still wanted before it may go; null where none are. An override says more than a reason. */
export function wantedAnswer({ agreement, gateAnswered }: Gated): GateAnswer | null {
  if (agreement?.verdict === 'block') return gateAnswered.includes('agreement_override') ? null : 'agreement_override';
  if (agreement?.verdict !== 'reason') return null;
  return gateAnswered.length > 0 ? null : 'agreement_reason';
}
