import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useT } from '@loopkeeper/ui-kit';
import type { ReleasePreviewPartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './preview.module.css';

interface MissingCodesProps {
  readonly missing: ReleasePreviewPartsFragment['missing'];
  readonly onRecordRelease?: (() => void) | undefined;
}

/** What is missing before details may leave, each with its fix in words. */
export function MissingCodes({ missing, onRecordRelease }: MissingCodesProps) {
  const t = useT(referralsTexts);
  const fixes = [...new Set(missing.map((code) => code.message))];
  if (fixes.length === 0) return null;
  return (
    <div className={styles.missing}>
      <h3>{t('missing')}</h3>
      <ul>
        {fixes.map((fix) => (
          <li key={fix}>{fix}</li>
        ))}
      </ul>
      {onRecordRelease && (
        <Button
          className={styles.record}
          variant="default"
          leftSection={<IconSignature size={20} aria-hidden />}
          onClick={onRecordRelease}
        >
          {t('recordRelease')}
        </Button>
      )}
    </div>
  );
}
