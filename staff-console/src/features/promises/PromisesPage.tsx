import { Empty, Loaded, PageHead, Panel, SideSheet, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useToday } from '../../app/session/session.js';
import type { ReadPromisesKeptQuery } from '../../gql/graphql.js';
import { PeriodChoice, thisQuarter } from '../engagement/PeriodChoice.js';
import styles from '../coverage/coverage.module.css';
import { PromisedReferrals } from './PromisedReferrals.js';
import { ReadPromisesKept } from './promises-kept.operations.js';
import { promisesKeptTexts } from './promises-kept.texts.js';
import { TallyTable } from './TallyTable.js';

type Tally = ReadPromisesKeptQuery['promisesKept'][number];

/** Whether partners did as they promised, by period; each figure opens. */
export default function PromisesPage() {
  const t = useT(promisesKeptTexts);
  const [period, setPeriod] = useState(thisQuarter(useToday()));
  const [opened, setOpened] = useState<Tally | null>(null);
  const load = useLoad(ReadPromisesKept, { from: period.from, to: period.to }, { pause: period.from > period.to });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <Panel title={t('kept')}>
          <PeriodChoice value={period} onChange={setPeriod} />
          <Loaded
            load={load}
            isEmpty={({ promisesKept }) => promisesKept.length === 0}
            empty={<Empty title={t('nothing')} />}
          >
            {({ promisesKept }) => <TallyTable rows={promisesKept} onOpen={setOpened} />}
          </Loaded>
          <details>
            <summary>{t('howCounted')}</summary>
            <p>{t('definition')}</p>
          </details>
        </Panel>
      </div>
      <SideSheet title={t('rows')} opened={opened !== null} onClose={() => setOpened(null)}>
        {opened && <PromisedReferrals tally={opened} />}
      </SideSheet>
    </>
  );
}
