/** Which services a refresh is about. */
export type RefreshScope =
  | { readonly all: true }
  | { readonly source: string }
  | { readonly organizationId: string }
  | { readonly serviceIds: readonly string[] };

/** Whether a `hsds.service s` is in scope: $1 source, $2 organization, $3 services; null asks nothing. */
export const IN_SCOPE = `($1::text IS NULL OR s.source = $1) AND ($2::uuid IS NULL OR s.organization_id = $2) AND ($3::uuid[] IS NULL OR s.id = ANY ($3))`;

/** The scope as the three values that its condition takes. */
export const scopeValues = (scope: RefreshScope): unknown[] => [
  'source' in scope ? scope.source : null,
  'organizationId' in scope ? scope.organizationId : null,
  'serviceIds' in scope ? scope.serviceIds : null,
];
