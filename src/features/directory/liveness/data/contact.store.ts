import { Injectable } from '@nestjs/common';
import { newId } from '../../../../kernel/ids.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ContactPurpose } from '../domain/contact-purposes.js';

/** A contact of a service, with its one number and what one calls it for. */
export interface ContactToKeep {
  readonly id: string;
  readonly serviceId: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly extension: string | null;
  readonly isOfPerson: boolean;
  readonly purposes: readonly ContactPurpose[];
}

const IS_OF_SERVICE = `SELECT id FROM hsds.contact WHERE id = $1 AND service_id = $2 AND missing_since IS NULL FOR UPDATE`;
const SERVICE_OF = `SELECT service_id AS "serviceId" FROM hsds.contact WHERE id = $1 AND service_id IS NOT NULL AND missing_since IS NULL FOR UPDATE`;
const SAVE = `
  INSERT INTO hsds.contact (id, service_id, name, title, department, email, is_of_person) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title, department = excluded.department, email = excluded.email,
    is_of_person = excluded.is_of_person, updated_at = now()`;
const NUMBER = `SELECT id FROM hsds.phone WHERE contact_id = $1 AND missing_since IS NULL ORDER BY id LIMIT 1`;
const SAVE_NUMBER = `
  INSERT INTO hsds.phone (id, contact_id, number, extension, type) VALUES ($1, $2, $3, $4, 'voice')
  ON CONFLICT (id) DO UPDATE SET number = excluded.number, extension = excluded.extension, updated_at = now()`;
const FORGET_NUMBERS = `UPDATE hsds.phone SET missing_since = now() WHERE contact_id = $1 AND missing_since IS NULL RETURNING id`;
const FORGET_OTHERS = `DELETE FROM contact_purposes WHERE contact_id = $1 AND purpose <> ALL ($2::text[]) RETURNING purpose`;
const PURPOSES = `INSERT INTO contact_purposes (contact_id, purpose) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`;
const REMOVE = `UPDATE hsds.contact SET missing_since = now() WHERE id = $1 AND missing_since IS NULL RETURNING id`;

/** Keeps the contacts of services. */
@Injectable()
export class ContactStore {
  async isOf(tx: Tx, id: string, serviceId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(IS_OF_SERVICE, [id, serviceId])).length > 0;
  }

  /** The service whose own contact it is; null for none. */
  async serviceOf(tx: Tx, id: string): Promise<string | null> {
    const [contact] = await tx.query<{ serviceId: string }[]>(SERVICE_OF, [id]);
    return contact?.serviceId ?? null;
  }

  async save(tx: Tx, contact: ContactToKeep): Promise<void> {
    const { id, serviceId, name, title, department, email, phone, extension, isOfPerson, purposes } = contact;
    await tx.query(SAVE, [id, serviceId, name, title, department, email, isOfPerson]);
    const [number] = await tx.query<{ id: string }[]>(NUMBER, [id]);
    if (phone) await tx.query(SAVE_NUMBER, [number?.id ?? newId(), id, phone, extension]);
    else await changedRows(tx, FORGET_NUMBERS, [id]);
    await changedRows(tx, FORGET_OTHERS, [id, purposes]);
    await tx.query(PURPOSES, [id, purposes]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await changedRows(tx, REMOVE, [id]);
    await changedRows(tx, FORGET_NUMBERS, [id]);
  }
}
