import { DataTable, Loaded, More, useFormat, usePages, useT, type Column } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import type { ReadRoundListingsQuery } from '../../gql/graphql.js';
import { ReadRoundListings } from './rounds.operations.js';
import { roundTexts } from './rounds.texts.js';
import styles from './rounds.module.css';

type Row = ReadRoundListingsQuery['roundListings']['items'][number];

/** The listings of a round, and what became of each. */
export function RoundListings({ roundId, name }: { readonly roundId: string; readonly name: string }) {
  const t = useT(roundTexts);
  const pages = usePages(
    ReadRoundListings,
    (after) => ({ roundId, after }),
    (data) => data.roundListings,
  );
  const columns: readonly Column<Row>[] = [
    {
      key: 'listing',
      header: t('listing'),
      names: true,
      cell: ({ listingId, serviceName }) => <Link to={`/listings/${listingId}`}>{serviceName}</Link>,
    },
    { key: 'organization', header: t('organization'), cell: ({ organizationName }) => organizationName },
    { key: 'state', header: t('state'), cell: (row) => <State row={row} /> },
  ];
  return (
    <Loaded load={pages.load}>
      {() => (
        <>
          <DataTable caption={name} columns={columns} rows={pages.items} rowKey={({ listingId }) => listingId} />
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

function State({ row: { state, calls, callAt, answeredAt, answeredBy } }: { readonly row: Row }) {
  const t = useT(roundTexts);
  const format = useFormat();
  const isToCall = state === 'WAITING' && Boolean(callAt) && Date.parse(callAt ?? '') <= Date.now();
  return (
    <div>
      <p>{t(isToCall ? 'toCall' : `state_${state}`)}</p>
      <p className={styles.quiet}>
        {answeredAt && t('answered', { who: answeredBy ?? '', when: format.ago(answeredAt) })}
        {state === 'WAITING' && callAt && !isToCall && t('callFrom', { when: format.dateTime(callAt) })}
        {state === 'WAITING' && calls > 0 && `${isToCall ? '' : ' · '}${t('calledInVain', { count: calls })}`}
      </p>
    </div>
  );
}
