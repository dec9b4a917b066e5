import type { Role } from '../../gql/graphql.js';

/** A page from which the directory is kept true. Its name and its sentence are in the texts, as `name` and `nameAbout`. */
export interface Room {
  readonly to: string;
  readonly name: RoomName;
  /** Who works there; the server decides again. */
  readonly roles: readonly Role[];
}

export type RoomName =
  | 'newListing'
  | 'bulk'
  | 'suggestions'
  | 'calls'
  | 'rounds'
  | 'duplicates'
  | 'changed'
  | 'network'
  | 'imports'
  | 'needs'
  | 'unmet';

const KEEPERS: readonly Role[] = ['RESOURCE_SPECIALIST', 'DIRECTOR', 'ADMIN'];

const CALLERS: readonly Role[] = [...KEEPERS, 'COORDINATOR', 'SUPERVISOR'];
const STAFF: readonly Role[] = [...CALLERS, 'PRIVACY_OFFICER'];

/** The pages, most used first. */
export const ROOMS: readonly Room[] = [
  { to: '/changed', name: 'changed', roles: STAFF },
  { to: '/suggestions', name: 'suggestions', roles: STAFF },
  { to: '/calls', name: 'calls', roles: CALLERS },
  { to: '/rounds', name: 'rounds', roles: KEEPERS },
  { to: '/duplicates', name: 'duplicates', roles: KEEPERS },
  { to: '/directory/new', name: 'newListing', roles: KEEPERS },
  { to: '/directory/bulk', name: 'bulk', roles: KEEPERS },
  { to: '/network', name: 'network', roles: KEEPERS },
  { to: '/imports', name: 'imports', roles: KEEPERS },
  { to: '/need-words', name: 'needs', roles: KEEPERS },
  { to: '/unmet-needs', name: 'unmet', roles: KEEPERS },
];

/** Whether an address is that of one of these pages, or of a page below it. */
export const isInRoom = (pathname: string): boolean =>
  ROOMS.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
