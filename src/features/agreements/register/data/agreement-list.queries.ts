import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Page } from '../../../../kernel/page.js';
import { isUuid } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { AgreementStandingNow } from '../domain/attention.js';
import type { Named } from '../domain/named.js';
import { EXPIRED_LICENCES, LIST, MISSING_TERMS } from './agreement-list.sql.js';

/** Which agreements somebody wants to see. */
export interface AgreementsWanted {
  readonly types?: readonly AgreementType[] | null;
  readonly states?: readonly AgreementState[] | null;
  readonly ownerId?: string | null;
  readonly partnerId?: string | null;
  readonly category?: PartnerCategory | null;
  readonly text?: string | null;
  readonly expiringWithin?: number | null;
  readonly inForceOn?: string | null;
}

/** An agreement as a row of a list. */
export interface ListedAgreement extends Omit<AgreementStandingNow, 'today'> {
  readonly id: string;
  readonly title: string;
  readonly owner: Named | null;
  readonly partners: readonly Named[];
  readonly startsOn: string | null;
  readonly isInForce: boolean;
  readonly categories: readonly PartnerCategory[];
  readonly updatedAt: Date;
}

export interface AgreementsFound extends Page<ListedAgreement> {
  readonly total: number;
  readonly types: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly owners: readonly (Named & { readonly count: number })[];
  readonly expiring: number;
}

interface Found extends Omit<AgreementsFound, keyof Page<ListedAgreement>> {
  readonly items: readonly (Omit<ListedAgreement, 'updatedAt'> & { readonly updatedAt: string })[];
}

/** What of an agreement is wanting now. */
export interface DueNow {
  readonly missingTerms: number;
  readonly expiredLicences: number;
}

const DUE = `SELECT ${MISSING_TERMS} AS "missingTerms", ${EXPIRED_LICENCES('$2::date')} AS "expiredLicences" FROM agreements a WHERE a.id = $1`;

interface PageWanted {
  readonly first: number;
  readonly after: string | null;
}

const wordsOf = (text: string | null | undefined): string | null => {
  const words = (text ?? '').match(/[\p{L}\p{N}]+/gu);
  return words ? words.join(' ') : null;
};

/** Whether a cursor is one that a list of agreements gave out. */
export function isListCursor(after: string): boolean {
  const [at, id] = decodeCursor(after, 2) ?? [null, null];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && isUuid(id);
}

/** Lists agreements with the counts of every facet: one statement for a screen. */
@Injectable()
export class AgreementLists {
  async find(
    tx: Tx,
    { agencyId, today }: { agencyId: string; today: string },
    wanted: AgreementsWanted,
    { first, after }: PageWanted,
    ids: readonly string[] | null = null,
  ): Promise<AgreementsFound> {
    const { types, states, ownerId, partnerId, category, text, expiringWithin, inForceOn } = wanted;
    const [at, id] = (after && decodeCursor(after, 2)) || [null, null];
    const [found] = await tx.query<Found[]>(LIST, [
      agencyId, today, types ?? null, states ?? null, ownerId ?? null, partnerId ?? null, category ?? null, wordsOf(text), expiringWithin ?? null, inForceOn ?? null,
      at, id, first + 1, ids,
    ]); // prettier-ignore
    if (!found) throw new Error('A list of agreements answered with nothing.');
    const rows = found.items.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }));
    return { ...found, ...toPage(rows, first, (row) => [row.updatedAt.toISOString(), row.id]) };
  }

  /** What of one agreement is wanting: for its own side. */
  async dueOf(tx: Tx, agreementId: string, today: string): Promise<DueNow> {
    const [due] = await tx.query<DueNow[]>(DUE, [agreementId, today]);
    return due ?? { missingTerms: 0, expiredLicences: 0 };
  }
}
