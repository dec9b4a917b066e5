import { useT } from '@loopkeeper/ui-kit';
import { FileInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import styles from './imports.module.css';
import { importsTexts } from './imports.texts.js';

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly value: File | null;
  readonly onChange: (file: File | null) => void;
  readonly error?: string | null;
}

/** One file of this device. */
export function FileField({ name, label, help, accept, value, onChange, error }: FileFieldProps) {
  const t = useT(importsTexts);
  return (
    <FileInput
      name={name}
      label={label}
      description={help}
      accept={accept}
      value={value}
      onChange={onChange}
      error={error || undefined}
      classNames={{ error: styles.lines }}
      placeholder={t('choose')}
      size="md"
      clearable
      leftSection={<IconPaperclip size={18} aria-hidden />}
    />
  );
}
