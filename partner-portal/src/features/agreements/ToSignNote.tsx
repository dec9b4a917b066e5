import { useT } from '@loopkeeper/ui-kit';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { toSignTexts } from './to-sign.texts.js';
import { ReadWaitingAgreements } from './to-sign.operations.js';

/** Above the open work, for a named signer: what waits for their signature. Stands aside while it cannot be read. */
export function ToSignNote() {
  const t = useT(toSignTexts);
  const load = usePageLoad(ReadWaitingAgreements, {});
  const mine = (load.data?.agreementsToSign ?? []).filter(
    ({ isSignedByUs, mySignerName }) => !isSignedByUs && mySignerName !== null,
  );
  if (mine.length === 0) return null;
  return (
    <section aria-label={t('waiting')} className="strip">
      <h2>{t('waiting')}</h2>
      <ul className="plain-list">
        {mine.map(({ id, title }) => (
          <li key={id}>
            <PageLink to={{ page: 'sign', id }}>{t('readAndSign', { title })}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
