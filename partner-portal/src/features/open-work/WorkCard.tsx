import { DueText, useT } from '@loopkeeper/ui-kit';
import type { ReadOpenWorkQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { openWorkTexts, type OpenWorkWords } from './open-work.texts.js';

interface WorkCardProps {
  readonly row: ReadOpenWorkQuery['openWork']['groups'][number]['rows'][number];
  /** The code of the group it stands in. */
  readonly group: string;
}

/** What the one button of a card says, by the group the card stands in. */
const VERBS: Readonly<Record<string, OpenWorkWords>> = {
  answer: 'go_answer',
  reach_or_book: 'go_reach_or_book',
  how_it_went: 'go_how_it_went',
  finished: 'go_finished',
};

/** One request: what is asked, when it is due, and the one way on. */
export function WorkCard({ row, group }: WorkCardProps) {
  const t = useT(openWorkTexts);
  return (
    <li className="card">
      <div className="card-words">
        <h3>{row.sentence}</h3>
        <p className="quiet">{t('reference', { reference: row.reference })}</p>
        <DueText due={row.due} />
      </div>
      <PageLink
        to={{ page: 'referral', id: row.referralId }}
        className={group === 'answer' ? 'link-button filled' : 'link-button'}
      >
        {t(VERBS[group] ?? 'go_reach_or_book')} <span className="unseen">{row.reference}</span>
      </PageLink>
    </li>
  );
}
