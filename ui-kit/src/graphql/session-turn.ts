import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let turn = 0;

/** Tells every page that somebody has signed in again: what could not be read meanwhile is read now. */
export function signedInAgain(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Counts the sign-ins under an open page. */
export const useSessionTurn = (): number => useSyncExternalStore(subscribe, () => turn);
