import { Button } from '@mantine/core';
import type { ReactNode, RefObject, SyntheticEvent } from 'react';
import type { CombinedError } from 'urql';
import type { ProblemValue } from '../graphql/problem.js';
import { Failed } from '../states/Failed.js';
import { useProblemWords } from '../states/problem-words.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './fields.module.css';

interface FormProps {
  /** Names the form for screen readers. */
  readonly label: string;
  readonly formRef?: RefObject<HTMLFormElement | null>;
  readonly onSubmit: () => void;
  /** The verb on the button. */
  readonly submit: string;
  readonly busy?: boolean;
  readonly onCancel?: () => void;
  /** Fills the page, for fields that stand in columns. */
  readonly wide?: boolean;
  /** A problem that belongs to no field of the form. */
  readonly problem?: ProblemValue | null;
  readonly error?: CombinedError | null;
  readonly children: ReactNode;
}

/** A form with one filled button; failures are said above it and what was typed stays. */
export function Form({
  label,
  formRef,
  onSubmit,
  submit,
  busy = false,
  onCancel,
  wide = false,
  problem,
  error,
  children,
}: FormProps) {
  const t = useT(kitTexts);
  const words = useProblemWords();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };

  return (
    <form
      ref={formRef}
      aria-label={label}
      noValidate
      onSubmit={send}
      className={wide ? `${styles.form} ${styles.wide}` : styles.form}
    >
      {children}
      {problem && <Failed message={words(problem)} />}
      {error && <Failed error={error} what="act" />}
      <div className={styles.buttons}>
        <Button type="submit" size="md" aria-busy={busy} loading={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="default" size="md" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
