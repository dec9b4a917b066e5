import { useLoad, useLocale, type Load } from '@loopkeeper/ui-kit';
import { useEffect, useRef } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';

/** Reads what a page shows, and reads it again when its reader returns to it or changes the language. */
export function usePageLoad<Data, Variables extends AnyVariables>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Load<Data> {
  const load = useLoad(query, variables);
  const { reload } = load;
  const locale = useLocale();
  const drawnIn = useRef(locale);

  useEffect(() => {
    const returned = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', returned);
    return () => document.removeEventListener('visibilitychange', returned);
  }, [reload]);

  useEffect(() => {
    if (drawnIn.current === locale) return;
    drawnIn.current = locale;
    reload();
  }, [locale, reload]);

  return load;
}
