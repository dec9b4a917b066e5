import { useId, type ReactNode } from 'react';
import styles from './page.module.css';

interface PanelProps {
  readonly title?: string;
  /** `privacy` is for releases, previews and disclosures only; `loud` is the next step of a page. */
  readonly edge?: 'plain' | 'privacy' | 'loud';
  readonly children: ReactNode;
}

/** A part of a page on its own sheet, named by its heading. */
export function Panel({ title, edge = 'plain', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`${styles.panel} ${styles[edge] ?? ''}`} aria-labelledby={title ? id : undefined}>
      {title && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}

interface FactsProps {
  /** Label and value; values that are null or empty are left out. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** Facts as labels and values. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <FactLine key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function FactLine({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
