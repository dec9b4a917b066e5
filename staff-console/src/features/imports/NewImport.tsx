import { BooleanField, Form, Panel, TextField, useAct, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FileField } from './FileField.js';
import { StartImport } from './imports.operations.js';
import { importsTexts } from './imports.texts.js';
import styles from './imports.module.css';
import { uploadFile } from './upload-file.js';

const DIRECTORIES = '.zip,.csv,.tsv,.txt,.json,.ndjson,.jsonl,.gz';

/** Sends a file and tries it: nothing is kept before somebody has seen what it would do. */
export function NewImport() {
  const t = useT(importsTexts);
  const { values, set, share, fault, mappingFault, isBusy, problem, error, submit } = useNewImport();
  return (
    <Panel title={t('newTitle')} edge="loud">
      <Form
        label={t('newTitle')}
        submit={t('try')}
        busy={isBusy}
        onSubmit={() => void submit()}
        problem={problem}
        error={error}
      >
        <FileField
          name="file"
          label={t('file')}
          help={t('fileHelp')}
          accept={DIRECTORIES}
          value={values.file}
          onChange={(file) => set({ file })}
          error={fault}
        />
        <TextField
          name="source"
          label={t('source')}
          help={t('sourceHelp')}
          value={values.source}
          onChange={(source) => set({ source })}
          maxLength={80}
        />
        <FileField
          name="mapping"
          label={t('mapping')}
          help={t('mappingHelp')}
          accept=".json"
          value={values.mapping}
          onChange={(mapping) => set({ mapping })}
          error={mappingFault}
        />
        <BooleanField
          name="overwrite"
          label={t('overwrite')}
          help={t('overwriteHelp')}
          value={values.overwrite}
          onChange={(overwrite) => set({ overwrite })}
        />
        <p role="status" className={styles.sending}>
          {share === null ? '' : t('uploading', { percent: Math.round(share * 100) })}
        </p>
      </Form>
    </Panel>
  );
}

interface Values {
  readonly file: File | null;
  readonly source: string;
  readonly mapping: File | null;
  readonly overwrite: boolean;
}

function useNewImport() {
  const t = useT(importsTexts);
  const navigate = useNavigate();
  const { run, busy, problem, error } = useAct(StartImport, 'startImport');
  const [values, setValues] = useState<Values>({ file: null, source: '', mapping: null, overwrite: false });
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const submit = async () => {
    const { file, source, mapping, overwrite } = values;
    setFault(file ? null : t('fileMissing'));
    if (!file) return;
    setShare(0);
    const sent = await uploadFile(file, setShare);
    setShare(null);
    if (!('uploadId' in sent)) return setFault(sent.refusal ?? t('uploadFailed'));
    const text = mapping ? await mapping.text() : null;
    const { uploadId } = sent;
    const outcome = await run(() => ({
      input: { uploadId, source: source.trim() || null, mapping: text, dryRun: true, overwrite },
    }));
    if (outcome.kind === 'done') await navigate(`/imports/${outcome.value.id}`);
  };

  const isOfMapping = problem?.field === 'mapping';
  return {
    values,
    set: (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed })),
    share,
    fault,
    isBusy: busy || share !== null,
    mappingFault: isOfMapping ? (problem?.message ?? null) : null,
    problem: isOfMapping ? null : problem,
    error,
    submit,
  };
}
