import { Failed, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReadListingHistoryQuery } from '../../gql/graphql.js';
import styles from './history.module.css';
import { RestoreValue } from './history.operations.js';
import { historyTexts } from './history.texts.js';

type Entry = NonNullable<ReadListingHistoryQuery['listingHistory']>['items'][number];
type Change = Entry['changes'][number];

interface HistoryEntryProps {
  readonly listingId: string;
  readonly entry: Entry;
  readonly mayRestore: boolean;
  readonly onRestored: (label: string) => void;
}

/** What one person, import or job changed at one time. */
export function HistoryEntry({ listingId, entry, mayRestore, onRestored }: HistoryEntryProps) {
  const t = useT(historyTexts);
  const format = useFormat();
  const { at, byName, originLabel, changes } = entry;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2>{byName ? t('by', { origin: originLabel, name: byName }) : originLabel}</h2>
        <time dateTime={at} className={styles.quiet}>
          {format.dateTime(at)}
        </time>
      </div>
      {changes.map((change) => (
        <ChangeLine key={`${change.changeId} ${change.part}`} {...{ listingId, change, mayRestore, onRestored }} />
      ))}
    </li>
  );
}

interface ChangeLineProps extends Omit<HistoryEntryProps, 'entry'> {
  readonly change: Change;
}

function ChangeLine({ listingId, change, mayRestore, onRestored }: ChangeLineProps) {
  const t = useT(historyTexts);
  const words = useProblemWords();
  const { changeId, part, label, before, after, canRestore } = change;
  const act = useAct(RestoreValue, 'restoreValue');
  const restore = async (confirmed: boolean) => {
    const outcome = await act.run(() => ({ listingId, changeId, part, confirmed }));
    if (outcome.kind === 'done') onRestored(label);
  };
  const isChangedLater = act.problem?.__typename === 'ChangedLater';

  return (
    <div className={styles.change}>
      <strong>{label}</strong>
      <Value title={t('before')} text={before} />
      <Value title={t('after')} text={after} />
      {mayRestore && canRestore && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={20} aria-hidden />}
          aria-label={t('restoreLabel', { label, before: before ?? t('nothing') })}
          loading={act.busy}
          onClick={() => void restore(false)}
        >
          {t('restore')}
        </Button>
      )}
      {isChangedLater && (
        <div role="alert" className={styles.confirm}>
          <p>{t('changedLater')}</p>
          <Group gap="sm">
            <Button onClick={() => void restore(true)}>{t('yes')}</Button>
            <Button variant="default" onClick={act.reset}>
              {t('no')}
            </Button>
          </Group>
        </div>
      )}
      {act.problem && !isChangedLater && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </div>
  );
}

function Value({ title, text }: { readonly title: string; readonly text: string | null }) {
  const t = useT(historyTexts);
  return (
    <div className={styles.value}>
      <span>{title}</span>
      {text ?? <em className={styles.quiet}>{t('nothing')}</em>}
    </div>
  );
}
