import { useEffect, useRef } from 'react';

/** What a part of an agreement's page needs that reads and writes on its own. */
export interface PartOfAgreement {
  readonly agreementId: string;
  /** The version of the agreement that the page shows. */
  readonly seen: number;
  /** Tells the page that the part changed the agreement. */
  readonly onChanged: () => void;
}

/** Reads a part again when the page has read a newer agreement, so that no part writes on what was. */
export function useFollow(seen: number, reload: () => void): void {
  const last = useRef(seen);
  useEffect(() => {
    if (last.current === seen) return;
    last.current = seen;
    reload();
  }, [seen, reload]);
}
