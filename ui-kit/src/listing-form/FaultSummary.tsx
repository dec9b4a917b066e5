import { useEffect, useRef } from 'react';
import { useT } from '../texts/texts.js';
import { inputName, type FormFault } from './listing-form.js';
import { listingFormTexts } from './listing-form.texts.js';
import styles from './listing-form.module.css';

interface FaultSummaryProps {
  readonly faults: readonly FormFault[];
  /** Counts the tries: each brings the summary into view again. */
  readonly turn: number;
  readonly onGo: (name: string) => void;
}

/** What is wrong, in one place: each line leads to its field. */
export function FaultSummary({ faults, turn, onGo }: FaultSummaryProps) {
  const t = useT(listingFormTexts);
  const place = useRef<HTMLDivElement>(null);
  const isThere = faults.length > 0;
  useEffect(() => {
    if (isThere && turn > 0) place.current?.focus();
  }, [isThere, turn]);
  if (!isThere) return null;

  return (
    <div ref={place} tabIndex={-1} role="alert" className={styles.summary}>
      <strong>{t('faults', { count: faults.length })}</strong>
      <ul>
        {faults.map((fault) => {
          const name = inputName(fault);
          return (
            <li key={`${name}:${fault.message}`}>
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(name);
                }}
              >
                {fault.label}
                {typeof fault.row === 'number' ? ` ${fault.row + 1}` : ''}: {fault.message}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
