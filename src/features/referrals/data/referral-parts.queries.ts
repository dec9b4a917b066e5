import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transactor.js';
import type { SectionKind } from '../domain/sections.js';

export interface AppointmentRow {
  readonly id: string;
  readonly startsAt: Date;
  readonly place: string | null;
  readonly state: string;
}

export interface SectionRow {
  readonly kind: SectionKind | 'summary';
  readonly text: string;
}

const SECTIONS = `SELECT kind, text FROM referral_sections WHERE referral_id = $1
  ORDER BY array_position(ARRAY['summary', 'contact', 'need', 'general_health', 'behavioral_health', 'substance_use'], kind)`;
const APPOINTMENTS = `SELECT id, starts_at AS "startsAt", place, state FROM appointments WHERE referral_id = $1 ORDER BY starts_at DESC, id`;

/** The parts of a referral that stand in tables of their own; row-level security says who reads them. */
@Injectable()
export class ReferralPartsQueries {
  sections(tx: Tx, referralId: string): Promise<SectionRow[]> {
    return tx.query(SECTIONS, [referralId]);
  }

  appointments(tx: Tx, referralId: string): Promise<AppointmentRow[]> {
    return tx.query(APPOINTMENTS, [referralId]);
  }
}
