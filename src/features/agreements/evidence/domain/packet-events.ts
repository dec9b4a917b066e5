import type { DomainEvent } from '../../../../kernel/domain-event.js';

/** A packet for a site visit was asked for, or is there. */
export type PacketEvent = DomainEvent<
  'evidence.packet_asked' | 'evidence.packet_made',
  { readonly packetId: string; readonly agencyId: string; readonly asOf: string }
>;
