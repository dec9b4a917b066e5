import { dayOf, Empty, Loaded, More, useFormat, usePages, useT, type Pages } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { useMe } from '../../app/session/session.js';
import type { ListEngagementsQuery, ListReferralsToQuery } from '../../gql/graphql.js';
import styles from './engagement.module.css';
import { ListEngagements, ListReferralsTo } from './engagement.operations.js';
import { engagementTexts } from './engagement.texts.js';

/** What a figure counts: all contacts, one type, attempts, or referrals. */
export type FigureKind = 'contacts' | 'attempts' | 'referrals' | { readonly type: string };

/** A figure of the table, as far as its rows must be known. */
export interface Figure {
  readonly label: string;
  readonly kind: FigureKind;
  readonly agency: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** The rows behind a figure, and how it is counted. */
export function FigureSheet({ figure, definition }: { readonly figure: Figure; readonly definition: string }) {
  const t = useT(engagementTexts);
  return (
    <div className={styles.sheet}>
      {figure.kind === 'referrals' ? <ReferralRows figure={figure} /> : <EngagementRows figure={figure} />}
      <h3>{t('howCounted')}</h3>
      <p className={styles.quiet}>{definition}</p>
    </div>
  );
}

type EngagementRow = ListEngagementsQuery['engagements']['items'][number];
type ReferralRow = ListReferralsToQuery['referrals']['items'][number];

const belongsTo = (kind: FigureKind, { type }: EngagementRow): boolean => {
  if (kind === 'contacts') return type.countsAsContact;
  if (kind === 'attempts') return !type.countsAsContact;
  return true;
};

function EngagementRows({ figure: { kind, agency, from, to } }: { readonly figure: Figure }) {
  const type = typeof kind === 'object' ? kind.type : null;
  const pages = usePages(
    ListEngagements,
    (after) => ({ filter: { agencyId: agency.id, from, to, type }, after }),
    (data) => data.engagements,
  );
  return (
    <Rows pages={pages} items={pages.items.filter((row) => belongsTo(kind, row))}>
      {(row) => <EngagementLine key={row.id} row={row} />}
    </Rows>
  );
}

function ReferralRows({ figure: { agency, from, to } }: { readonly figure: Figure }) {
  const pages = usePages(
    ListReferralsTo,
    (after) => ({ filter: { receiverId: agency.id }, after }),
    (data) => data.referrals,
  );
  const { timeZone } = useMe().agency;
  const within = pages.items.filter(({ sentAt, state }) => {
    const day = sentAt && dayOf(new Date(sentAt), timeZone);
    return day && state !== 'VOID' && day >= from && day <= to;
  });
  return (
    <Rows pages={pages} items={within}>
      {(row) => <ReferralLine key={row.id} row={row} />}
    </Rows>
  );
}

interface RowsProps<Data, Item> {
  readonly pages: Pages<Data, Item>;
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

function Rows<Data, Item>({ pages, items, children }: RowsProps<Data, Item>) {
  const t = useT(engagementTexts);
  return (
    <Loaded
      load={pages.load}
      isEmpty={() => items.length === 0 && !pages.hasMore}
      empty={<Empty title={t('noRows')} />}
    >
      {() => (
        <>
          <ul className={styles.rows}>{items.map(children)}</ul>
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

function EngagementLine({ row }: { readonly row: EngagementRow }) {
  const t = useT(engagementTexts);
  const format = useFormat();
  const about = [row.with && t('with', { name: row.with }), t('byName', { name: row.by.displayName })].filter(Boolean);
  return (
    <li>
      <strong>
        {format.date(row.on)} · {row.type.label}
      </strong>
      <p>{row.topic}</p>
      {row.note && <p className={styles.note}>{row.note}</p>}
      <p className={styles.quiet}>{about.join(' · ')}</p>
      {row.followUpOn && <p className={styles.quiet}>{t('followUp', { date: format.date(row.followUpOn) })}</p>}
    </li>
  );
}

function ReferralLine({ row }: { readonly row: ReferralRow }) {
  const format = useFormat();
  return (
    <li>
      <Link to={`/referrals/${row.id}`}>{row.reference}</Link>
      <p>{row.serviceName}</p>
      <p className={styles.quiet}>
        {[row.stateLabel, row.sentAt && format.dateTime(row.sentAt)].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
