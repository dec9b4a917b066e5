import { Empty, Loaded, PageHead, useT, type Say } from '@loopkeeper/ui-kit';
import type { ReadOpenWorkQuery } from '../../gql/graphql.js';
import { useMe } from '../../shared/me.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { ToSignNote } from '../agreements/ToSignNote.js';
import { CapacityStrip } from '../services/CapacityStrip.js';
import { ReadOpenWork } from './open-work.operations.js';
import { openWorkTexts, type OpenWorkWords } from './open-work.texts.js';
import { WorkGroup } from './WorkGroup.js';

type OpenWork = ReadOpenWorkQuery['openWork'];

function headline({ toAnswer, dueToday }: OpenWork, t: Say<OpenWorkWords>): string {
  if (toAnswer === 0) return t('nothingToAnswer');
  return dueToday > 0 ? t('toAnswerToday', { number: toAnswer, today: dueToday }) : t('toAnswer', { number: toAnswer });
}

/** What waits for this agency, by what is asked of it and when it falls due. */
export function OpenWorkPage() {
  const t = useT(openWorkTexts);
  const load = usePageLoad(ReadOpenWork, {});
  const work = load.data?.openWork;

  return (
    <div className="reading">
      <PageHead
        key={work ? 'full' : 'waiting'}
        title={work ? headline(work, t) : t('title')}
        tabTitle={t('title')}
        lead={useMe()?.agency.name}
      />
      <ToSignNote />
      <CapacityStrip />
      <Loaded
        load={load}
        isEmpty={({ openWork }) => openWork.groups.every(({ rows }) => rows.length === 0)}
        empty={
          <Empty title={t('empty')}>
            <p>{t('emptyNext')}</p>
          </Empty>
        }
      >
        {({ openWork }) => openWork.groups.map((group) => <WorkGroup key={group.code} group={group} />)}
      </Loaded>
    </div>
  );
}
