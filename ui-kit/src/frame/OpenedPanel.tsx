import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './page.module.css';

interface OpenedPanelProps {
  readonly title: string;
  readonly edge?: 'plain' | 'privacy' | 'loud';
  readonly children: ReactNode;
}

/** A panel that a button opened: the focus moves to its heading, and back to the button when it closes. */
export function OpenedPanel({ title, edge = 'loud', children }: OpenedPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <section className={`${styles.panel} ${styles[edge] ?? ''}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
