import type { ActorKind, Locale, Role } from '../../../kernel/actor.js';

/** The sides a person can sign in on. */
export type Side = Extract<ActorKind, 'staff' | 'partner'>;

/** Somebody who can sign in. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly agencyId: string;
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  readonly kind: Side;
  readonly locale: Locale;
  /** The shared mailbox of a partner agency: it signs in by e-mailed link alone. */
  readonly isMailbox: boolean;
}

const PARTNER_ROLES: readonly Role[] = ['partner_member', 'partner_manager'];

/** The side that the roles belong to, or null when they mix both or are none. */
export function sideOf(roles: readonly Role[]): Side | null {
  if (roles.length === 0) return null;
  const partner = roles.filter((role) => PARTNER_ROLES.includes(role)).length;
  if (partner === 0) return 'staff';
  return partner === roles.length ? 'partner' : null;
}

const ADDRESS = /^[^\s\p{C}@<>(),;:"\\]{1,64}@[^\s\p{C}@<>(),;:"\\]{1,190}$/u;

/** An address as it is kept and compared: composed, lower case, no spaces around it; null when it is none. */
export function emailAddress(text: string): string | null {
  const address = text.normalize('NFC').trim().toLowerCase();
  return ADDRESS.test(address) && address.length <= 254 ? address : null;
}
