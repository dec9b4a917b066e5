import { todayHere } from '@loopkeeper/ui-kit';
import { createContext, useContext } from 'react';
import type { ReadMeQuery, Role } from '../../gql/graphql.js';

/** Who is signed in. */
export type Me = NonNullable<ReadMeQuery['me']>;

/** Holds who is signed in; the gate fills it. */
export const SessionContext = createContext<Me | null>(null);

/** Who is signed in; only below the gate. */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) throw new Error('useMe stands outside the session gate.');
  return me;
}

/** Whether one of these roles is held. It only spares a refusal: the server decides. */
export const useHasRole = (...roles: readonly Role[]): boolean => useMe().roles.some((role) => roles.includes(role));

/** Today as a calendar date where the agency is, which is the day the server goes by. */
export const useToday = (): string => todayHere(useMe().agency.timeZone);
