import { PageHead, StatusBadge, useFormat, useT } from '@loopkeeper/ui-kit';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { agreementTexts } from '../agreement.texts.js';
import { STATE_TONES } from '../state-tones.js';

/** What an agreement is, with whom, and whether it holds today. */
export function AgreementHead({ agreement }: { readonly agreement: AgreementPartsFragment }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const { title, typeLabel, partners, state, stateLabel, isInForce, endsOn, attention } = agreement;
  const standing = () => {
    if (!isInForce) return t('notInForce');
    return endsOn ? t('inForceUntil', { day: format.date(endsOn) }) : t('inForceNoEnd');
  };
  return (
    <PageHead
      title={title}
      lead={
        <span className={styles.lead}>
          <StatusBadge tone={STATE_TONES[state]}>{stateLabel}</StatusBadge>
          <span>
            {typeLabel} · {format.list(partners.map(({ name }) => name))}
          </span>
          <span>{standing()}</span>
          {attention.map((sentence) => (
            <span key={sentence} className={styles.attention}>
              {sentence}
            </span>
          ))}
        </span>
      }
    />
  );
}
