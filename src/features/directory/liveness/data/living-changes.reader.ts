import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { ChangesWanted, DirectoryChange } from '../../editing/data/change.reader.js';
import { roomInWords, type RoomWord } from '../domain/living-words.js';
import { livenessTexts } from '../texts/index.js';

/** A change of what holds for now only: how much room there is, and news. */
export interface LivingChange extends Omit<DirectoryChange, 'origin'> {
  readonly origin: 'capacity' | 'news';
}

export type LivingChangesWanted = Pick<ChangesWanted, 'serviceIds' | 'categoryCodes' | 'notBy'> & {
  readonly since: Date;
};

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly byName: string;
  readonly services: DirectoryChange['services'];
}

interface RoomRow extends Row {
  readonly place: string | null;
  readonly now: RoomWord;
  readonly before: RoomWord | null;
}

interface NewsRow extends Row {
  readonly text: string;
  readonly textEs: string | null;
  readonly hasEnded: boolean;
}

/** $1, $2: services and categories; $3: since when; $4: whose own acts are left out. */
const ASKED = `
  WITH asked AS MATERIALIZED (
    SELECT s.id AS service_id, o.id AS organization_id, json_build_array(json_build_object('id', s.id, 'name', s.name, 'organizationName', o.name)) AS services
      FROM hsds.service s JOIN hsds.organization o ON o.id = s.organization_id
     WHERE s.id = ANY ($1::uuid[]) OR s.id IN (SELECT lc.service_id FROM listing_categories lc JOIN categories k ON k.code = lc.category_code WHERE k.path && $2::text[])
  )`;

const SAID = `json_build_object('state', c.state, 'waitDays', c.wait_days, 'closedUntil', c.closed_until) AS word`;
/** The word that stands of a listing, among those said at some time: what was concluded counts where nothing was said. */
const standing = (when: string): string => `
  SELECT c.id, c.state, c.said_at, c.said_by, c.user_id, ${SAID} FROM capacity_claims c
   WHERE c.listing_id = l.id AND c.undone_at IS NULL AND ${when} ORDER BY c.contradicts, c.said_at DESC, c.id DESC LIMIT 1`;

/** Of each listing the last word alone, where it says otherwise than the one that stood before. */
const ROOM = `${ASKED}, l AS (
    SELECT a.services, sl.id, CASE WHEN count(*) OVER (PARTITION BY a.service_id) > 1 THEN p.name END AS place
      FROM asked a JOIN hsds.service_at_location sl ON sl.service_id = a.service_id AND sl.missing_since IS NULL JOIN hsds.location p ON p.id = sl.location_id
     UNION ALL SELECT a.services, a.service_id, NULL FROM asked a
  )
  SELECT 'capacity:' || last.id AS id, last.said_at AS at, last.said_by AS "byName", l.services, l.place, last.word AS now, earlier.word AS before
    FROM l JOIN LATERAL (${standing('true')}) last ON last.said_at >= $3 AND ($4::uuid IS NULL OR last.user_id IS DISTINCT FROM $4)
    LEFT JOIN LATERAL (${standing('c.said_at < $3')}) earlier ON true
   WHERE earlier.state IS DISTINCT FROM last.state`;

/** News that began since, or ended; of what did both, that it ended is no news. Days are those of the agency that answers for the listing. $5 is now. */
const NEWS = `${ASKED}, n AS (
    SELECT p.id, p.text, p.text_es, p.said_by, p.user_id, p.withdrawn_by, p.withdrawn_at, a.services,
           greatest(p.said_at, p.starts_on::timestamp AT TIME ZONE zone.name) AS begins,
           least(p.withdrawn_at, (p.ends_on + 1)::timestamp AT TIME ZONE zone.name) AS ends
      FROM asked a JOIN program_news p ON p.service_id = a.service_id,
           LATERAL (SELECT coalesce((SELECT time_zone FROM agencies g WHERE g.organization_id = a.organization_id LIMIT 1), (SELECT time_zone FROM agencies WHERE is_lead), 'America/New_York') AS name) zone
  )
  SELECT 'news:' || id || CASE WHEN ends <= $5 THEN ':ended' ELSE ':begun' END AS id, CASE WHEN ends <= $5 THEN ends ELSE begins END AS at, said_by AS "byName", services,
         text, text_es AS "textEs", ends <= $5 AS "hasEnded"
    FROM n
   WHERE (begins >= $3 AND begins <= $5 AND ends > $5 AND ($4::uuid IS NULL OR user_id IS DISTINCT FROM $4))
      OR (begins < $3 AND ends >= $3 AND ends <= $5 AND ($4::uuid IS NULL OR withdrawn_at IS NULL OR withdrawn_by IS DISTINCT FROM $4))`;

/** What changed of the room of listings and of their news, for those who follow them. */
@Injectable()
export class LivingChanges {
  constructor(private readonly clock: Clock) {}

  async changes(tx: Tx, wanted: LivingChangesWanted, locale: Locale): Promise<readonly LivingChange[]> {
    const { serviceIds = [], categoryCodes = [], since, notBy = null } = wanted;
    const asked = [serviceIds, categoryCodes, since, notBy];
    const rooms = await tx.query<RoomRow[]>(ROOM, asked);
    const news = await tx.query<NewsRow[]>(NEWS, [...asked, this.clock.now()]);
    return [...rooms.map((row) => roomChange(row, locale)), ...news.map((row) => newsChange(row, locale))];
  }
}

function roomChange({ place, now, before, ...row }: RoomRow, locale: Locale): LivingChange {
  const { room, roomAt } = livenessTexts(locale).changed;
  const label = place === null ? room : roomAt(place);
  const words = { label, before: roomInWords(before, locale), after: roomInWords(now, locale) };
  return { ...row, origin: 'capacity', fields: [{ field: null, part: 'capacity', columns: [], ...words }] };
}

function newsChange({ text, textEs, hasEnded, ...row }: NewsRow, locale: Locale): LivingChange {
  const said = locale === 'es' ? (textEs ?? text) : text;
  const words = {
    label: livenessTexts(locale).changed.news,
    before: hasEnded ? said : null,
    after: hasEnded ? null : said,
  };
  return { ...row, origin: 'news', fields: [{ field: null, part: 'news', columns: [], ...words }] };
}
