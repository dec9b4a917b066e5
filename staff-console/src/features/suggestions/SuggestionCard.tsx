import { StatusBadge, useFormat, useT, type Tone } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { Decide } from './Decide.js';
import styles from './suggestions.module.css';
import { suggestionTexts } from './suggestions.texts.js';
import type { SuggestionValue } from './suggestion-value.js';

interface SuggestionCardProps {
  readonly suggestion: SuggestionValue;
  readonly mayDecide: boolean;
  /** What to say once it is decided. */
  readonly onDecided: (words: string) => void;
}

const TONES: Readonly<Record<SuggestionValue['state'], Tone>> = {
  OPEN: 'waiting',
  ACCEPTED: 'good',
  EDITED: 'good',
  REJECTED: 'ended',
  SUPERSEDED: 'ended',
};

/** One suggestion: what stands there, what is suggested, who says so and what speaks for it. */
export function SuggestionCard({ suggestion, mayDecide, onDecided }: SuggestionCardProps) {
  const t = useT(suggestionTexts);
  const format = useFormat();
  const { serviceName, organizationName, fieldLabel, source, byName, suggestedAt, state, isNews } = suggestion;
  return (
    <article className={styles.card} aria-label={`${serviceName}, ${fieldLabel}`}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.name}>
            {serviceName} <span className={styles.of}>· {fieldLabel}</span>
          </h2>
          <p className={styles.quiet}>
            {organizationName} · {t(`from_${source}`)} · {t('said', { who: byName, when: format.ago(suggestedAt) })}
          </p>
        </div>
        {state !== 'OPEN' && (
          <StatusBadge tone={TONES[state]}>
            {isNews ? `${t('news')}: ${t(`state_${state}`)}` : t(`state_${state}`)}
          </StatusBadge>
        )}
      </header>
      <Values suggestion={suggestion} />
      <Grounds suggestion={suggestion} />
      <Verdict suggestion={suggestion} />
      <footer className={styles.foot}>
        {mayDecide && <Decide suggestion={suggestion} onDecided={onDecided} />}
        <Link to={`/listings/${suggestion.listingId}`}>{t('openListing')}</Link>
      </footer>
    </article>
  );
}

function Values({ suggestion }: { readonly suggestion: SuggestionValue }) {
  const t = useT(suggestionTexts);
  const { state, currentValue, oldValue, newValue, hasNewerValue } = suggestion;
  const isOpen = state === 'OPEN';
  if (newValue === null && oldValue === null && currentValue === null) return null;
  return (
    <dl className={styles.values}>
      <div>
        <dt>{isOpen ? t('before') : t('whenSuggested')}</dt>
        <dd>{(isOpen ? currentValue : oldValue) ?? <span className={styles.quiet}>{t('nothingThere')}</span>}</dd>
        {isOpen && hasNewerValue && newValue !== null && (
          <dd className={styles.newer}>
            <StatusBadge tone="waiting">{t('newer')}</StatusBadge>
            <span className={styles.quiet}>
              {t('whenSuggested')}: {oldValue ?? t('nothingThere')}
            </span>
          </dd>
        )}
      </div>
      <div>
        <dt>{t('after')}</dt>
        <dd>{newValue ?? <span className={styles.quiet}>{t('inWords')}</span>}</dd>
      </div>
    </dl>
  );
}

function Grounds({ suggestion: { note, evidence } }: { readonly suggestion: SuggestionValue }) {
  const t = useT(suggestionTexts);
  const format = useFormat();
  if (!note && evidence.length === 0) return null;
  return (
    <div className={styles.grounds}>
      {note && (
        <p>
          <strong>{t('noteLabel')}:</strong> {note}
        </p>
      )}
      {evidence.length > 0 && (
        <>
          <strong>{t('evidence')}</strong>
          <ul className={styles.evidence}>
            {evidence.map(({ label, byName, at, referralId, reference }) => (
              <li key={`${label} ${at}`}>
                {label}. <span className={styles.quiet}>{t('said', { who: byName, when: format.ago(at) })}</span>{' '}
                {referralId && reference && (
                  <Link to={`/referrals/${referralId}`}>{t('openReferral', { reference })}</Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Verdict({ suggestion }: { readonly suggestion: SuggestionValue }) {
  const t = useT(suggestionTexts);
  const format = useFormat();
  const { decidedAt, decidedByName, decisionNote, appliedValue, newValue } = suggestion;
  if (!decidedAt) return null;
  return (
    <div className={styles.grounds}>
      <p className={styles.quiet}>{t('decidedBy', { who: decidedByName ?? '', when: format.ago(decidedAt) })}</p>
      {decisionNote && <p>{decisionNote}</p>}
      {appliedValue !== null && appliedValue !== newValue && <p>{appliedValue}</p>}
    </div>
  );
}
