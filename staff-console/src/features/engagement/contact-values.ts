import type { LogEngagementInput } from '../../gql/graphql.js';

/** What the form of a contact holds while it is typed. */
export interface ContactValues {
  readonly agencyId: string;
  readonly type: string;
  readonly on: string;
  readonly with: string;
  readonly topic: string;
  readonly note: string;
  readonly followUpOn: string;
}

/** A form for a contact of today. */
export const newContact = (agencyId: string | null, today: string): ContactValues => ({
  agencyId: agencyId ?? '',
  type: '',
  on: today,
  with: '',
  topic: '',
  note: '',
  followUpOn: '',
});

/** What is plainly wrong, by the key of the text that says so. */
export function faultsIn({ agencyId, type, on, topic, followUpOn }: ContactValues, today: string) {
  return {
    ...(agencyId === '' ? { agencyId: 'fillIn' as const } : {}),
    ...(type === '' ? { type: 'fillIn' as const } : {}),
    ...(on === '' ? { on: 'fillIn' as const } : on > today ? { on: 'future' as const } : {}),
    ...(topic.trim() === '' ? { topic: 'fillIn' as const } : {}),
    ...(followUpOn !== '' && followUpOn < on ? { followUpOn: 'followUpEarly' as const } : {}),
  };
}

/** The values as the server takes them. */
export const toLogInput = (values: ContactValues): Omit<LogEngagementInput, 'idempotencyKey'> => ({
  agencyId: values.agencyId,
  type: values.type,
  on: values.on,
  with: values.with.trim() || null,
  topic: values.topic.trim(),
  note: values.note.trim() || null,
  followUpOn: values.followUpOn || null,
});
