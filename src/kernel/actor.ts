/** The roles of the network; a person may hold several. */
export const ROLES = [
  'coordinator',
  'supervisor',
  'director',
  'resource_specialist',
  'privacy_officer',
  'admin',
  'partner_member',
  'partner_manager',
] as const;

export type Role = (typeof ROLES)[number];

export const ACTOR_KINDS = ['staff', 'partner', 'replyLink', 'system', 'apiKey'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

export const LOCALES = ['en', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** Who is acting: a person working for one agency, the holder of a reply link, or the system itself. */
export interface Actor {
  readonly kind: ActorKind;
  readonly userId: string | null;
  readonly agencyId: string | null;
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  readonly sessionId: string | null;
  /** The reply link in whose name somebody answers. */
  readonly linkId: string | null;
  /** As shown in a timeline: a person's display name, or the name of the job. */
  readonly name: string;
  readonly locale: Locale;
}

/** The system acting by itself, under the name of the job or reaction that acts. */
export const systemActor = (name: string): Actor => ({
  kind: 'system',
  userId: null,
  agencyId: null,
  unitId: null,
  roles: [],
  sessionId: null,
  linkId: null,
  name,
  locale: 'en',
});

/** Whether the actor holds at least one of the roles. */
export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
