import {
  DateField,
  Empty,
  Loaded,
  PageHead,
  Panel,
  Said,
  SideSheet,
  useFormat,
  useLoad,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useToday } from '../../app/session/session.js';
import type { PartnerCategory, ReadCoverageQuery } from '../../gql/graphql.js';
import styles from './coverage.module.css';
import { ReadCoverage } from './coverage.operations.js';
import { coverageTexts } from './coverage.texts.js';
import { CoverageSheet } from './CoverageSheet.js';
import { CoverageTable } from './CoverageTable.js';

/** Which partners that the criteria name are covered, as it stood on any day, on one page that can be printed. */
export default function CoveragePage() {
  const t = useT(coverageTexts);
  const today = useToday();
  const [day, setDay] = useState(today);
  const [opened, setOpened] = useState<PartnerCategory | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const load = useLoad(ReadCoverage, { on: day === '' ? today : day });
  const print = (
    <>
      <Button
        variant="default"
        size="md"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
      <Button component={Link} to="/packets" size="md" variant="default">
        {t('packet')}
      </Button>
    </>
  );
  const row = load.data?.coverage.rows.find(({ category }) => category === opened) ?? null;
  const saved = (words: string) => {
    setSaid(words);
    load.reload();
  };

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={print} />
      <div className={styles.page}>
        <div className={styles.day}>
          <DateField name="asOf" label={t('asOf')} value={day} onChange={setDay} />
        </div>
        <Said>{said}</Said>
        <Loaded load={load}>{({ coverage }) => <CoverageMap coverage={coverage} onOpen={setOpened} />}</Loaded>
      </div>
      <SideSheet title={row?.label ?? ''} opened={row !== null} onClose={() => setOpened(null)}>
        {row && <CoverageSheet row={row} isToday={day === today || day === ''} onSaved={saved} />}
      </SideSheet>
    </>
  );
}

interface CoverageMapProps {
  readonly coverage: ReadCoverageQuery['coverage'];
  readonly onOpen: (category: PartnerCategory) => void;
}

function CoverageMap({ coverage, onOpen }: CoverageMapProps) {
  const t = useT(coverageTexts);
  return (
    <>
      <p className={styles.sentence}>{coverage.sentence}</p>
      {coverage.isEmpty && (
        <Empty title={t('empty')}>
          <p>{t('emptyNext')}</p>
          {coverage.mostSentTo.length > 0 && (
            <ul>
              {coverage.mostSentTo.map(({ id, name, referrals }) => (
                <li key={id}>
                  <Link to={`/partners/${id}`}>{name}</Link> {t('sentTo', { count: referrals })}
                </li>
              ))}
            </ul>
          )}
          <Link to="/agreements">{t('addAgreement')}</Link>
        </Empty>
      )}
      <Lapsing lapsing={coverage.lapsing} />
      <CoverageTable rows={coverage.rows} onOpen={onOpen} />
    </>
  );
}

function Lapsing({ lapsing }: { readonly lapsing: ReadCoverageQuery['coverage']['lapsing'] }) {
  const t = useT(coverageTexts);
  const format = useFormat();
  if (lapsing.length === 0) return null;
  return (
    <Panel title={t('lapsing')}>
      <ol className={styles.strip}>
        {lapsing.map(({ day, what, partner, agreement }) => (
          <li key={`${day} ${what} ${agreement?.id}`}>
            <strong>{format.date(day)}</strong>
            <p>{what}</p>
            <p className={styles.quiet}>
              {agreement && <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>} {partner}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
