import { ChoiceField, Failed, useT } from '@loopkeeper/ui-kit';
import { Button, FileInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { sendFile } from '../../app/send-file.js';
import type { AgreementVersionState } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { filesTexts } from './files.texts.js';

interface AddFileProps {
  readonly version: { readonly id: string; readonly state: AgreementVersionState };
  readonly onAdded: () => void;
}

/** What can be handed in; what is offered is frozen, so that a draft or an attachment comes before. */
const ROLES = [
  { role: 'draft', onlyDraft: true },
  { role: 'attachment', onlyDraft: true },
  { role: 'signed', onlyDraft: false },
  { role: 'hhs_approval', onlyDraft: false },
] as const;

const ACCEPTED = '.pdf,.docx,.png,.jpg,.jpeg,.webp,.tif,.tiff';

/** Hands in one file; a refusal says why and the chosen file stays. */
export function AddFile({ version, onAdded }: AddFileProps) {
  const t = useT(filesTexts);
  const roles = ROLES.filter(({ onlyDraft }) => !onlyDraft || version.state === 'DRAFT').map(({ role }) => role);
  const [role, setRole] = useState<string>(roles[0] ?? 'signed');
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!file) return setFault(t('choose'));
    setFault(null);
    setShare(0);
    const path = `/files/agreements/${version.id}?role=${role}&name=${encodeURIComponent(file.name)}`;
    const sent = await sendFile(path, file, setShare);
    setShare(null);
    if ('refusal' in sent) return setFault(sent.refusal ?? t('lost'));
    setFile(null);
    onAdded();
  };
  return (
    <form aria-label={t('add')} noValidate onSubmit={(event) => void send(event)} className={styles.action}>
      <ChoiceField
        name="role"
        label={t('role')}
        value={role}
        onChange={setRole}
        options={roles.map((value) => ({ value, label: t(value) }))}
        placeholder={null}
        required
      />
      <FileInput
        label={t('file')}
        description={t('fileHelp')}
        accept={ACCEPTED}
        value={file}
        onChange={setFile}
        size="md"
        clearable
        leftSection={<IconPaperclip size={18} aria-hidden />}
      />
      {fault && <Failed message={fault} />}
      {share !== null && <p role="status">{t('share', { percent: Math.round(share * 100) })}</p>}
      <div className={styles.bar}>
        <Button type="submit" variant="default" loading={share !== null}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
