import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty, Loaded, PageHead, useLoad, useT } from '@loopkeeper/ui-kit';
import type { ReadTodayQuery } from '../../gql/graphql.js';
import { FollowedPanel } from '../follows/FollowedPanel.js';
import { MyTasksPanel } from '../renewals/MyTasksPanel.js';
import { ReadToday } from './today.operations.js';
import { todayTexts } from './texts/index.js';
import { TodayGroup } from './TodayGroup.js';
import styles from './today.module.css';

type TodayValue = ReadTodayQuery['today'];

/** What needs the person who is signed in: one list, most pressing first. */
export default function TodayPage() {
  const t = useT(todayTexts);
  const load = useLoad(ReadToday, {});
  return (
    <>
      <PageHead title={t('title')} lead={load.data && <Needs today={load.data.today} />} />
      <Loaded
        load={load}
        isEmpty={({ today }) => today.count === 0}
        empty={<NothingNow next={load.data?.today.next} />}
      >
        {({ today }) => (
          <div className={styles.groups}>
            {today.groups
              .filter(({ rows }) => rows.length > 0)
              .map((group) => (
                <TodayGroup key={group.code} group={group} />
              ))}
          </div>
        )}
      </Loaded>
      <MyTasksPanel />
      <FollowedPanel />
    </>
  );
}

function Needs({ today }: { readonly today: TodayValue }) {
  const t = useT(todayTexts);
  if (today.count === 0) return null;
  return [t('needYou', { count: today.count }), today.dueToday > 0 && t('dueToday', { count: today.dueToday })]
    .filter(Boolean)
    .join(' ');
}

function NothingNow({ next }: { readonly next: TodayValue['next'] | undefined }) {
  const t = useT(todayTexts);
  return (
    <Empty title={t('empty')}>
      <p>{next ? t('emptyNext', { text: next.text }) : t('emptyNoNext')}</p>
      <Button component={Link} to="/search" variant="default">
        {t('findService')}
      </Button>
    </Empty>
  );
}
