import type { Role } from '../../gql/graphql.js';

/** A page from which the directory is kept true. Its name and its sentence are in the texts, as `name` and `nameAbout`. */
export interface Room {
  readonly to: string;
  readonly name: RoomName;
  /** Who works there; the server decides again. */
  readonly roles: readonly Role[];
}

export type RoomName = 'network';

const KEEPERS: readonly Role[] = ['RESOURCE_SPECIALIST', 'DIRECTOR', 'ADMIN'];

/** The pages, most used first. */
export const ROOMS: readonly Room[] = [{ to: '/network', name: 'network', roles: KEEPERS }];
