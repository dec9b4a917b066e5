import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Pages } from '../graphql/use-pages.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import { Failed } from './Failed.js';

/** The end of a list that grows: by button, and by itself as the button comes near. */
export function More<Data, Item>({ pages }: { readonly pages: Pages<Data, Item> }) {
  const t = useT(kitTexts);
  const end = useRef<HTMLDivElement>(null);
  const grow = useRef(pages.more);
  const stopped = pages.moreError !== null;

  useEffect(() => {
    grow.current = pages.more;
  });

  useEffect(() => {
    if (!end.current || stopped || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && void grow.current(), {
      rootMargin: '200px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [stopped, pages.hasMore, pages.items.length]);

  if (!pages.hasMore) return null;
  return (
    <div ref={end}>
      {pages.moreError ? (
        <Failed error={pages.moreError} onRetry={() => void pages.more()} />
      ) : (
        <Button variant="default" loading={pages.moreBusy} onClick={() => void pages.more()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
