import { useEffect } from 'react';

/** Names the page in the browser's tab while it is shown. Never a person, a need or a reference. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Loopkeeper`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
