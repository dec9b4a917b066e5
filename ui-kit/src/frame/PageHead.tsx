import { useEffect, useRef, type ReactNode } from 'react';
import { usePageTitle } from '../app/page-title.js';
import styles from './page.module.css';

interface PageHeadProps {
  readonly title: string;
  /** The tab's title where the heading names a person. */
  readonly tabTitle?: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Draws the heading in another way than as plain text, such as a name that can be hidden. */
  readonly children?: ReactNode;
  /** Off where something else on the page takes the focus. */
  readonly takesFocus?: boolean;
}

/** The title of a page, which takes the focus when the page opens so that a screen reader says it. */
export function PageHead({ title, tabTitle = title, lead, actions, children, takesFocus = true }: PageHeadProps) {
  usePageTitle(tabTitle);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <h1 ref={heading} tabIndex={-1}>
          {children ?? title}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
