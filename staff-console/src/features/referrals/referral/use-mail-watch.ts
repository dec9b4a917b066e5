import { useEffect, useRef } from 'react';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';

const PAUSE_MS = 4_000;
const MOST_LOOKS = 5;

/** Looks again, a few times, while a message has not been tried yet, so that "sent" shows by itself. */
export function useMailWatch(mail: ReferralPagePartsFragment['mail'], reload: () => void): void {
  const looks = useRef(0);
  useEffect(() => {
    const untried = mail.some(({ state, attempts }) => state === 'queued' && attempts === 0);
    if (!untried || looks.current >= MOST_LOOKS) return;
    const timer = setTimeout(() => {
      looks.current += 1;
      reload();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [mail, reload]);
}
