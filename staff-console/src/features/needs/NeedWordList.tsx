import { DataTable, Empty, Loaded, More, usePages, useT, type Column } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { NeedWordFactsFragment } from '../../gql/graphql.js';
import styles from './needs.module.css';
import { FindNeedWords } from './needs.operations.js';
import { needsTexts } from './needs.texts.js';

interface NeedWordListProps {
  readonly text: string;
  readonly retired: boolean;
  /** What was just changed; reads the list again. */
  readonly changed: NeedWordFactsFragment | null;
  readonly onEdit: (word: NeedWordFactsFragment) => void;
}

/** The phrases with what they lead to. */
export function NeedWordList({ text, retired, changed, onEdit }: NeedWordListProps) {
  const t = useT(needsTexts);
  const pages = usePages(
    FindNeedWords,
    (after) => ({ text: text.trim() || null, retired, after }),
    (data) => data.needWords,
  );
  const columns = useColumns(onEdit);
  const { reload } = pages.load;
  useEffect(() => {
    if (changed) reload();
  }, [changed, reload]);

  return (
    <Loaded
      load={pages.load}
      isEmpty={({ needWords }) => needWords.items.length === 0}
      empty={<Empty title={t(retired ? 'noneRetired' : 'none')} />}
    >
      {() => (
        <div className={styles.list}>
          <DataTable caption={t('title')} columns={columns} rows={pages.items} rowKey={({ id }) => id} />
          <More pages={pages} />
        </div>
      )}
    </Loaded>
  );
}

function useColumns(onEdit: NeedWordListProps['onEdit']): readonly Column<NeedWordFactsFragment>[] {
  const t = useT(needsTexts);
  return [
    {
      key: 'phrase',
      header: t('phrase'),
      names: true,
      cell: ({ phrase, language }) => <span lang={language}>{phrase}</span>,
    },
    {
      key: 'leadsTo',
      header: t('leadsTo'),
      cell: ({ categories }) => categories.map(({ label }) => label).join(', '),
    },
    { key: 'language', header: t('language'), cell: ({ language }) => t(language === 'es' ? 'es' : 'en') },
    {
      key: 'origin',
      header: t('origin'),
      cell: ({ shipped, version, updatedBy }) => (shipped && version === 1 ? t('shippedOrigin') : updatedBy),
    },
    {
      key: 'edit',
      header: t('actions'),
      bare: true,
      cell: (word) => (
        <Button variant="default" aria-label={t('editNamed', { phrase: word.phrase })} onClick={() => onEdit(word)}>
          {t('edit')}
        </Button>
      ),
    },
  ];
}
