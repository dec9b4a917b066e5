import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { changedRows } from '../../../platform/database/changed-rows.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import type { Agency } from '../../directory/index.js';
import { changedFields } from '../domain/changed-fields.js';
import type { Person, PersonDetails } from '../domain/person.js';
import { nameWords, searchKeys } from '../domain/search-keys.js';
import { PERSON_COLUMNS } from './person-columns.js';

const DETAILS = [
  'given_name',
  'family_name',
  'preferred_name',
  'pronouns',
  'birth_date',
  'language',
  'interpreter_needed',
  'phone',
  'email',
  'city',
  'postal_code',
  'payer_type',
  'household_size',
  'guardian_name',
  'safe_channel',
  'safe_times',
  'may_leave_message',
  'may_text',
  'safe_note',
  'do_not_contact',
] as const;

const valuesOf = (person: PersonDetails): readonly unknown[] => [
  person.givenName,
  person.familyName,
  person.preferredName,
  person.pronouns,
  person.birthDate,
  person.language,
  person.interpreterNeeded,
  person.phone,
  person.email,
  person.city,
  person.postalCode,
  person.payerType,
  person.householdSize,
  person.guardianName,
  person.safeContact.channel,
  person.safeContact.times,
  person.safeContact.mayLeaveMessage,
  person.safeContact.mayText,
  person.safeContact.note,
  person.safeContact.doNotContact,
];

const INSERT = `
  INSERT INTO persons (id, agency_id, state_profile, created_by, created_at, updated_at, ${DETAILS.join(', ')})
  VALUES ($1, $2, $3, $4, $5, $5, ${DETAILS.map((_, index) => `$${index + 6}`).join(', ')})`;

const UPDATE = `
  UPDATE persons SET version = version + 1, updated_at = $2, ${DETAILS.map((column, index) => `${column} = $${index + 3}`).join(', ')}
   WHERE id = $1 RETURNING version`;

const LOCK = `SELECT ${PERSON_COLUMNS} FROM persons p WHERE p.id = $1 AND p.agency_id = $2 FOR UPDATE`;

const FORGET_KEYS = `DELETE FROM person_search_keys WHERE person_id = $1`;

/** Sounds are Postgres's double metaphone, so that Smith is found by Smyth and Núñez by Nunes. */
const KEEP_KEYS = `
  INSERT INTO person_search_keys (agency_id, person_id, key)
  SELECT $1::uuid, $2::uuid, key FROM unnest($3::text[]) AS key
  UNION
  SELECT $1::uuid, $2::uuid, 'sound:' || sound
    FROM unnest($4::text[]) AS word, LATERAL (VALUES (dmetaphone(word)), (dmetaphone_alt(word))) AS sounds (sound)
   WHERE sound <> ''`;

/** The write side of persons: the row, the keys it is found by and the event that says so, in the caller's transaction. */
@Injectable()
export class PersonStore {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
  ) {}

  async enter(
    tx: Tx,
    actor: Actor,
    { id: agencyId, stateProfile }: Agency,
    person: PersonDetails,
  ): Promise<{ readonly id: string }> {
    const id = newId();
    await tx.query(INSERT, [id, agencyId, stateProfile, actor.userId, this.clock.now(), ...valuesOf(person)]);
    await this.keepKeys(tx, agencyId, id, person);
    await this.events.append(tx, actor, {
      type: 'person.created',
      subject: `person:${id}`,
      payload: { personId: id, version: 1 },
    });
    return { id };
  }

  /** Locks the row, so that two people cannot change it at once; null when it is not this agency's. */
  async lock(tx: Tx, id: string, agencyId: string | null): Promise<Person | null> {
    const [person] = await tx.query<Person[]>(LOCK, [id, agencyId]);
    return person ?? null;
  }

  /** Answers with the person as they are now; nothing is written when nothing differs. */
  async change(tx: Tx, actor: Actor, current: Person, person: PersonDetails): Promise<Person> {
    const { id, agencyId } = current;
    const fields = changedFields(current, person);
    if (fields.length === 0) return current;
    const [row] = await changedRows<{ version: number }>(tx, UPDATE, [id, this.clock.now(), ...valuesOf(person)]);
    const version = row?.version ?? current.version + 1;
    await tx.query(FORGET_KEYS, [id]);
    await this.keepKeys(tx, agencyId, id, person);
    await this.events.append(tx, actor, {
      type: 'person.updated',
      subject: `person:${id}`,
      payload: { personId: id, version, fields },
    });
    return { ...current, ...person, version };
  }

  private async keepKeys(tx: Tx, agencyId: string, id: string, person: PersonDetails): Promise<void> {
    await tx.query(KEEP_KEYS, [agencyId, id, searchKeys(person), nameWords(person)]);
  }
}
