import { BooleanField, ChoiceField, Empty, Loaded, PageHead, Panel, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useHasRole, useToday } from '../../app/session/session.js';
import { useRemembered } from '../../app/page-memory.js';
import type { ReadRenewalsQuery } from '../../gql/graphql.js';
import { DueList } from './DueList.js';
import { Ladder } from './Ladder.js';
import { SPANS, spanFrom, type SpanName } from './span.js';
import styles from './renewals.module.css';
import { ReadRenewals } from './renewals.operations.js';
import { renewalTexts } from './renewals.texts.js';
import { TaskList } from './TaskList.js';

/** What comes due about agreements: what waits for somebody, and the calendar of what ends. */
export default function RenewalsPage() {
  const t = useT(renewalTexts);
  const today = useToday();
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN');
  const [span, setSpan] = useRemembered<SpanName>('renewals.span', 'year');
  const [mine, setMine] = useRemembered('renewals.mine', false);
  const [said, setSaid] = useState<string | null>(null);
  const load = useLoad(ReadRenewals, { ...spanFrom(span, today), mine });
  const finished = () => {
    setSaid(t('wasDone'));
    load.reload();
  };

  return (
    <>
      <PageHead title={t('title')} />
      <Loaded load={load}>
        {({ agreementsDigest, agreementTasks, renewalsCalendar }) => (
          <div className={styles.page}>
            <Standing digest={agreementsDigest} />
            <Said>{said}</Said>
            <Panel title={t('toDo')}>
              <BooleanField name="mine" label={t('mine')} value={mine} onChange={setMine} />
              {agreementTasks.length === 0 && <Empty title={t(mine ? 'nothingMine' : 'nothingToDo')} />}
              <TaskList tasks={agreementTasks} onDone={finished} />
            </Panel>
            <Panel title={t('calendar')}>
              <ChoiceField
                name="span"
                label={t('show')}
                value={span}
                onChange={(value) => setSpan(SPANS.find((one) => one === value) ?? 'year')}
                options={SPANS.map((value) => ({ value, label: t(value) }))}
                placeholder={null}
              />
              {renewalsCalendar.length === 0 && <Empty title={t('nothingDue')} />}
              <DueList days={renewalsCalendar} />
            </Panel>
            {mayKeep && <Ladder />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Standing({ digest }: { readonly digest: ReadRenewalsQuery['agreementsDigest'] }) {
  const t = useT(renewalTexts);
  const { inForce, expiring, expired, meetingsLate, reviewsLate } = digest;
  const known = [
    t('inForce', { count: inForce }),
    expiring > 0 && t('expiring', { count: expiring }),
    expired > 0 && t('expired', { count: expired }),
  ];
  const late = [
    meetingsLate > 0 && t('meetingsLate', { count: meetingsLate }),
    reviewsLate > 0 && t('reviewsLate', { count: reviewsLate }),
  ].filter(Boolean);
  return (
    <div>
      <p className={styles.sentence}>{known.filter(Boolean).join(' ')}</p>
      {late.length > 0 && <p>{late.join(' ')}</p>}
    </div>
  );
}
