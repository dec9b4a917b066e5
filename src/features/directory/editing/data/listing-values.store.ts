import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { NOTHING_OF_THIS_KIND } from '../../domain/service-facts.js';
import type { CodesField, ListingField, OneField, Part, RowsField } from '../domain/field-shape.js';
import { codesOf, oneOf, rowsOf, sameRow, type FieldRow, type FieldValue } from '../domain/field-value.js';
import { languageCode } from '../domain/language-code.js';
import type { EditTarget } from './listing-values.reader.js';
import { TARGETS_OF_LISTINGS } from './listing-values.sql.js';

/** A field that is to hold something else. */
export interface FieldChange {
  readonly field: ListingField;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

type Columns = Record<string, string | boolean | null>;

const LOCK = (table: string): string =>
  `SELECT id FROM hsds.${table} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

const isOne = (change: FieldChange): change is FieldChange & { field: OneField } => change.field.shape === 'one';
/** Which words say where a confidential place of the service's organization is. */
const TELLING = `SELECT key FROM jsonb_each_text($2) WHERE app.tells_private_place($1, value)`;
const ADOPT_CATEGORIES = `UPDATE listing_categories SET origin = 'person' WHERE service_id = $1`;
const DROP_CATEGORIES = `DELETE FROM listing_categories WHERE service_id = $1 AND NOT category_code = ANY ($2::text[])`;
const ADD_CATEGORIES = `INSERT INTO listing_categories (service_id, category_code, origin) SELECT $1, unnest($2::text[]), 'person' ON CONFLICT DO NOTHING`;
const ADOPT_FACTS = `UPDATE service_facts SET origin = 'person' WHERE service_id = $1 AND kind = $2`;
const DROP_FACTS = `DELETE FROM service_facts WHERE service_id = $1 AND kind = $2 AND NOT code = ANY ($3::text[])`;
const ADD_FACTS = `INSERT INTO service_facts (service_id, kind, code, origin) SELECT $1, $2, unnest($3::text[]), 'person' ON CONFLICT DO NOTHING`;

const idOf = (target: EditTarget, part: Part): string | null =>
  ({ organization: target.organizationId, service: target.serviceId, location: target.locationId, listing: target.atId })[part]; // prettier-ignore

/** The columns of a row of a field under their own names. */
function columnsOf(field: RowsField, row: FieldRow): Columns {
  const named = Object.entries(field.columns).flatMap(([name, { column }]) =>
    column === null ? [] : [[column, row[name] ?? null] as const],
  );
  return Object.fromEntries(named);
}

/** The columns by which a row belongs to its part; all null but one. */
function linksOf({ links }: RowsField, target: EditTarget, of: unknown): Columns {
  const wanted = Object.entries(links).map(([part, column]) => [column, part === of ? part : null] as const);
  return Object.fromEntries(
    wanted.map(([column, part]) => [
      column,
      part === 'organization' || part === 'service' || part === 'location' || part === 'listing'
        ? idOf(target, part)
        : null,
    ]),
  );
}

/** Writes fields of listings. Rows that are taken away stay and are marked; nothing is written that does not change. */
@Injectable()
export class ListingValuesStore {
  constructor(private readonly clock: Clock) {}

  /** Locks what the listings are made of, always in the same order, and answers with their ids. */
  async lock(tx: Tx, listingIds: readonly string[]): Promise<readonly EditTarget[]> {
    const targets = await tx.query<EditTarget[]>(TARGETS_OF_LISTINGS, [listingIds]);
    const ids = (key: 'organizationId' | 'serviceId' | 'locationId') => [
      ...new Set(targets.flatMap((target) => target[key] ?? [])),
    ];
    await tx.query(LOCK('organization'), [ids('organizationId')]);
    await tx.query(LOCK('service'), [ids('serviceId')]);
    await tx.query(LOCK('location'), [ids('locationId')]);
    return targets;
  }

  /** The fields whose words would say where a confidential place is; those of the place itself are kept apart. */
  async telling(tx: Tx, serviceId: string, changes: readonly FieldChange[]): Promise<readonly string[]> {
    const said = changes.flatMap(({ field, to }) =>
      field.key.startsWith('location.') ? [] : [[field.key, to] as const],
    );
    if (said.length === 0) return [];
    const rows = await tx.query<{ key: string }[]>(TELLING, [serviceId, JSON.stringify(Object.fromEntries(said))]);
    return rows.map(({ key }) => key);
  }

  /** Writes the changes of one listing. Whether a place is confidential is said first, so that nothing leaks on the way. */
  async write(tx: Tx, target: EditTarget, changes: readonly FieldChange[]): Promise<void> {
    const ones = changes.filter(isOne);
    const isFirst = ({ field }: FieldChange): boolean => field.key === 'location.isConfidential';
    await this.writeOnes(tx, target, ones.filter(isFirst));
    await this.writeOnes(
      tx,
      target,
      ones.filter((change) => !isFirst(change)),
    );
    for (const { field, from, to } of changes) {
      if (field.shape === 'rows') await this.writeRows(tx, target, field, rowsOf(from), rowsOf(to));
      if (field.shape === 'codes' && target.serviceId) await this.writeCodes(tx, target.serviceId, field, codesOf(to));
    }
  }

  private async writeOnes(
    tx: Tx,
    target: EditTarget,
    changes: readonly (FieldChange & { field: OneField })[],
  ): Promise<void> {
    const byPart = new Map<Part, Columns>();
    for (const { field, to } of changes) {
      if (field.rule.column === null) continue;
      byPart.set(field.part, { ...byPart.get(field.part), [field.rule.column]: oneOf(to) });
    }
    for (const [part, columns] of byPart) {
      const id = idOf(target, part);
      if (id) await this.update(tx, part === 'listing' ? 'service_at_location' : part, id, columns);
    }
  }

  private async writeRows(
    tx: Tx,
    target: EditTarget,
    field: RowsField,
    from: readonly FieldRow[],
    to: readonly FieldRow[],
  ): Promise<void> {
    const known = new Map(from.map((row) => [row.id, row]));
    const kept = new Set(to.map(({ id }) => id));
    for (const row of from) if (!kept.has(row.id) && row.id) await this.update(tx, field.table, row.id, {}, true);
    for (const row of to) {
      const before = known.get(row.id);
      if (!before)
        await this.insert(tx, field.table, {
          id: newId(),
          ...linksOf(field, target, row['of']),
          ...this.said(field, row, null),
        });
      else if (row.id && !sameRow(before, row))
        await this.update(tx, field.table, row.id, this.altered(target, field, before, row));
    }
  }

  private altered(target: EditTarget, field: RowsField, before: FieldRow, row: FieldRow): Columns {
    const [was, is] = [columnsOf(field, before), this.said(field, row, before)];
    const changed = Object.entries(is).filter(([column, value]) => (was[column] ?? null) !== value);
    return { ...Object.fromEntries(changed), ...(row['of'] === before['of'] ? {} : linksOf(field, target, row['of'])) };
  }

  /** The columns as the row says them; a language that is renamed gets the code of its new name. */
  private said(field: RowsField, row: FieldRow, before: FieldRow | null): Columns {
    const columns = columnsOf(field, row);
    if (field.table !== 'language' || row['name'] === before?.['name']) return columns;
    return { ...columns, code: languageCode(String(row['name'] ?? '')) };
  }

  private async writeCodes(tx: Tx, serviceId: string, field: CodesField, codes: readonly string[]): Promise<void> {
    if (field.fact === null) {
      await tx.query(ADOPT_CATEGORIES, [serviceId]);
      await tx.query(DROP_CATEGORIES, [serviceId, codes]);
      await tx.query(ADD_CATEGORIES, [serviceId, codes]);
      return;
    }
    const said = codes.length === 0 ? [NOTHING_OF_THIS_KIND] : codes;
    await tx.query(ADOPT_FACTS, [serviceId, field.fact]);
    await tx.query(DROP_FACTS, [serviceId, field.fact, said]);
    await tx.query(ADD_FACTS, [serviceId, field.fact, said]);
  }

  /** Updates one row; `gone` takes it off the list. */
  async update(tx: Tx, table: string, id: string, columns: Columns, gone = false): Promise<void> {
    const names = Object.keys(columns);
    if (names.length === 0 && !gone) return;
    const sets = [
      ...names.map((name, nr) => `${name} = $${nr + 3}`),
      'updated_at = $2',
      ...(gone ? ['missing_since = $2'] : []),
    ];
    await tx.query(`UPDATE hsds.${table} SET ${sets.join(', ')} WHERE id = $1`, [
      id,
      this.clock.now(),
      ...Object.values(columns),
    ]);
  }

  /** Adds one row that this network wrote. */
  async insert(tx: Tx, table: string, columns: Columns): Promise<void> {
    const names = Object.keys(columns);
    await tx.query(
      `INSERT INTO hsds.${table} (${names.join(', ')}, created_at, updated_at) VALUES (${names.map((_, nr) => `$${nr + 2}`).join(', ')}, $1, $1)`,
      [this.clock.now(), ...Object.values(columns)],
    );
  }
}
