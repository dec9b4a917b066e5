import { Empty, Facts, Loaded, PageHead, Panel, StatusBadge, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { ImportDifferences } from './ImportDifferences.js';
import { ImportFaults } from './ImportFaults.js';
import { ImportSteps } from './ImportSteps.js';
import { ImportTables } from './ImportTables.js';
import { isUnderWay, STATES, stateText } from './import-words.js';
import styles from './imports.module.css';
import { ReadImport } from './imports.operations.js';
import type { ImportValue } from './import-value.js';
import { importsTexts } from './imports.texts.js';

const LOOK_AGAIN_MS = 1_000;

/** One import: how far it is, what it did or would do, and the next step. */
export default function ImportPage() {
  const t = useT(importsTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadImport, { id });
  const run = load.data?.importRun ?? null;
  const { reload } = load;
  const goesOn = run !== null && isUnderWay(run.state);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [goesOn, reload]);

  return (
    <Loaded load={load} isEmpty={({ importRun }) => !importRun} empty={<Empty title={t('notFound')} />}>
      {({ importRun }) => importRun && <TheImport run={importRun} onChange={reload} />}
    </Loaded>
  );
}

function TheImport({ run, onChange }: { readonly run: ImportValue; readonly onChange: () => void }) {
  const t = useT(importsTexts);
  const { source, dryRun, state, differences } = run;
  return (
    <div className={styles.page}>
      <PageHead
        title={t(dryRun ? 'oneTrial' : 'one', { source })}
        lead={<StatusBadge tone={STATES[state].tone}>{t(stateText(state, dryRun))}</StatusBadge>}
        actions={<Link to="/imports">{t('back')}</Link>}
      />
      <ImportSteps run={run} onChange={onChange} />
      <About run={run} />
      {run.tables.length > 0 && <ImportTables tables={run.tables} />}
      {differences > 0 && <ImportDifferences runId={run.id} />}
      {(state === 'DONE' || state === 'UNDONE') && <ImportFaults faults={run.faults} />}
    </div>
  );
}

function About({ run }: { readonly run: ImportValue }) {
  const t = useT(importsTexts);
  const format = useFormat();
  const { fileName, startedAt, byName, overwrite, hasMapping, undoneAt, undoneBy } = run;
  return (
    <Panel>
      <Facts
        facts={[
          [t('fileName'), fileName],
          [t('mapping'), hasMapping && '✓'],
          [t('began'), format.dateTime(startedAt)],
          [t('asked'), byName ?? t('byCommandLine')],
          [t('editsWord'), t(overwrite ? 'editsGiveWay' : 'editsStay')],
          [t('takenBack'), undoneAt && `${format.dateTime(undoneAt)}, ${undoneBy ?? ''}`],
        ]}
      />
    </Panel>
  );
}
