import { Failed, Panel, useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { sendFile } from './bulk-file.requests.js';
import styles from './bulk.module.css';
import { bulkTexts } from './bulk.texts.js';

/** The directory as a spreadsheet: out, and back to be looked at. */
export function BulkFile() {
  const t = useT(bulkTexts);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const send = async (file: File) => {
    setBusy(true);
    setFault(null);
    const sent = await sendFile(file);
    setBusy(false);
    if ('id' in sent) void navigate(`/directory/bulk/${sent.id}`);
    else setFault(sent.message ?? t('uploadFailed'));
  };

  return (
    <Panel title={t('file')}>
      <p className={styles.quiet}>{t('fileLead')}</p>
      <Group gap="sm">
        <Button
          component="a"
          href="/directory/listings.csv"
          download
          variant="default"
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t('download')}
        </Button>
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconUpload size={20} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {busy ? t('uploading') : t('upload')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          aria-label={t('upload')}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void send(file);
          }}
        />
      </Group>
      {fault && <Failed message={fault} />}
    </Panel>
  );
}
