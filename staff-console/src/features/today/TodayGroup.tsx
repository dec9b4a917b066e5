import { Button } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import { DueText, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../app/names/PersonName.js';
import type { ReadTodayQuery } from '../../gql/graphql.js';
import { buttonOf } from './row-button.js';
import { todayTexts } from './texts/index.js';
import styles from './today.module.css';

type GroupValue = ReadTodayQuery['today']['groups'][number];
type RowValue = GroupValue['rows'][number];

/** One group of the list, by how pressing it is. */
export function TodayGroup({ group }: { readonly group: GroupValue }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {group.label} <span className={styles.count}>{group.rows.length}</span>
      </h2>
      <ul className={styles.rows}>
        {group.rows.map((row) => (
          <TodayRow key={row.id} row={row} loud={group.code === 'now'} />
        ))}
      </ul>
    </section>
  );
}

/** One sentence, one due time, one button. */
function TodayRow({ row, loud }: { readonly row: RowValue; readonly loud: boolean }) {
  const t = useT(todayTexts);
  const { words, opens } = buttonOf(row.action);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p>{row.sentence}</p>
        <p className={styles.who}>
          {row.personName && <PersonName name={row.personName} />}
          <span>{row.reference}</span>
        </p>
      </div>
      <DueText due={row.due} />
      <Button
        component={Link}
        to={`/referrals/${row.referralId}`}
        state={opens && { opens }}
        variant={loud ? 'filled' : 'default'}
        aria-label={t('openRow', { action: t(words), reference: row.reference })}
      >
        {t(words)}
      </Button>
    </li>
  );
}
