import type { MouseEvent, ReactNode } from 'react';
import { addressOf, goTo, type Route } from './route.js';

interface PageLinkProps {
  readonly to: Route;
  readonly className?: string;
  /** Whether it leads to the page that is open. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

const wantsItsOwnTab = (click: MouseEvent) =>
  click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;

/** A real link that changes the page without loading the portal anew. */
export function PageLink({ to, className, isCurrent = false, children }: PageLinkProps) {
  const follow = (click: MouseEvent) => {
    if (wantsItsOwnTab(click)) return;
    click.preventDefault();
    goTo(to);
  };

  return (
    <a href={addressOf(to)} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
