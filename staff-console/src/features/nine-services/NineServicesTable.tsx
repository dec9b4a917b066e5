import { DataTable, StatusBadge, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import { nineServicesTexts } from './nine-services.texts.js';

type Service = NineServicesPartsFragment['services'][number];

interface NineServicesTableProps {
  readonly rows: readonly Service[];
  /** Null where nothing can be changed. */
  readonly onSay: ((service: Service) => void) | null;
}

/** One row a service. */
export function NineServicesTable({ rows, onSay }: NineServicesTableProps) {
  const t = useT(nineServicesTexts);
  const columns: readonly Column<Service>[] = [
    { key: 'service', header: t('service'), names: true, cell: (row) => <Named row={row} /> },
    { key: 'direct', header: t('direct'), cell: (row) => <Direct row={row} /> },
    {
      key: 'dco',
      header: t('dco'),
      cell: ({ dcos }) => <Through agreements={dcos} />,
      quiet: ({ dcos }) => dcos.length === 0,
    },
    {
      key: 'partner',
      header: t('partner'),
      cell: ({ partners }) => <Through agreements={partners} />,
      quiet: ({ partners }) => partners.length === 0,
    },
  ];
  const say: Column<Service> = {
    key: 'say',
    header: t('change'),
    bare: true,
    cell: (row) => (
      <Button variant="default" aria-label={t('changeNamed', { label: row.label })} onClick={() => onSay?.(row)}>
        {t('change')}
      </Button>
    ),
  };
  return (
    <DataTable
      caption={t('table')}
      columns={onSay ? [...columns, say] : columns}
      rows={rows}
      rowKey={({ service }) => service}
    />
  );
}

function Named({ row: { label, criterion, confidence, confidenceLabel, isGap, gapNote } }: { readonly row: Service }) {
  const t = useT(nineServicesTexts);
  return (
    <span className={styles.stack}>
      {label}
      <span className={styles.quiet}>
        {criterion}
        {confidence === 'RECALL' && ` · ${confidenceLabel}`}
      </span>
      {isGap && <StatusBadge tone="late">{t('gap')}</StatusBadge>}
      {gapNote && <span className={styles.quiet}>{gapNote}</span>}
    </span>
  );
}

function Direct({ row: { isDirect, note, services } }: { readonly row: Service }) {
  const t = useT(nineServicesTexts);
  const format = useFormat();
  return (
    <span className={styles.stack}>
      {isDirect === null ? <span className={styles.quiet}>{t('unsaid')}</span> : t(isDirect ? 'yes' : 'no')}
      {services.length > 0 && <span className={styles.quiet}>{format.list(services.map(({ name }) => name))}</span>}
      {note && <span className={styles.quiet}>{note}</span>}
    </span>
  );
}

function Through({ agreements }: { readonly agreements: Service['dcos'] }) {
  const t = useT(nineServicesTexts);
  const format = useFormat();
  return (
    <span className={styles.stack}>
      {agreements.map(({ agreement, partner, endsOn }) => (
        <span key={agreement.id}>
          <Link to={`/agreements/${agreement.id}`}>{partner}</Link>{' '}
          {endsOn && <span className={styles.quiet}>{t('until', { day: format.date(endsOn) })}</span>}
        </span>
      ))}
    </span>
  );
}
