import { demoId } from '../../src/demo/network/index.js';
import { newId } from '../../src/kernel/ids.js';

/** The listing and the service of a place that is going to be confidential. */
export const TYPED_LISTING = demoId('service_at_location', 'hl-shelter-hl-house');
export const TYPED_SERVICE = demoId('service', 'hl-shelter');

const USER = newId();
const ROUND = newId();

const SUGGESTED = `INSERT INTO suggestions (id, listing_id, service_id, field, old_value, new_value, note, source, by_name, suggested_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, 'staff', 'Kim', now(), 'open')`;
/** Keeps a draft: $1 its id, $2 whose, $3 of what, $4 its fields. */
export const DRAFTED = `INSERT INTO listing_drafts (id, user_id, subject, fields, saved_at) VALUES ($1, $2, $3, $4, now())`;
const SAID_OF_ROOM = `INSERT INTO capacity_claims (id, listing_id, service_id, state, note, how, said_by, said_at, believed_until) VALUES ($1, $2, $3, 'open', $4, 'phone_call', 'Kim', now(), now())`;
/** A draft whose second, fourth and fifth field say where the place is. */
export const DRAFT = [
  { field: 'service.fees', value: 'Free' },
  { field: 'service.description', value: 'Ring at 31, Quokka St.' },
  { field: 'location.isConfidential', base: false, value: true },
  { field: 'location.name', value: 'Numbat den' },
  { field: 'location.addresses', base: [{ address1: '31 Quokka Street' }], value: [{ address1: '9 Numbat Lane' }] },
];
/** Statements that keep what people typed of the place, in their own words and of its own parts. */
export const TYPED: readonly (readonly [string, ...unknown[]])[] = [
  [SUGGESTED, newId(), TYPED_LISTING, TYPED_SERVICE, 'address', '31 Quokka Street', '9 Numbat Lane', null],
  [SUGGESTED, newId(), TYPED_LISTING, TYPED_SERVICE, 'hours', null, 'Daily', 'I was at 31 quokka st.; it lies at 41.98765.'],
  [`ALTER TABLE listing_drafts DISABLE TRIGGER keep_draft_private`],
  [DRAFTED, newId(), USER, TYPED_LISTING, JSON.stringify(DRAFT)],
  [`ALTER TABLE listing_drafts ENABLE TRIGGER keep_draft_private`],
  [SAID_OF_ROOM, newId(), TYPED_LISTING, TYPED_SERVICE, 'Come to 31 Quokka Street'],
  [`INSERT INTO program_news (id, service_id, text, starts_on, ends_on, said_by, said_at) VALUES ($1, $2, 'New door at 31 Quokka Street', '2026-11-20', '2026-12-20', 'Kim', now())`, newId(), TYPED_SERVICE],
  [`INSERT INTO how_to_refer (service_id, steps, said_by, updated_at) VALUES ($1, '["Call first", "Go to 31 Quokka Street"]', 'Kim', now()) ON CONFLICT (service_id) DO UPDATE SET steps = excluded.steps`, TYPED_SERVICE],
  [`INSERT INTO users (id, email, display_name, agency_id, roles, created_at) SELECT $1, 'kim@aldervalley.example', 'Kim', id, '{admin}', now() FROM agencies WHERE is_lead`, USER],
  [`INSERT INTO verification_rounds (id, name, begun_by, by_name, begun_at) SELECT $1, 'A round', id, 'Kim', now() FROM users LIMIT 1`, ROUND],
  [`INSERT INTO round_answers (id, round_id, listing_id, answer, how, by_name, at) VALUES ($1, $2, $3, 'true', 'partner_link', 'Kim, 31 Quokka Street', now())`, newId(), ROUND, TYPED_LISTING],
  [`UPDATE hsds.service SET description = 'Ring at 31 Quokka Street' WHERE id = $1`, TYPED_SERVICE],
  [`UPDATE hsds.service SET description = 'Ring first' WHERE id = $1`, TYPED_SERVICE],
]; // prettier-ignore
