import { Button } from '@mantine/core';
import { useState } from 'react';
import { StatusBadge, useFormat, useT, type Format, type Say, type Tone } from '@loopkeeper/ui-kit';
import { PersonName } from '../../app/names/PersonName.js';
import type { ConsentFactsFragment, ConsentState } from '../../gql/graphql.js';
import { RevokeRelease } from './RevokeRelease.js';
import type { en } from './texts/en.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

interface ConsentCardProps {
  readonly consent: ConsentFactsFragment;
  readonly onRevoked: () => void;
}

const TONES = { ACTIVE: 'privacy', EXPIRED: 'ended', REVOKED: 'ended' } as const satisfies Record<ConsentState, Tone>;

/** One release: who may receive, what, what for, until when; and the button that takes it back. */
export function ConsentCard({ consent, onRevoked }: ConsentCardProps) {
  const t = useT(consentsTexts);
  const format = useFormat();
  const [revoking, setRevoking] = useState(false);
  return (
    <article className={styles.card} aria-label={recipientsOf(consent, t, format)}>
      <h3>{recipientsOf(consent, t, format)}</h3>
      <p className={styles.line}>
        <StatusBadge tone={TONES[consent.state]}>{t(`state.${consent.state}`)}</StatusBadge>
        <span>{endOf(consent, t, format)}</span>
      </p>
      <ConsentLines consent={consent} />
      {consent.revokedHow && <p className={styles.quiet}>{consent.revokedHow}</p>}
      {consent.state === 'ACTIVE' && !revoking && (
        <Button className={styles.start} variant="default" onClick={() => setRevoking(true)}>
          {t('revoke')}
        </Button>
      )}
      {consent.state === 'ACTIVE' && revoking && (
        <RevokeRelease id={consent.id} onRevoked={onRevoked} onKeep={() => setRevoking(false)} />
      )}
    </article>
  );
}

function ConsentLines({ consent }: { readonly consent: ConsentFactsFragment }) {
  const t = useT(consentsTexts);
  const format = useFormat();
  const { treatmentFrom, treatmentTo } = consent;
  return (
    <>
      <ul className={styles.scopes}>
        {consent.scopes.map((scope) => (
          <li key={scope}>{t(`scope.${scope}`)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{format.list(consent.purposes.map((purpose) => t(`purpose.${purpose}`)))}</p>
      <p className={styles.quiet}>
        {t('signedLine', { date: format.date(consent.signedOn) })} · <PersonName name={consent.signerName} /> ·{' '}
        {t(`signer.${consent.signedBy}`)}
      </p>
      {treatmentFrom && treatmentTo && (
        <p className={styles.quiet}>
          {t('treatmentLine', { from: format.date(treatmentFrom), to: format.date(treatmentTo) })}
        </p>
      )}
    </>
  );
}

type SayConsent = Say<keyof typeof en>;

function recipientsOf(consent: ConsentFactsFragment, t: SayConsent, format: Format): string {
  const named = consent.recipients.map((agency) => agency.name);
  return format.list(consent.recipientClass ? [...named, t(`class.${consent.recipientClass}`)] : named);
}

function endOf(consent: ConsentFactsFragment, t: SayConsent, format: Format): string {
  if (consent.revokedAt) return t('endedOn', { date: format.dateTime(consent.revokedAt) });
  if (!consent.expiresOn) return t('untilRevoked');
  return t(consent.state === 'ACTIVE' ? 'until' : 'endedOn', { date: format.date(consent.expiresOn) });
}
