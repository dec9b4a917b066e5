import { Facts, useFormat, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import styles from '../listing.module.css';
import type { ListingValue } from '../listing-value.js';
import { livenessTexts } from '../liveness.texts.js';

/** How somebody gets in, as those who keep the list wrote it: whom to call and when, the steps, what to have ready. */
export function HowToReferFacts({ how }: { readonly how: NonNullable<ListingValue['howToRefer']> }) {
  const t = useT(livenessTexts);
  const format = useFormat();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('intakePhone'), how.intakePhone && <IntakePhone phone={how.intakePhone} extension={how.intakeExtension} />],
    [t('intakeHours'), how.intakeHoursText.length > 0 && how.intakeHoursText.join('; ')],
    [t('intakeLanguages'), how.languages.length > 0 && format.list(how.languages.map(format.language))],
    [t('documents'), how.documents.length > 0 && <Lines lines={how.documents} />],
    [t('afterHours'), how.afterHours],
  ];
  return (
    <>
      {how.steps.length > 0 && (
        <ol className={styles.steps}>
          {how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Facts facts={facts} />
    </>
  );
}

function IntakePhone({ phone, extension }: { readonly phone: string; readonly extension: string | null }) {
  return (
    <>
      <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={styles.phone}>
        {phone}
      </a>
      {extension && ` x${extension}`}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
