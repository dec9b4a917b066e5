import { DataTable, StatusBadge, useFormat, useT, type Column } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CoverageLineFragment, PartnerCategory } from '../../gql/graphql.js';
import { COVERAGE_TONES } from './coverage-tones.js';
import styles from './coverage.module.css';
import { coverageTexts } from './coverage.texts.js';

interface CoverageTableProps {
  readonly rows: readonly CoverageLineFragment[];
  readonly onOpen: (category: PartnerCategory) => void;
}

/** One row a category, in the order of the criteria. */
export function CoverageTable({ rows, onOpen }: CoverageTableProps) {
  const t = useT(coverageTexts);
  const columns: readonly Column<CoverageLineFragment>[] = [
    { key: 'category', header: t('category'), names: true, width: '22%', cell: (row) => <Category row={row} /> },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, stateLabel }) => <StatusBadge tone={COVERAGE_TONES[state]}>{stateLabel}</StatusBadge>,
    },
    { key: 'ladder', header: t('ladder'), width: '14%', cell: (row) => <Ladder row={row} /> },
    {
      key: 'agreements',
      header: t('agreements'),
      width: '22%',
      cell: (row) => <Agreements row={row} />,
      quiet: (row) => row.agreements.length === 0,
    },
    {
      key: 'missing',
      header: t('missing'),
      width: '20%',
      cell: ({ missing }) => missing.map((sentence) => <p key={sentence}>{sentence}</p>),
      quiet: ({ missing }) => missing.length === 0,
    },
    {
      key: 'next',
      header: t('next'),
      width: '12%',
      cell: (row) => <Next row={row} />,
      quiet: (row) => row.nextStep === null,
    },
    {
      key: 'open',
      header: t('open'),
      bare: true,
      cell: ({ category, label }) => (
        <Button variant="default" aria-label={t('openNamed', { label })} onClick={() => onOpen(category)}>
          {t('open')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('table')} columns={columns} rows={rows} rowKey={({ category }) => category} />;
}

function Category({
  row: { label, criterion, levelLabel, confidence, confidenceLabel },
}: {
  readonly row: CoverageLineFragment;
}) {
  return (
    <span className={styles.stack}>
      {label}
      <span className={styles.quiet}>
        {criterion} · {levelLabel}
      </span>
      {confidence === 'RECALL' && <span className={styles.quiet}>{confidenceLabel}</span>}
    </span>
  );
}

const STEPS = [1, 2, 3] as const;

/** Three steps: those that are reached are filled; the words say the same. */
function Ladder({ row: { rung, rungLabel, target } }: { readonly row: CoverageLineFragment }) {
  const t = useT(coverageTexts);
  return (
    <span className={styles.stack}>
      <span className={styles.steps} aria-hidden>
        {STEPS.filter((step) => step <= Math.max(target, rung)).map((step) => (
          <span key={step} className={step <= rung ? styles.reached : styles.step} />
        ))}
      </span>
      <span className={styles.quiet}>
        {rung > target ? t('beyond', { label: rungLabel }) : t('step', { rung, target, label: rungLabel })}
      </span>
    </span>
  );
}

function Agreements({ row: { agreements } }: { readonly row: CoverageLineFragment }) {
  const t = useT(coverageTexts);
  const format = useFormat();
  return (
    <span className={styles.stack}>
      {agreements.map(({ id, title, partner, endsOn, isExpiring }) => (
        <span key={id}>
          <Link to={`/agreements/${id}`}>{title}</Link>{' '}
          <span className={isExpiring ? styles.attention : styles.quiet}>
            {endsOn ? t('until', { partner, day: format.date(endsOn) }) : t('noEnd', { partner })}
          </span>
        </span>
      ))}
    </span>
  );
}

function Next({ row: { nextStep } }: { readonly row: CoverageLineFragment }) {
  const t = useT(coverageTexts);
  const format = useFormat();
  if (!nextStep) return null;
  const { step, dueOn, owner } = nextStep;
  return (
    <span className={styles.stack}>
      {step}
      <span className={styles.quiet}>
        {dueOn ? t('due', { day: format.date(dueOn), name: owner.name }) : owner.name}
      </span>
    </span>
  );
}
