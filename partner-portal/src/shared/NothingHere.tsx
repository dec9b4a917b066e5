import { PageHead, useT } from '@loopkeeper/ui-kit';
import { sharedTexts } from './shared.texts.js';
import { PageLink } from './PageLink.js';

/** An address that leads nowhere, or to what is not this agency's: the same words for both. */
export function NothingHere() {
  const t = useT(sharedTexts);
  return (
    <>
      <PageHead title={t('notFound')} />
      <PageLink to={{ page: 'openWork' }}>{t('backToWork')}</PageLink>
    </>
  );
}
