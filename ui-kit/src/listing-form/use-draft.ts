import { useEffect, useRef, useState } from 'react';
import type { FieldEdit } from './listing-form.js';

/** After so long without a key the draft is kept. */
const PAUSE_MS = 2500;

export type DraftState = { readonly kind: 'none' | 'failed' } | { readonly kind: 'kept'; readonly at: string };

/** Keeps what was typed at the server, a moment after the last key and when the page is left. */
export function useDraft(edits: readonly FieldEdit[], keep: (edits: readonly FieldEdit[]) => Promise<boolean>) {
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const text = JSON.stringify(edits);
  const kept = useRef('[]');
  const latest = useRef({ edits, text, keep });
  useEffect(() => {
    latest.current = { edits, text, keep };
  });

  useEffect(() => {
    if (text === kept.current) return undefined;
    const timer = setTimeout(() => {
      const { current } = latest;
      kept.current = current.text;
      void current.keep(current.edits).then((done) => {
        if (!done) kept.current = '';
        setState(done ? { kind: 'kept', at: new Date().toISOString() } : { kind: 'failed' });
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.text !== kept.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      const { current } = latest;
      if (current.text !== kept.current) void current.keep(current.edits);
    };
  }, []);

  return {
    state,
    /** Nothing is left to keep: it was saved, or let go. */
    settle: (value: readonly FieldEdit[] = []) => {
      kept.current = JSON.stringify(value);
      latest.current = { ...latest.current, text: kept.current };
    },
  };
}
