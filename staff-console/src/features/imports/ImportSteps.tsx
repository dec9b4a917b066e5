import { Failed, Form, Panel, SideSheet, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Alert, Button, Progress } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { importTablesTexts, namedIn } from './import-tables.texts.js';
import type { ImportValue } from './import-value.js';
import { servicesIn } from './import-words.js';
import styles from './imports.module.css';
import { CancelImport, StartImport, UndoImport } from './imports.operations.js';
import { importsTexts } from './imports.texts.js';

const TABLE = /\.(csv|tsv|txt)(\.gz)?$/i;

interface StepsProps {
  readonly run: ImportValue;
  readonly onChange: () => void;
}

/** The next step of an import: start after a trial, stop while it runs, take back afterwards. */
export function ImportSteps({ run, onChange }: StepsProps) {
  const { state, dryRun, refusal, canUndo } = run;
  if (refusal) return <Refused run={run} />;
  if (state === 'QUEUED' || state === 'RUNNING') return <Running run={run} onChange={onChange} />;
  if (state === 'DONE' && dryRun) return <StartNow run={run} />;
  return canUndo ? <TakeBack run={run} onChange={onChange} /> : null;
}

/** Why nothing came of it, and for a table that was not understood, what it lacks. */
function Refused({ run: { refusal, state, hasMapping, fileName } }: Pick<StepsProps, 'run'>) {
  const t = useT(importsTexts);
  const lacksMapping = state === 'REFUSED' && !hasMapping && TABLE.test(fileName);
  return (
    <>
      <Failed message={refusal ?? ''} />
      {lacksMapping && <p>{t('lacksMapping')}</p>}
    </>
  );
}

function Running({ run, onChange }: StepsProps) {
  const t = useT(importsTexts);
  const format = useFormat();
  const { run: cancel, busy, error } = useAct(CancelImport, 'cancelImport');
  const named = namedIn(useT(importTablesTexts));
  const { progress, canCancel, id } = run;
  const words = progress ? t('step', { step: named(progress.step), rows: format.number(progress.rows) }) : t('queued');
  return (
    <Panel edge="loud">
      <p role="status">{words}</p>
      <Progress value={Math.round((progress?.share ?? 0) * 100)} aria-label={words} animated={false} />
      {error && <Failed error={error} what="act" />}
      <div className={styles.buttons}>
        {canCancel && (
          <Button variant="default" loading={busy} onClick={() => void cancel(() => ({ id })).then(onChange)}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function StartNow({ run }: Pick<StepsProps, 'run'>) {
  const t = useT(importsTexts);
  const format = useFormat();
  const words = useProblemWords();
  const navigate = useNavigate();
  const { run: start, busy, problem, error } = useAct(StartImport, 'startImport');
  const { uploadId, source, overwrite, resembles } = run;
  const services = servicesIn(run.tables);
  const begin = async (id: string, under = source, isTrial = false) => {
    const outcome = await start(() => ({
      input: { uploadId: id, source: under, overwrite, dryRun: isTrial, trialId: run.id },
    }));
    if (outcome.kind === 'done') await navigate(`/imports/${outcome.value.id}`);
  };
  return (
    <Panel edge="loud">
      <p>{t('trialLead')}</p>
      {services && (
        <p>
          {t('startNowAbout', {
            added: format.number(services.added),
            changed: format.number(services.changed),
            missing: format.number(services.missing),
          })}
        </p>
      )}
      {resembles && <Resembles source={source} resembles={resembles} />}
      {problem && <Failed message={words(problem)} />}
      {error && <Failed error={error} what="act" />}
      {uploadId ? (
        <div className={styles.buttons}>
          {resembles && (
            <Button size="md" loading={busy} onClick={() => void begin(uploadId, resembles.source, true)}>
              {t('tryUnder', { source: resembles.source })}
            </Button>
          )}
          <Button
            size="md"
            variant={resembles ? 'default' : 'filled'}
            loading={busy}
            onClick={() => void begin(uploadId)}
          >
            {t(resembles ? 'startNowAnyway' : 'startNow', { source })}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{t('gone')}</p>
      )}
    </Panel>
  );
}

interface ResemblesProps {
  readonly source: string;
  readonly resembles: NonNullable<ImportValue['resembles']>;
}

/** Says loudly that the directory seems to be here already, under another name. */
function Resembles({ source, resembles: { source: other, alike, of } }: ResemblesProps) {
  const t = useT(importsTexts);
  const format = useFormat();
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('resemblesTitle', { source: other })}>
      {t('resembles', { alike: format.number(alike), of: format.number(of), other, source })}
    </Alert>
  );
}

function TakeBack({ run, onChange }: StepsProps) {
  const t = useT(importsTexts);
  const [asks, setAsks] = useState(false);
  const { run: undo, busy, problem, error } = useAct(UndoImport, 'undoImport');
  const takeBack = async () => {
    const outcome = await undo(() => ({ id: run.id }));
    if (outcome.kind !== 'done') return;
    setAsks(false);
    onChange();
  };
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={() => setAsks(true)}>
        {t('undo')}
      </Button>
      <SideSheet title={t('undoAsk')} opened={asks} onClose={() => setAsks(false)}>
        <Form
          label={t('undoAsk')}
          submit={t('undoYes')}
          busy={busy}
          onSubmit={() => void takeBack()}
          onCancel={() => setAsks(false)}
          problem={problem}
          error={error}
        >
          <p>{t('undoAbout')}</p>
        </Form>
      </SideSheet>
    </div>
  );
}
