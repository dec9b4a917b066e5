import { Panel, useT } from '@loopkeeper/ui-kit';
import { Anchor } from '@mantine/core';
import styles from './imports.module.css';
import { importsTexts } from './imports.texts.js';

const FORMS = [
  { format: 'zip', name: 'exportZip', about: 'exportZipAbout' },
  { format: 'ndjson', name: 'exportNdjson', about: 'exportNdjsonAbout' },
  { format: 'csv', name: 'exportCsv', about: 'exportCsvAbout' },
] as const;

/** The directory to take away, in three forms. */
export function Exports() {
  const t = useT(importsTexts);
  return (
    <Panel title={t('exportTitle')}>
      <p>{t('exportLead')}</p>
      <ul className={styles.exports}>
        {FORMS.map(({ format, name, about }) => (
          <li key={format}>
            <Anchor underline="always" href={`/files/exports/directory.${format}`} download>
              {t(name)}
            </Anchor>
            <div className={styles.quiet}>{t(about)}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
