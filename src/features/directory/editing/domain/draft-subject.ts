/** What a new listing begins from: an organization and a service that are there already, or neither. */
export interface ListingBeginning {
  readonly organizationId: string | null;
  readonly serviceId: string | null;
}

/** What a draft of a new listing is kept under. A draft of a listing is kept under its id. */
export const draftSubject = ({ organizationId, serviceId }: ListingBeginning): string =>
  ['new', organizationId ?? '', serviceId ?? ''].join(':');
