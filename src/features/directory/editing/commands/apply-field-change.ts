import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { newId } from '../../../../kernel/ids.js';
import { invalid, type Problem } from '../../../../kernel/problem.js';
import { changedRows } from '../../../../platform/database/changed-rows.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { EventLog } from '../../../../platform/events/index.js';
import { changeBecause } from '../../data/change-origin.js';
import { SearchDocuments } from '../../search/data/search-documents.js';
import type { ChangeReason } from '../data/change-reason.js';
import { faultWords } from '../domain/fault-words.js';
import { checkWords, phoneParts, ruleOf, type SimpleField } from '../domain/simple-fields.js';

export interface FieldChange {
  readonly listingId: string;
  readonly serviceId: string;
  readonly field: SimpleField;
  readonly value: string;
}

const setText = (field: SimpleField): string =>
  `UPDATE hsds.service SET ${ruleOf(field).column ?? ''} = $2, updated_at = now() WHERE id = $1`;

/** The number that a reader of the listing sees first. */
const SET_PHONE = `
  UPDATE hsds.phone SET number = $3, extension = $4
   WHERE id = (SELECT p.id FROM hsds.phone p LEFT JOIN hsds.service_at_location sl ON sl.id = $1
                WHERE (p.service_at_location_id = $1 OR p.service_id = $2 OR p.location_id = sl.location_id) AND p.missing_since IS NULL
                ORDER BY p.service_at_location_id IS NULL, p.service_id IS NULL, p.id LIMIT 1)
  RETURNING id`;
const TELLS = `SELECT app.tells_private_place($1, $2) AS tells`;
const ADD_PHONE = `INSERT INTO hsds.phone (id, service_id, number, extension, type) VALUES ($1, $2, $3, $4, 'voice')`;

/** Writes one field of a listing in the caller's transaction, checked as in the editor, with its reason, and makes the search know it; answers with what is kept. The caller has asked whether the actor may. */
@Injectable()
export class ApplyFieldChange {
  constructor(
    private readonly search: SearchDocuments,
    private readonly events: EventLog,
  ) {}

  async execute(tx: Tx, actor: Actor, change: FieldChange, { origin, id }: ChangeReason): Promise<string | Problem> {
    const { listingId, serviceId, field } = change;
    const checked = checkWords(field, ruleOf(field).max, change.value, actor.locale);
    if ('fault' in checked) return invalid('value', checked.fault);
    const { value } = checked;
    const [told] = await tx.query<{ tells: boolean }[]>(TELLS, [serviceId, value]);
    if (told?.tells) return invalid('value', faultWords({ code: 'place_told', bound: null }, actor.locale));
    await changeBecause((sql, values) => tx.query(sql, values), origin, id);
    await (field === 'phone' ? this.setPhone(tx, { ...change, value }) : tx.query(setText(field), [serviceId, value]));
    await this.search.refresh(tx, { serviceIds: [serviceId] });
    await this.events.append(tx, actor, {
      type: 'listing.field_applied',
      subject: `listing:${listingId}`,
      payload: { listingId, serviceId, fields: [field], origin },
    });
    return value;
  }

  private async setPhone(tx: Tx, { listingId, serviceId, value }: FieldChange): Promise<void> {
    const { number, extension } = phoneParts(value);
    const set = await changedRows<{ id: string }>(tx, SET_PHONE, [listingId, serviceId, number, extension]);
    if (set.length === 0) await tx.query(ADD_PHONE, [newId(), serviceId, number, extension]);
  }
}
