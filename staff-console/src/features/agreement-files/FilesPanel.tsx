import { Failed, Loaded, Panel, Said, useAct, useFormat, useLoad, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReadAgreementFilesQuery } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { useFollow, type PartOfAgreement } from '../agreements/use-follow.js';
import { AddFile } from './AddFile.js';
import { ReadFiles, RemoveFile } from './files.operations.js';
import { filesTexts } from './files.texts.js';

type Version = NonNullable<ReadAgreementFilesQuery['agreement']>['versions'][number];
type FileValue = Version['files'][number];

interface FilesPanelProps extends PartOfAgreement {
  readonly mayEdit: boolean;
}

/** The files of an agreement, version by version; a copy that is taken is written down. */
export function FilesPanel({ agreementId, mayEdit, seen, onChanged }: FilesPanelProps) {
  const t = useT(filesTexts);
  const load = useLoad(ReadFiles, { id: agreementId });
  useFollow(seen, load.reload);
  const [said, setSaid] = useState<string | null>(null);
  const done = (words: string) => {
    setSaid(words);
    load.reload();
    onChanged();
  };
  return (
    <Panel title={t('title')}>
      <Said keepsFocus>{said}</Said>
      <Loaded load={load}>
        {({ agreement }) => {
          const versions = agreement?.versions ?? [];
          const newest = versions[0];
          return (
            <>
              {versions.every(({ files }) => files.length === 0) && <p className={styles.quiet}>{t('none')}</p>}
              <ul className={styles.list}>
                {versions.flatMap((version) =>
                  version.files.map((file) => (
                    <li key={`${version.id} ${file.id}`}>
                      <FileLines file={file} version={version} mayRemove={mayEdit} onRemoved={done} />
                    </li>
                  )),
                )}
              </ul>
              {mayEdit && newest && <AddFile version={newest} onAdded={() => done(t('added'))} />}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

const KILO = 1024;

/** A size in words. */
const sizeOf = (bytes: number, number: (value: number) => string): string =>
  bytes < KILO * KILO
    ? `${number(Math.max(1, Math.round(bytes / KILO)))} kB`
    : `${number(Math.round(bytes / KILO / KILO))} MB`;

interface FileLinesProps {
  readonly file: FileValue;
  readonly version: Version;
  readonly mayRemove: boolean;
  readonly onRemoved: (words: string) => void;
}

function FileLines({ file, version, mayRemove, onRemoved }: FileLinesProps) {
  const t = useT(filesTexts);
  const format = useFormat();
  const words = useProblemWords();
  const act = useAct(RemoveFile, 'removeAgreementFile');
  const { id, name, roleLabel, bytes, sha256, storedAt, storedBy, downloads, url } = file;
  const remove = async () => {
    const outcome = await act.run(() => ({ versionId: version.id, fileId: id }));
    if (outcome.kind === 'done') onRemoved(t('removed'));
  };
  return (
    <>
      <strong className={styles.text}>
        {url ? (
          <a href={url} download>
            {name}
          </a>
        ) : (
          name
        )}
      </strong>
      <p>
        {t('facts', {
          role: roleLabel,
          version: t('version', { number: version.number }),
          size: sizeOf(bytes, format.number),
          day: format.date(storedAt),
        })}
      </p>
      <p className={styles.quiet}>
        {storedBy && t('by', { name: storedBy })} {downloads > 0 && t('copies', { count: downloads })}
      </p>
      <details>
        <summary>{t('hash')}</summary>
        <span className={styles.hash}>{sha256}</span>
      </details>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      {mayRemove && version.state === 'DRAFT' && (
        <Button variant="subtle" aria-label={t('remove', { name })} onClick={() => void remove()}>
          ×
        </Button>
      )}
    </>
  );
}
