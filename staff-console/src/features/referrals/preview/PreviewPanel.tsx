import { VisuallyHidden } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { StatusBadge, useT, type Tone } from '@loopkeeper/ui-kit';
import type { ReleaseOutcome, ReleasePreviewPartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { MissingCodes } from './MissingCodes.js';
import styles from './preview.module.css';

interface PreviewPanelProps {
  readonly preview: ReleasePreviewPartsFragment;
  readonly partnerName: string;
  readonly busy?: boolean;
  /** Opens the form where the missing release is recorded. */
  readonly onRecordRelease?: (() => void) | undefined;
}

const TONES = {
  ALLOW: 'good',
  ALLOW_REDACTED: 'good',
  EMERGENCY_ALLOW: 'waiting',
  HOLD: 'privacy',
  DENY: 'late',
} as const satisfies Record<ReleaseOutcome, Tone>;

/** What one partner sees of a referral: now, and after it says yes. */
export function PreviewPanel({ preview, partnerName, busy = false, onRecordRelease }: PreviewPanelProps) {
  const t = useT(referralsTexts);
  return (
    <PreviewFrame partnerName={partnerName} busy={busy}>
      <StatusBadge tone={TONES[preview.outcome]}>{t(`outcome.${preview.outcome}`)}</StatusBadge>
      <MissingCodes missing={preview.missing} onRecordRelease={onRecordRelease} />
      <PreviewCard title={t('previewNow')} lines={preview.now} />
      <PreviewCard title={t('previewAfter')} lines={preview.afterYes} />
      <Notices notices={preview.notices} />
    </PreviewFrame>
  );
}

/** The violet-edged frame of everything that is about release. */
export function PreviewFrame({
  partnerName,
  busy = false,
  children,
}: {
  readonly partnerName: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const t = useT(referralsTexts);
  return (
    <section className={styles.panel} aria-labelledby="preview-title" aria-busy={busy}>
      <h2 id="preview-title" className={styles.title}>
        <IconEye size={20} aria-hidden />
        {t('previewTitle', { name: partnerName })}
      </h2>
      {children}
    </section>
  );
}

function PreviewCard({ title, lines }: { readonly title: string; readonly lines: ReleasePreviewPartsFragment['now'] }) {
  const t = useT(referralsTexts);
  return (
    <div className={styles.card}>
      <h3>{title}</h3>
      {lines.length === 0 && <p className={styles.quiet}>{t('previewNothing')}</p>}
      <dl>
        {lines.map((line) => (
          <PreviewLine key={`${line.label}:${line.value}`} line={line} />
        ))}
      </dl>
    </div>
  );
}

function PreviewLine({ line }: { readonly line: ReleasePreviewPartsFragment['now'][number] }) {
  const t = useT(referralsTexts);
  if (!line.withheldBecause) {
    return (
      <div>
        <dt>{line.label}</dt>
        <dd>{line.value}</dd>
      </div>
    );
  }

  return (
    <div className={styles.held}>
      <dt>
        {line.label}
        <VisuallyHidden> ({t('heldBackLabel')})</VisuallyHidden>
      </dt>
      <dd>
        <del>{line.value || line.label}</del>
        <span className={styles.why}>
          <IconLock size={16} aria-hidden />
          {t('heldBack', { why: line.withheldBecause })}
        </span>
      </dd>
    </div>
  );
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  const t = useT(referralsTexts);
  if (notices.length === 0) return null;
  return (
    <details className={styles.notices}>
      <summary>{t('noticesTitle')}</summary>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </details>
  );
}
