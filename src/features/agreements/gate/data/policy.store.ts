import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { DEFAULT_POLICY, type PolicyRule } from '../domain/policy.js';

const VERSION = `
  SELECT s.number, s.value AS rules, s.set_at AS "setAt", u.display_name AS "setBy" FROM agreement_settings s LEFT JOIN users u ON u.id = s.set_by
   WHERE s.agency_id = $1 AND s.kind = 'referral_policy' AND ($2::int IS NULL OR s.number = $2) ORDER BY s.number DESC LIMIT 1`;
const SET = `
  INSERT INTO agreement_settings (id, agency_id, kind, number, value, set_by, set_at) VALUES ($1, $2, 'referral_policy', $3, $4, $5, $6)
  ON CONFLICT (agency_id, kind, number) DO NOTHING RETURNING number`;

/** One version of an agency's policy; number 0 is the one that holds while nobody has set another. */
export interface HeldPolicy {
  readonly number: number;
  readonly rules: readonly PolicyRule[];
  readonly setAt: Date | null;
  readonly setBy: string | null;
}

const UNSET: HeldPolicy = { number: 0, rules: DEFAULT_POLICY, setAt: null, setBy: null };

/** What agreements mean for referrals, version by version. */
@Injectable()
export class PolicyStore {
  async newest(tx: Tx, agencyId: string): Promise<HeldPolicy> {
    return (await this.version(tx, agencyId, null)) ?? UNSET;
  }

  /** Null where there is no version of that number. */
  async numbered(tx: Tx, agencyId: string, number: number): Promise<HeldPolicy | null> {
    return number === 0 ? UNSET : this.version(tx, agencyId, number);
  }

  /** Whether it became that version: of two who set one at once the second does not. */
  async set(tx: Tx, agencyId: string, { number, rules }: HeldPolicy, by: string | null, at: Date): Promise<boolean> {
    const rows = await tx.query<unknown[]>(SET, [newId(), agencyId, number, JSON.stringify(rules), by, at]);
    return rows.length === 1;
  }

  private async version(tx: Tx, agencyId: string, number: number | null): Promise<HeldPolicy | null> {
    const [row] = await tx.query<HeldPolicy[]>(VERSION, [agencyId, number]);
    return row ?? null;
  }
}
