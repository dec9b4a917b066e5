import { hasRole, type Actor, type Role } from '../../../kernel/actor.js';
import { referralLifecycle, type Party, type ReferralAction } from './referral-lifecycle.js';

interface Sides {
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
}

const SENDING: readonly Role[] = ['coordinator', 'supervisor', 'admin'];
const SEEING: readonly Role[] = [...SENDING, 'director'];

const worksFor = (actor: Actor, agencyId: string): boolean => actor.kind === 'staff' && actor.agencyId === agencyId;

/** Whether the actor sees the sending agency's referrals; a director sees them and leaves the steps to others. */
export const seesAsSender = (actor: Actor, { senderAgencyId }: Pick<Sides, 'senderAgencyId'>): boolean =>
  worksFor(actor, senderAgencyId) && hasRole(actor, ...SEEING);

/** Whether the actor stands on the receiving side: its users, or the holder of a reply link to it. */
export const standsAsReceiver = (actor: Actor, { receiverAgencyId }: Pick<Sides, 'receiverAgencyId'>): boolean =>
  actor.agencyId === receiverAgencyId &&
  (actor.kind === 'partner' || actor.kind === 'replyLink' || worksFor(actor, receiverAgencyId));

/** Every part that the actor may play in a referral; none when it is not theirs. */
export function partiesTo(referral: Sides, actor: Actor): readonly Party[] {
  if (actor.kind === 'system') return ['system'];
  const parties: Party[] = [];
  if (worksFor(actor, referral.senderAgencyId) && hasRole(actor, ...SENDING)) parties.push('sender');
  if (worksFor(actor, referral.senderAgencyId) && hasRole(actor, 'supervisor')) parties.push('supervisor');
  if (standsAsReceiver(actor, referral)) parties.push('receiver');
  return parties;
}

/** In which part somebody takes an action; `onBehalf` when staff of the sender enter the receiver's word. */
export interface ActingAs {
  readonly party: Party;
  readonly onBehalf: boolean;
  /** Whether they may send against an agreement, with a reason. */
  readonly oversees?: true;
}

/** The part in which these parties may take the action, or null. Whoever passes on the receiver's word acts as the receiver. */
export function actingAs(action: ReferralAction, parties: readonly Party[], passesOnAWord: boolean): ActingAs | null {
  const by: readonly Party[] = referralLifecycle.actions[action].by;
  const mayPassOn = parties.includes('sender') && by.includes('receiver');
  if (passesOnAWord) return mayPassOn ? { party: 'receiver', onBehalf: true } : null;

  const own = by.find((party) => parties.includes(party));
  if (own) return { party: own, onBehalf: false, ...(parties.includes('supervisor') && { oversees: true }) };
  return mayPassOn ? { party: 'receiver', onBehalf: true } : null;
}
