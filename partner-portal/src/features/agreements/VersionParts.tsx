import { Facts, useFormat, useT } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import type { PortalVersionFragment } from '../../gql/graphql.js';
import { agreementsTexts } from './agreements.texts.js';
import { FileList } from './FileList.js';

interface PartProps {
  readonly version: PortalVersionFragment;
}

/** From when to when it holds, and what it is about. */
export function AboutPart({
  version,
  more = [],
}: PartProps & { readonly more?: readonly (readonly [string, ReactNode])[] }) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const { startsOn, endsOn, noticeDays, categories, requiredServices, services, locations, programs } = version;
  const from = startsOn ? format.date(startsOn) : '';
  const about = [...services, ...locations, ...programs];
  return (
    <Facts
      facts={[
        [t('holds'), t('holdsFromTo', { from, until: endsOn ? format.date(endsOn) : t('noEnd') })],
        [t('notice'), noticeDays === null ? null : t('noticeDays', { count: noticeDays })],
        [t('covers'), [...categories, ...requiredServices].join('\n')],
        [t('services'), about.length === 0 ? t('allServices') : about.join('\n')],
        ...more,
      ]}
    />
  );
}

/** What each side promised the other. */
export function PromisesPart({ version: { promises } }: PartProps) {
  const t = useT(agreementsTexts);
  if (promises.length === 0) return <p className="quiet">{t('nothingPromised')}</p>;
  const sides = [
    [t('promisedByUs'), promises.filter(({ isOurs }) => isOurs)],
    [t('promisedToUs'), promises.filter(({ isOurs }) => !isOurs)],
  ] as const;
  return sides
    .filter(([, said]) => said.length > 0)
    .map(([heading, said]) => (
      <section key={heading} className="part" aria-label={heading}>
        <h3>{heading}</h3>
        <ul>
          {said.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    ));
}

/** The terms as they are read on any screen. */
export function TermsPart({ version: { terms } }: PartProps) {
  const t = useT(agreementsTexts);
  return (
    <section className="part" aria-label={t('terms')}>
      <h3>{t('terms')}</h3>
      <p className="terms">{terms ?? t('termsInFiles')}</p>
    </section>
  );
}

/** Who signed, with their receipts, and how the text is told from any other. */
export function SignaturesPart({ version }: PartProps) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const { signatures, missingSignatures, contentSha256, contentUrl } = version;
  return (
    <section className="part" aria-label={t('signatures')}>
      <h3>{t('signatures')}</h3>
      <ul className="plain-list">
        {signatures.map(({ party, signerName: name, signerTitle: title, signedOn, isInPortal, isOurs, receipt }) => {
          const facts = { name, party: party.name, day: format.date(signedOn) };
          return (
            <li key={party.id} className="card-words">
              <span>{title ? t('signedLine', { ...facts, title }) : t('signedLineShort', facts)}</span>
              {receipt?.url && (
                <a href={receipt.url} className="file-link" download>
                  {t('receipt')} <span className="unseen">{party.name}</span>
                </a>
              )}
              {!receipt && isInPortal && isOurs && <span className="quiet">{t('receiptMade')}</span>}
            </li>
          );
        })}
        {missingSignatures.length > 0 && (
          <li>{t('waitsFor', { names: format.list(missingSignatures.map(({ name }) => name)) })}</li>
        )}
      </ul>
      {contentSha256 && (
        <details className="more">
          <summary>{t('fingerprint')}</summary>
          <p className="fingerprint">{contentSha256}</p>
          {contentUrl && (
            <a href={contentUrl} className="file-link" download>
              {t('signedText')}
            </a>
          )}
        </details>
      )}
    </section>
  );
}

/** Its files. */
export function FilesPart({ version: { files } }: PartProps) {
  const t = useT(agreementsTexts);
  return (
    <section className="part" aria-label={t('files')}>
      <h3>{t('files')}</h3>
      <FileList files={files} />
    </section>
  );
}
