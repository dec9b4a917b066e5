import { DataTable, StatusBadge, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { Button, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import type { CountEngagementsQuery } from '../../gql/graphql.js';
import styles from './engagement.module.css';
import { engagementTexts } from './engagement.texts.js';
import type { Figure, FigureKind } from './FigureSheet.js';
import type { Sheet } from './sheet.js';

type Counts = CountEngagementsQuery['engagementCounts'];
type Row = Counts['rows'][number];

interface PartnerTableProps {
  readonly counts: Counts;
  readonly onOpen: (sheet: Sheet) => void;
}

const notContactedFirst = (a: Row, b: Row): number => Number(a.contacts > 0) - Number(b.contacts > 0);

const countOf = (row: Row, type: string): number => row.byType.find((each) => each.type === type)?.count ?? 0;

const isIdle = ({ contacts, contactsBefore }: Row): boolean => contacts === 0 && contactsBefore === 0;

/** The types of contact that somebody had in the period; a column for each of the others would hold dots only. */
export const usedTypes = ({ types, rows }: Counts): Counts['types'] =>
  types.filter(({ code, countsAsContact }) => countsAsContact && rows.some((row) => countOf(row, code) > 0));

/** One row a partner, one column a type; attempts and referrals stand apart and are never added. */
export function PartnerTable({ counts, onOpen }: PartnerTableProps) {
  const t = useT(engagementTexts);
  const figure = useFigureColumn(counts, onOpen);
  const mayEdit = useHasRole('DIRECTOR', 'RESOURCE_SPECIALIST', 'ADMIN');
  const used = usedTypes(counts);
  const columns: readonly Column<Row>[] = [
    { key: 'partner', header: t('partner'), names: true, cell: (row) => <PartnerCell row={row} /> },
    figure(t('contacts'), 'contacts', (row) => row.contacts),
    { key: 'change', header: t('change'), end: true, quiet: isIdle, cell: (row) => <Change row={row} /> },
    {
      key: 'days',
      header: t('days'),
      end: true,
      quiet: (row) => row.distinctDays === 0,
      cell: (row) => <Plain count={row.distinctDays} />,
    },
    ...used.map(({ code, label }) => figure(label, { type: code }, (row) => countOf(row, code))),
    { key: 'last', header: t('last'), quiet: (row) => row.lastOn === null, cell: (row) => <Last row={row} /> },
    figure(t('attempts'), 'attempts', (row) => row.attempts),
    figure(t('referrals'), 'referrals', (row) => row.referrals),
  ];
  const edit: Column<Row> = {
    key: 'edit',
    header: t('actions'),
    bare: true,
    cell: (row) => <EditButton row={row} onOpen={onOpen} />,
  };
  const rows = [...counts.rows].sort(notContactedFirst);
  return (
    <DataTable
      caption={t('table')}
      columns={mayEdit ? [...columns, edit] : columns}
      rows={rows}
      rowKey={({ agency }) => agency.id}
    />
  );
}

function useFigureColumn({ from, to }: Counts, onOpen: (sheet: Sheet) => void) {
  const t = useT(engagementTexts);
  return (label: string, kind: FigureKind, count: (row: Row) => number): Column<Row> => ({
    key: typeof kind === 'string' ? kind : `type.${kind.type}`,
    header: label,
    end: true,
    quiet: (row) => count(row) === 0,
    cell: (row) => {
      const figure: Figure = { label, kind, agency: row.agency, from, to };
      if (count(row) === 0) return <Plain count={0} />;
      return (
        <UnstyledButton
          className={styles.figure}
          aria-label={t('figure', { what: label, partner: row.agency.name, count: count(row) })}
          onClick={() => onOpen({ kind: 'figure', figure })}
        >
          {count(row)}
        </UnstyledButton>
      );
    },
  });
}

function Plain({ count }: { readonly count: number }) {
  const t = useT(engagementTexts);
  const format = useFormat();
  if (count > 0) return format.number(count);
  return (
    <span className={styles.dot} role="img" aria-label={t('none')}>
      ·
    </span>
  );
}

function PartnerCell({ row: { agency, contacts } }: { readonly row: Row }) {
  const t = useT(engagementTexts);
  return (
    <div className={styles.partner}>
      <Link to={`/partners/${agency.id}`}>{agency.name}</Link>
      {contacts === 0 && <StatusBadge tone="waiting">{t('notContacted')}</StatusBadge>}
      {!agency.takesReferrals && <StatusBadge tone="late">{t('notTaking')}</StatusBadge>}
    </div>
  );
}

function Change({ row }: { readonly row: Row }) {
  const t = useT(engagementTexts);
  const difference = row.contacts - row.contactsBefore;
  if (isIdle(row)) return <Plain count={0} />;
  if (difference === 0) return <span className={styles.quiet}>{t('same')}</span>;
  return difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`;
}

function Last({ row: { lastOn, lastBy } }: { readonly row: Row }) {
  const format = useFormat();
  if (!lastOn) return null;
  return (
    <span className={styles.last}>
      {format.date(lastOn)}
      {lastBy && <small>{lastBy}</small>}
    </span>
  );
}

function EditButton({ row: { agency }, onOpen }: { readonly row: Row; readonly onOpen: (sheet: Sheet) => void }) {
  const t = useT(engagementTexts);
  return (
    <Button
      variant="subtle"
      size="sm"
      leftSection={<IconPencil size={20} aria-hidden />}
      aria-label={t('editNamed', { name: agency.name })}
      onClick={() => onOpen({ kind: 'edit', agency })}
    >
      {t('edit')}
    </Button>
  );
}
