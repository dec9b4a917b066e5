import { hasRole, type Actor, type Role } from '../../../../kernel/actor.js';
import type { VerifiedWay } from './verification.js';

/** Staff who hear by telephone how things stand: all but those who only guard privacy. */
const CALLERS: readonly Role[] = ['coordinator', 'supervisor', 'director', 'resource_specialist', 'admin'];
const KEEPERS: readonly Role[] = ['director', 'resource_specialist', 'admin'];

/** What of a listing an actor may say or change. */
export interface ListingRights {
  /** How much room there is, that a call failed, that a part is true, that there is news. */
  readonly say: boolean;
  /** How to refer, and its contacts. */
  readonly keep: boolean;
}

/** What an actor may do for a listing of that agency; null for an organization outside the network. */
export function rightsOn(actor: Actor, agencyId: string | null): ListingRights {
  const isOwn = agencyId !== null && actor.agencyId === agencyId;
  if (actor.kind === 'staff') return { say: hasRole(actor, ...CALLERS), keep: hasRole(actor, ...KEEPERS) };
  if (actor.kind === 'partner') return { say: isOwn, keep: isOwn && hasRole(actor, 'partner_manager') };
  return { say: actor.kind === 'replyLink' && isOwn, keep: false };
}

const WAYS: Readonly<Partial<Record<Actor['kind'], readonly VerifiedWay[]>>> = {
  staff: ['phone_call', 'visit', 'website'],
  partner: ['partner_portal'],
  replyLink: ['partner_link'],
};

/** In which ways an actor can have found something to be true. */
export const waysOf = ({ kind }: Actor): readonly VerifiedWay[] => WAYS[kind] ?? [];
