import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Names {
  readonly hidden: boolean;
  readonly setHidden: (hidden: boolean) => void;
}

const REMEMBERED = 'loopkeeper.hide-names';
const NamesContext = createContext<Names>({ hidden: false, setHidden: () => undefined });

/** Knows whether names are hidden, for work in a shared room; remembered on this device. */
export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const [hidden, choose] = useState(() => localStorage.getItem(REMEMBERED) === 'yes');
  const names = useMemo(() => {
    const setHidden = (next: boolean) => {
      localStorage.setItem(REMEMBERED, next ? 'yes' : 'no');
      choose(next);
    };
    return { hidden, setHidden };
  }, [hidden]);
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** Whether names, and what persons need, are hidden now. */
export const useNames = (): Names => useContext(NamesContext);

/** "María del Carmen" as "M. d. C." */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');
