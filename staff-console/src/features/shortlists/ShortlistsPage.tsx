import { DataTable, Empty, Loaded, More, PageHead, useFormat, usePages, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PersonName } from '../../app/names/PersonName.js';
import { ReadShortlists } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';

/** The shortlists of the reader and of their team. */
export default function ShortlistsPage() {
  const t = useT(shortlistsTexts);
  const format = useFormat();
  const pages = usePages(
    ReadShortlists,
    (after) => ({ after }),
    ({ shortlists }) => shortlists,
  );
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Loaded
        load={pages.load}
        isEmpty={({ shortlists }) => shortlists.items.length === 0}
        empty={
          <Empty title={t('none')}>
            <p>{t('noneNext')}</p>
            <Button component={Link} to="/search" variant="default">
              {t('toSearch')}
            </Button>
          </Empty>
        }
      >
        {() => (
          <>
            <DataTable
              caption={t('title')}
              rows={pages.items}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'title',
                  header: t('colTitle'),
                  names: true,
                  cell: (row) => (
                    <>
                      <Link to={`/shortlists/${row.id}`}>{row.title}</Link>
                      {row.isShared && `, ${t('shared')}`}
                    </>
                  ),
                },
                {
                  key: 'person',
                  header: t('colFor'),
                  cell: (row) => (row.personName ? <PersonName name={row.personName} /> : '–'),
                },
                { key: 'listings', header: t('colListings'), cell: (row) => row.listings },
                { key: 'owner', header: t('colOwner'), cell: (row) => row.ownerName },
                { key: 'updated', header: t('colUpdated'), cell: (row) => format.date(row.updatedAt) },
              ]}
            />
            <More pages={pages} />
          </>
        )}
      </Loaded>
    </>
  );
}
