import { Empty, PageHead, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { consoleTexts } from '../texts/console.texts.js';

/** An address that leads nowhere, or to something that is not ours to see: the same words. */
export function NotFoundPage() {
  const t = useT(consoleTexts);
  return (
    <>
      <PageHead title={t('notFound')} />
      <Empty title={t('notFoundWhy')}>
        <Link to="/">{t('toToday')}</Link>
      </Empty>
    </>
  );
}
