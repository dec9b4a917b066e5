import { VisuallyHidden } from '@mantine/core';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { StatusBadge, useT, type Tone } from '@loopkeeper/ui-kit';
import { useNames } from '../../../app/names/names.js';
import type { ReleaseOutcome, ReleasePreviewPartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import { MissingCodes } from './MissingCodes.js';
import styles from './preview.module.css';

interface PreviewContentsProps {
  readonly preview: ReleasePreviewPartsFragment;
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

interface PreviewFrameProps {
  readonly partnerName: string;
  /** A newer decision is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** The violet-edged frame of what one partner sees. */
export function PreviewFrame({ partnerName, busy = false, children }: PreviewFrameProps) {
  const t = useT(referralsTexts);
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id} className={styles.title}>
        <IconEye size={20} aria-hidden />
        {t('previewTitle', { name: partnerName })}
      </h2>
      {children}
    </section>
  );
}

/** One decision in words: what is missing, what is seen now, what after a yes. */
export function PreviewContents({ preview, onRecordRelease }: PreviewContentsProps) {
  const t = useT(referralsTexts);
  return (
    <>
      <StatusBadge tone={TONES[preview.outcome]}>{t(`outcome.${preview.outcome}`)}</StatusBadge>
      <MissingCodes missing={preview.missing} onRecordRelease={onRecordRelease} />
      <PreviewCard title={t('previewNow')} lines={preview.now} />
      <PreviewCard title={t('previewAfter')} lines={preview.afterYes} personal />
      <Notices notices={preview.notices} />
    </>
  );
}

type LineValue = ReleasePreviewPartsFragment['now'][number];

interface PreviewCardProps {
  readonly title: string;
  readonly lines: readonly LineValue[];
  /** The lines tell who it is, so they are hidden together with the names. */
  readonly personal?: boolean;
}

/** Lines of the packet under a title. */
export function PreviewCard({ title, lines, personal = false }: PreviewCardProps) {
  const t = useT(referralsTexts);
  const { hidden } = useNames();
  return (
    <div className={styles.card}>
      <h3>{title}</h3>
      {lines.length === 0 && <p className={styles.quiet}>{t('previewNothing')}</p>}
      <dl>
        {lines.map((line, place) => (
          <PreviewLine
            key={`${line.label}:${line.value}`}
            line={line}
            shown={personal && hidden ? '•••' : line.value}
            again={line.withheldBecause === lines[place - 1]?.withheldBecause}
          />
        ))}
      </dl>
    </div>
  );
}

interface PreviewLineProps {
  readonly line: LineValue;
  readonly shown: string;
  /** The line above is held back for the same reason, which is not said again. */
  readonly again: boolean;
}

function PreviewLine({ line, shown, again }: PreviewLineProps) {
  const t = useT(referralsTexts);
  if (!line.withheldBecause) {
    return (
      <div>
        <dt>{line.label}</dt>
        <dd>{shown}</dd>
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
        <del>{shown || line.label}</del>
        {!again && (
          <span className={styles.why}>
            <IconLock size={16} aria-hidden />
            {t('heldBack', { why: line.withheldBecause })}
          </span>
        )}
      </dd>
    </div>
  );
}

/** The notices that the law wants to go along. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
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
