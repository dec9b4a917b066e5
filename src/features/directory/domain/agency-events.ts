import type { DomainEvent } from '../../../kernel/domain-event.js';

/** An organization of the directory takes part from now on. */
export type AgencyJoined = DomainEvent<'agency.joined', { readonly agencyId: string }>;

/** Something about an agency is different; `version` is the one it has now. */
export type AgencyUpdated = DomainEvent<
  'agency.updated',
  { readonly agencyId: string; readonly version: number; readonly fields: readonly string[] }
>;

/** An agency has one unit more, which can send in its own name. */
export type UnitAdded = DomainEvent<'agency.unitAdded', { readonly agencyId: string; readonly unitId: string }>;
