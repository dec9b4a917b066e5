import { useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { isKnown } from '../texts/known.js';
import styles from './referral.module.css';

const NO_MAILBOX = /\b55[0134]\b/;
const NO_CONNECTION = /^(ECONN|EDNS|ENOTFOUND|ESOCKET)/;
const TIMED_OUT = /^ETIMEDOUT/;

function wordsFor(code: string) {
  const own = `failure.${code}`;
  if (isKnown(own)) return own;
  if (NO_MAILBOX.test(code)) return 'failure.mailbox';
  if (TIMED_OUT.test(code)) return 'failure.timeout';
  return NO_CONNECTION.test(code) ? 'failure.connection' : 'failure.other';
}

/** Why a message did not arrive, in words; the mail server's code small beside them. */
export function Failure({ code }: { readonly code: string }) {
  const t = useT(referralsTexts);
  return (
    <>
      {t(wordsFor(code))} <small className={styles.fine}>{code}</small>
    </>
  );
}
