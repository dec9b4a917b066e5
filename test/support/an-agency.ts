import type pg from 'pg';
import type { Actor, Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';

interface AgencyGiven {
  readonly name?: string;
  readonly legalType?: string;
  readonly maySend?: boolean;
  readonly mailbox?: string | null;
  readonly active?: boolean;
  readonly timeZone?: string;
  readonly stateProfile?: string;
}

const ORGANIZATION = `INSERT INTO hsds.organization (id, name) VALUES ($1, $2)`;
const AGENCY = `
  INSERT INTO agencies (id, organization_id, name, legal_type, may_send, mailbox, active, time_zone, state_profile, hours, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '[{"days": [1, 2, 3, 4, 5], "opensAt": "09:00", "closesAt": "17:00"}]', now(), now())`;
const UNIT = `INSERT INTO agency_units (id, agency_id, name, is_part2_program, neutral_name, created_at) VALUES ($1, $2, $3, $4, $5, now())`;

/** Puts an agency into the network; answers with its id. */
export async function anAgency(owner: pg.Pool, given: AgencyGiven = {}): Promise<string> {
  const { name = 'Riverside Pantry', legalType = 'non_covered_cbo', maySend = false, active = true } = given;
  const [organizationId, id] = [newId(), newId()];
  const mailbox = given.mailbox === undefined ? `intake@${id.slice(-12)}.example` : given.mailbox;
  await owner.query(ORGANIZATION, [organizationId, name]);
  await owner.query(AGENCY, [
    id,
    organizationId,
    name,
    legalType,
    maySend,
    mailbox,
    active,
    given.timeZone ?? 'America/New_York',
    given.stateProfile ?? 'US-PA',
  ]);
  return id;
}

/** A clinic that may send referrals; answers with its id. */
export const aClinic = (owner: pg.Pool, given: AgencyGiven = {}): Promise<string> =>
  anAgency(owner, {
    name: 'Alder Valley Community Health',
    legalType: 'covered_entity_provider',
    maySend: true,
    ...given,
  });

/** A unit of an agency that treats substance use; answers with its id. */
export async function aRecoveryUnit(
  owner: pg.Pool,
  agencyId: string,
  neutralName: string | null = 'Alder Valley Community Health',
): Promise<string> {
  const id = newId();
  await owner.query(UNIT, [id, agencyId, 'Alder Valley Recovery', true, neutralName]);
  return id;
}

/** Somebody who works at an agency and is signed in. */
export const staffOf = (
  agencyId: string,
  roles: readonly Role[] = ['coordinator'],
  given: Partial<Actor> = {},
): Actor => ({
  kind: roles.some((role) => role.startsWith('partner')) ? 'partner' : 'staff',
  userId: newId(),
  agencyId,
  unitId: null,
  roles,
  sessionId: newId(),
  linkId: null,
  name: 'Ana Torres',
  locale: 'en',
  ...given,
});
