import { createContext, useContext } from 'react';
import type { ReadMeQuery } from '../gql/graphql.js';

/** Who is signed in. */
export type Me = NonNullable<ReadMeQuery['me']>;

/** Carries who is signed in to the pages. */
export const MeContext = createContext<Me | null>(null);

/** Who is signed in; null outside the gate. */
export const useMe = (): Me | null => useContext(MeContext);
