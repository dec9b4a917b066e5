/** Which services a refresh is about. */
export type RefreshScope =
  | { readonly all: true }
  | { readonly source: string }
  | { readonly organizationId: string }
  | { readonly locationIds: readonly string[] }
  | { readonly serviceIds: readonly string[] };

/** Whether a `hsds.service s` is in scope: $1 source, $2 organization, $3 services; null asks nothing. */
export const IN_SCOPE = `($1::text IS NULL OR s.source = $1) AND ($2::uuid IS NULL OR s.organization_id = $2) AND ($3::uuid[] IS NULL OR s.id = ANY ($3))`;

/** A scope as statements take it: named services, or whole sets of them. */
export type SqlScope = { readonly serviceIds: readonly string[] } | { readonly source: string | null };

/** The scope as the three values that `IN_SCOPE` takes. */
export const scopeValues = (scope: SqlScope): unknown[] =>
  'serviceIds' in scope ? [null, null, scope.serviceIds] : [scope.source, null, null];

/**
 * The same condition over $1 alone, in the two forms that differ in their plan: some services are looked up, a source is read whole.
 * A statement with both in one would read a million services to find one.
 */
export const scoped = (scope: SqlScope) =>
  'serviceIds' in scope
    ? { condition: 's.id = ANY ($1::uuid[])', value: scope.serviceIds }
    : { condition: '($1::text IS NULL OR s.source = $1)', value: scope.source };

/** The services of an organization, or of places. */
export const SERVICES_OF_ORGANIZATION = 'SELECT id FROM hsds.service WHERE organization_id = $1';
export const SERVICES_AT_LOCATIONS =
  'SELECT DISTINCT service_id AS id FROM hsds.service_at_location WHERE location_id = ANY ($1::uuid[])';
