import { Link } from 'react-router';
import { StatusBadge, useT, type Shape, type Tone } from '@loopkeeper/ui-kit';
import type { AgreementStandingFactsFragment, GateVerdict } from '../../gql/graphql.js';
import { agreementStandingTexts } from './agreement-standing.texts.js';
import styles from './agreement-standing.module.css';

const LOOKS = {
  ALLOW: { tone: 'good', shape: 'done' },
  WARN: { tone: 'waiting', shape: 'half' },
  REASON: { tone: 'waiting', shape: 'half' },
  BLOCK: { tone: 'late', shape: 'stopped' },
} as const satisfies Record<GateVerdict, { readonly tone: Tone; readonly shape: Shape }>;

/** One calm line: how the agreement with the agency of a service stands, and what follows for a referral. */
export function AgreementStanding({ standing }: { readonly standing: AgreementStandingFactsFragment }) {
  const t = useT(agreementStandingTexts);
  const { verdict, standingLabel, message, isDcoService, agreements, alternatives } = standing;
  const [agreement] = agreements;
  return (
    <div className={styles.standing}>
      <p className={styles.line}>
        <StatusBadge {...LOOKS[verdict]}>{t('agreement', { standing: standingLabel })}</StatusBadge>
        {isDcoService && <StatusBadge tone="ended">{t('dcoService')}</StatusBadge>}
        {agreement && <Link to={`/agreements/${agreement.id}`}>{t('open')}</Link>}
      </p>
      <p className={styles.quiet}>{message}</p>
      {(verdict === 'BLOCK' || verdict === 'REASON') && <Alternatives alternatives={alternatives} />}
    </div>
  );
}

type Alternative = AgreementStandingFactsFragment['alternatives'][number];

/** Where else a person could be sent, each a press away; their choice decides. */
export function Alternatives({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const t = useT(agreementStandingTexts);
  if (alternatives.length === 0) return <p className={styles.quiet}>{t('noAlternatives')}</p>;
  return (
    <div>
      <p className={styles.quiet}>{t('alternatives')}</p>
      <ul className={styles.others}>
        {alternatives.map(({ listingId, serviceName, organizationName }) => (
          <li key={listingId}>
            <Link to={`/listings/${listingId}`}>
              {t('alternative', { service: serviceName, organization: organizationName })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
