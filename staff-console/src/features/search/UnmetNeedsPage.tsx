import {
  DataTable,
  DateField,
  Empty,
  Loaded,
  PageHead,
  SideSheet,
  todayHere,
  useFormat,
  useLoad,
  useT,
  type Column,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../app/page-memory.js';
import type { UnmetNeedsQuery } from '../../gql/graphql.js';
import { UnmetNeeds } from './search.operations.js';
import styles from './search.module.css';
import { unmetTexts } from './unmet.texts.js';

type Need = UnmetNeedsQuery['unmetNeeds'][number];
type Search = Need['searches'][number];

interface Period {
  readonly from: string;
  readonly to: string;
}

const THREE_MONTHS = 90 * 86_400_000;

const lastMonths = (): Period => ({
  from: new Date(Date.now() - THREE_MONTHS).toISOString().slice(0, 10),
  to: todayHere(),
});

/** What people looked for and did not find; each count opens to its searches. */
export default function UnmetNeedsPage() {
  const t = useT(unmetTexts);
  const [period, setPeriod] = useRemembered<Period>('unmet', lastMonths());
  const [opened, setOpened] = useState<Need | null>(null);
  const load = useLoad(UnmetNeeds, period, { pause: period.from === '' || period.to === '' });

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.period}>
        <DateField
          name="from"
          label={t('from')}
          value={period.from}
          max={period.to}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <DateField
          name="to"
          label={t('to')}
          value={period.to}
          min={period.from}
          onChange={(to) => setPeriod({ ...period, to })}
        />
      </div>
      <Loaded load={load} isEmpty={({ unmetNeeds }) => unmetNeeds.length === 0} empty={<Empty title={t('none')} />}>
        {({ unmetNeeds }) => <NeedTable needs={unmetNeeds} onOpen={setOpened} />}
      </Loaded>
      <p className={styles.counted}>{t('howCounted')}</p>
      <SideSheet
        title={t('searches', { words: opened?.words || t('onlyFilters') })}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened && <SearchTable searches={opened.searches} count={opened.count} />}
      </SideSheet>
    </>
  );
}

interface NeedTableProps {
  readonly needs: readonly Need[];
  readonly onOpen: (need: Need) => void;
}

function NeedTable({ needs, onOpen }: NeedTableProps) {
  const t = useT(unmetTexts);
  const format = useFormat();
  const figure = (key: 'foundNothing' | 'noneTaking' | 'said'): Column<Need> => ({
    key,
    header: t(key),
    cell: (need) => format.number(need[key]),
    end: true,
    quiet: (need) => need[key] === 0,
  });
  const columns: readonly Column<Need>[] = [
    { key: 'words', header: t('words'), cell: ({ words }) => words || t('onlyFilters'), names: true },
    {
      key: 'count',
      header: t('count'),
      cell: (need) => (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`${format.number(need.count)}. ${t('open', { words: need.words || t('onlyFilters') })}`}
          onClick={() => onOpen(need)}
        >
          {format.number(need.count)}
        </Button>
      ),
      end: true,
    },
    figure('foundNothing'),
    figure('noneTaking'),
    figure('said'),
    {
      key: 'areas',
      header: t('areas'),
      cell: ({ areas }) => format.list(areas),
      quiet: ({ areas }) => areas.length === 0,
    },
    { key: 'lastOn', header: t('lastOn'), cell: ({ lastOn }) => format.date(lastOn) },
  ];
  return <DataTable caption={t('needs')} columns={columns} rows={needs} rowKey={({ words }) => words} />;
}

function SearchTable({ searches, count }: { readonly searches: readonly Search[]; readonly count: number }) {
  const t = useT(unmetTexts);
  const format = useFormat();
  const columns: readonly Column<Search>[] = [
    { key: 'askedOn', header: t('askedOn'), cell: ({ askedOn }) => format.date(askedOn), names: true },
    { key: 'filters', header: t('filters'), cell: ({ filters }) => filters.join('; ') || '–' },
    { key: 'area', header: t('area'), cell: ({ area }) => area ?? '–' },
    { key: 'hits', header: t('hits'), cell: ({ hits }) => format.number(hits), end: true },
    { key: 'taking', header: t('taking'), cell: ({ taking }) => format.number(taking), end: true },
    { key: 'byHand', header: t('byHand'), cell: ({ isSaid }) => (isSaid ? t('yes') : '–') },
  ];
  return (
    <>
      {count > searches.length && <p>{t('latest', { count: searches.length })}</p>}
      <DataTable caption={t('searches', { words: '' })} columns={columns} rows={searches} rowKey={({ id }) => id} />
    </>
  );
}
