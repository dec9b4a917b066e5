import { isSendable, type SendableSection } from './data-tiers.js';
import type { Dropped } from './release-decision.js';
import type { PacketFacts, RequestedSection } from './release-facts.js';

interface Trimmed {
  readonly kept: readonly SendableSection[];
  readonly dropped: readonly Dropped[];
}

const isNecessary = ({ template }: PacketFacts, { section, justification }: RequestedSection): boolean =>
  template === null || template.includes(section) || (justification ?? '').trim() !== '';

/** Leaves out what never leaves, and what this kind of service does not need and nobody gave a reason for. */
export function trimPacket(packet: PacketFacts): Trimmed {
  const kept: SendableSection[] = [];
  const dropped: Dropped[] = [];
  for (const requested of packet.sections) {
    const { section } = requested;
    if (!isSendable(section)) dropped.push({ section, code: 'NOTES_NEVER_SENT' });
    else if (!isNecessary(packet, requested)) dropped.push({ section, code: 'MIN_NECESSARY_TRIMMED' });
    else if (!kept.includes(section)) kept.push(section);
  }
  return { kept, dropped };
}
