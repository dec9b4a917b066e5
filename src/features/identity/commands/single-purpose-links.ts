import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Settings } from '../../../platform/config/settings.js';
import type { Tx } from '../../../platform/database/transactor.js';
import {
  LinkStore,
  type LinkPlace,
  type LinkSubject,
  type LinkToIssue,
  type SinglePurposeLink,
} from '../data/link.store.js';
import { linkIdOf, linkToken, type LinkPurpose } from '../domain/link-token.js';

/** Why a link opens nothing; for logs alone, its holder is told the same sentence whatever it is. */
export type ClosedBecause = 'tampered' | 'unknown' | 'expired' | 'used' | 'revoked' | 'locked';

export type OpenedLink =
  { readonly link: SinglePurposeLink; readonly closed: null } | { readonly link: null; readonly closed: ClosedBecause };

const closed = (because: ClosedBecause): OpenedLink => ({ link: null, closed: because });

/** Why this link is no longer good, or null while it is. */
export function closedBecause(
  { expiresAt, usedAt, revokedAt, lockedAt }: SinglePurposeLink,
  now: Date,
): ClosedBecause | null {
  if (revokedAt) return 'revoked';
  if (lockedAt) return 'locked';
  if (usedAt) return 'used';
  return expiresAt > now ? null : 'expired';
}

/**
 * Links that open one thing for the reader of one mailbox: signing in, an invitation, answering a referral, verifying a listing.
 * Nothing secret is kept: the token is the id and a signature, so a mail that is sent again carries the same link.
 * Ask in a transaction of the system, of the link itself (`Actor.linkId`), or of the link's own agency: others see none.
 */
@Injectable()
export class SinglePurposeLinks {
  constructor(
    private readonly store: LinkStore,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async issue(tx: Tx, wanted: LinkToIssue): Promise<SinglePurposeLink> {
    const id = newId();
    const address = wanted.address.toLowerCase();
    await this.store.add(tx, id, wanted, this.clock.now());
    return { id, ...wanted, address, usedAt: null, revokedAt: null, lockedAt: null };
  }

  /** The part of the address after `/r/` or `/auth/link/`. */
  tokenFor(link: Pick<SinglePurposeLink, 'id' | 'purpose'>): string {
    return linkToken(this.settings.APP_SECRET, link);
  }

  /** The link of a token while it is good; else why not. Changes nothing, so a mail scanner may open it. */
  async open(tx: Tx, token: string, purpose: LinkPurpose): Promise<OpenedLink> {
    const id = linkIdOf(this.settings.APP_SECRET, token, purpose);
    if (!id) return closed('tampered');
    const link = await this.store.byId(tx, id);
    if (!link || link.purpose !== purpose) return closed('unknown');
    const because = closedBecause(link, this.clock.now());
    return because ? closed(because) : { link, closed: null };
  }

  /** The link that a token of ours names, whatever has become of it; null when we did not sign it. */
  async named(tx: Tx, token: string, purpose: LinkPurpose): Promise<SinglePurposeLink | null> {
    const id = linkIdOf(this.settings.APP_SECRET, token, purpose);
    return id === null ? null : this.store.byId(tx, id);
  }

  byId(tx: Tx, id: string): Promise<SinglePurposeLink | null> {
    return this.store.byId(tx, id);
  }

  /** The newest link that is still good for this subject and mailbox, or null. */
  standing(tx: Tx, wanted: LinkSubject & { readonly address: string }): Promise<SinglePurposeLink | null> {
    return this.store.standing(tx, wanted, this.clock.now());
  }

  /** Closes one link for good. */
  revoke(tx: Tx, id: string): Promise<void> {
    return this.store.revoke(tx, id, this.clock.now());
  }

  /** Closes every link of this purpose to a subject. */
  revokeAll(tx: Tx, subject: LinkSubject): Promise<void> {
    return this.store.revokeAll(tx, subject, this.clock.now());
  }

  /** Closes an agency's links of this purpose that went to any mailbox but this one. */
  revokeElsewhere(tx: Tx, place: LinkPlace): Promise<void> {
    return this.store.revokeElsewhere(tx, place, this.clock.now());
  }
}
