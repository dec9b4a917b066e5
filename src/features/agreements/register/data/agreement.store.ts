import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import type { AgreementDetails } from '../domain/agreement.js';
import type { AgreementStanding } from '../domain/standing.js';

const ADD = `
  INSERT INTO agreements (id, agency_id, type, title, state, owner_id, created_by, created_at, updated_at) VALUES ($1, $2, $3, $4, 'identified', $5, $6, $7, $7)`;
const ADD_PARTIES =
  'INSERT INTO agreement_parties (agreement_id, partner_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING';
const DROP_PARTIES = 'DELETE FROM agreement_parties WHERE agreement_id = $1 AND NOT partner_id = ANY ($2::uuid[])';
const DROP_SIGNERS_OF_OTHERS = `
  DELETE FROM agreement_signers s USING agreements a WHERE a.id = $1 AND s.agreement_id = a.id AND s.party_id <> a.agency_id AND NOT s.party_id = ANY ($2::uuid[])`;
const SAVE = `
  UPDATE agreements SET title = $2, owner_id = $3, details_roles = $4, sharing_method = $5, sharing_note = $6, meeting_every_weeks = $7, next_meeting_on = $8,
         version = version + 1, updated_at = $9 WHERE id = $1`;
const TOUCH = 'UPDATE agreements SET version = version + 1, updated_at = $2 WHERE id = $1';
const MOVE = `
  UPDATE agreements SET state = $2, justification = $3, contingency_plan = $4, review_on = $5, ended_on = $6, end_reason = $7, superseded_by = $8,
         version = version + 1, updated_at = $9 WHERE id = $1`;
const KNOWN_PARTNERS = 'SELECT id FROM agencies WHERE id = ANY ($1::uuid[]) AND active AND id <> $2';
const COLLEAGUE = `SELECT id FROM users WHERE id = $1 AND agency_id = $2 AND disabled_at IS NULL`;
const ADD_EFFORT = `
  INSERT INTO agreement_efforts (id, agency_id, agreement_id, kind, day, what, recorded_by, recorded_at) VALUES ($1, $2, $3, 'outreach', $4, $5, $6, $7)`;

export interface AgreementToAdd {
  readonly id: string;
  readonly agencyId: string;
  readonly type: AgreementType;
  readonly title: string;
  readonly ownerId: string;
  readonly partnerIds: readonly string[];
  readonly by: string | null;
}

/** Writes agreements; their versions have a store of their own. */
@Injectable()
export class AgreementStore {
  constructor(private readonly clock: Clock) {}

  async add(tx: Tx, { id, agencyId, type, title, ownerId, partnerIds, by }: AgreementToAdd): Promise<void> {
    await tx.query(ADD, [id, agencyId, type, title, ownerId, by, this.clock.now()]);
    await tx.query(ADD_PARTIES, [id, partnerIds]);
  }

  async save(tx: Tx, id: string, details: AgreementDetails): Promise<void> {
    const { title, ownerId, partnerIds, detailsRoles, sharingMethod, sharingNote, meetingEveryWeeks, nextMeetingOn } = details; // prettier-ignore
    await tx.query(SAVE, [id, title, ownerId, detailsRoles, sharingMethod, sharingNote, meetingEveryWeeks, nextMeetingOn, this.clock.now()]); // prettier-ignore
    await tx.query(DROP_SIGNERS_OF_OTHERS, [id, partnerIds]);
    await tx.query(DROP_PARTIES, [id, partnerIds]);
    await tx.query(ADD_PARTIES, [id, partnerIds]);
  }

  /** After a change of something that hangs on it. */
  async touch(tx: Tx, id: string): Promise<void> {
    await tx.query(TOUCH, [id, this.clock.now()]);
  }

  async move(tx: Tx, id: string, standing: AgreementStanding): Promise<void> {
    const { state, justification, contingencyPlan, reviewOn, endedOn, endReason, supersededBy } = standing;
    await tx.query(MOVE, [id, state, justification, contingencyPlan, reviewOn, endedOn, endReason, supersededBy, this.clock.now()]); // prettier-ignore
  }

  /** Those among the ids that are agencies of the network that take part, without one's own. */
  async knownPartners(tx: Tx, ids: readonly string[], agencyId: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }[]>(KNOWN_PARTNERS, [ids, agencyId])).map(({ id }) => id);
  }

  async isColleague(tx: Tx, userId: string, agencyId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(COLLEAGUE, [userId, agencyId])).length > 0;
  }

  /** That a partner was asked stands among the efforts. */
  async addOutreach(
    tx: Tx,
    effort: { agencyId: string; agreementId: string; day: string; what: string; by: string },
  ): Promise<void> {
    const { agencyId, agreementId, day, what, by } = effort;
    await tx.query(ADD_EFFORT, [newId(), agencyId, agreementId, day, what, by, this.clock.now()]);
  }
}
