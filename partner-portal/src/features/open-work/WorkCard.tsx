import { DueText, useT } from '@loopkeeper/ui-kit';
import type { ReadOpenWorkQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { openWorkTexts } from './open-work.texts.js';

interface WorkCardProps {
  readonly row: ReadOpenWorkQuery['openWork']['groups'][number]['rows'][number];
  /** Somebody waits for the answer. */
  readonly loud: boolean;
}

/** One request: what is asked, when it is due, and the one way on. */
export function WorkCard({ row, loud }: WorkCardProps) {
  const t = useT(openWorkTexts);
  return (
    <li className="card">
      <div className="card-words">
        <h3>{row.sentence}</h3>
        <p className="quiet">{t('reference', { reference: row.reference })}</p>
        <DueText due={row.due} />
      </div>
      <PageLink to={{ page: 'referral', id: row.referralId }} className={loud ? 'link-button filled' : 'link-button'}>
        {row.action} <span className="unseen">{row.reference}</span>
      </PageLink>
    </li>
  );
}
