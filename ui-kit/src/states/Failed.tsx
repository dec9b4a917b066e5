import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CombinedError } from 'urql';
import { errorCodes } from '../graphql/client.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import styles from './states.module.css';

interface FailedProps {
  readonly error?: CombinedError | null;
  /** Says what could not be done, instead of the kit's words. */
  readonly message?: string;
  readonly onRetry?: () => void;
  /** What failed: reading (the default), or saving something typed. */
  readonly what?: 'read' | 'act';
}

/** A question the server could not take says why, as `field: sentence`. */
const badInput = (error: CombinedError | null | undefined): string | undefined =>
  error?.graphQLErrors
    .find(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')
    ?.message.replace(/^[\w.]+: /, '');

function reason(error: CombinedError | null | undefined, what: 'read' | 'act') {
  if (error?.networkError) return 'offline';
  if (error && errorCodes(error).includes('FORBIDDEN')) return 'notAllowed';
  return what === 'act' ? 'failedAct' : 'failed';
}

/** Something went wrong on the way, said plainly, with a button to try again where that may help. */
export function Failed({ error, message, onRetry, what = 'read' }: FailedProps) {
  const t = useT(kitTexts);
  const refused = badInput(error);
  return (
    <div role="alert" className={`${styles.state} ${styles.failed}`}>
      <p className={styles.sentence}>
        <IconAlertTriangle size={20} aria-hidden />
        {message ?? refused ?? t(reason(error, what))}
      </p>
      {onRetry && !refused && (
        <Button variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
