/** A fact that has happened, in past tense, carrying ids and codes and never personal data. */
export interface DomainEvent<Type extends string = string, Payload extends object = object> {
  readonly type: Type;
  /** The thing it happened to, as `noun:id`. */
  readonly subject: string;
  readonly payload: Payload;
}

/** An event as it stands in the log. */
export interface StoredEvent<Type extends string = string, Payload extends object = object> extends DomainEvent<
  Type,
  Payload
> {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorUserId: string | null;
  readonly actorAgencyId: string | null;
  readonly actorName: string;
}
