import { Empty, Failed, Loaded, Said, useAct, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MergeFactsFragment } from '../../gql/graphql.js';
import { useDuplicateProblem } from './duplicate-problem.js';
import styles from './duplicates.module.css';
import { ReadMerges, UndoMerge } from './duplicates.operations.js';
import { duplicatesTexts } from './duplicates.texts.js';

/** What was merged, the newest first, each with its undoing. */
export function Merges() {
  const t = useT(duplicatesTexts);
  const load = useLoad(ReadMerges, {});
  const [said, setSaid] = useState<string | null>(null);
  const undone = () => {
    setSaid(t('undoneNow'));
    load.reload();
  };
  return (
    <>
      <div className={said ? styles.said : undefined}>
        <Said keepsFocus>{said}</Said>
      </div>
      <Loaded
        load={load}
        isEmpty={({ directoryMerges }) => directoryMerges.length === 0}
        empty={<Empty title={t('noMerges')} />}
      >
        {({ directoryMerges }) => (
          <ul className={styles.list}>
            {directoryMerges.map((merge) => (
              <li key={merge.id}>
                <Merge merge={merge} onUndone={undone} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Merge({ merge, onUndone }: { readonly merge: MergeFactsFragment; readonly onUndone: () => void }) {
  const t = useT(duplicatesTexts);
  const format = useFormat();
  const problem = useDuplicateProblem();
  const act = useAct(UndoMerge, 'undoMerge');
  const { id, kept, merged, mergedAt, mergedBy, undoneAt, undoneBy } = merge;
  const press = async () => {
    const outcome = await act.run(() => ({ id }));
    if (outcome.kind === 'done') onUndone();
  };
  return (
    <article className={styles.card} aria-label={kept.name}>
      <p>
        <strong>{t('mergeLine', { merged: merged.name, kept: kept.name })}</strong>
      </p>
      <p className={styles.quiet}>{t('mergedBy', { who: mergedBy, when: format.ago(mergedAt) })}</p>
      {undoneAt ? (
        <p className={styles.quiet}>{t('undone', { who: undoneBy ?? '', when: format.ago(undoneAt) })}</p>
      ) : (
        <div>
          <Button
            variant="default"
            loading={act.busy}
            aria-label={t('undoWhat', { name: kept.name })}
            onClick={() => void press()}
          >
            {t('undo')}
          </Button>
        </div>
      )}
      {act.problem && <Failed message={problem(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </article>
  );
}
