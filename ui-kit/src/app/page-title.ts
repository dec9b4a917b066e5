import { useEffect } from 'react';

/** Names the page in the browser's tab. Never a person, a need or a reference. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Loopkeeper`;
  }, [title]);
}
