import { Failed, useAct, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import type { ReadRenewalsQuery } from '../../gql/graphql.js';
import { DueLines } from './DueList.js';
import styles from './renewals.module.css';
import { FinishTask } from './renewals.operations.js';
import { renewalTexts } from './renewals.texts.js';

interface TaskListProps {
  readonly tasks: ReadRenewalsQuery['agreementTasks'];
  readonly onDone: () => void;
}

/** What waits for somebody, each with its button. */
export function TaskList({ tasks, onDone }: TaskListProps) {
  const t = useT(renewalTexts);
  const words = useProblemWords();
  const act = useAct(FinishTask, 'finishAgreementTask');
  const finish = async (id: string) => {
    const outcome = await act.run(() => ({ id }));
    if (outcome.kind === 'done') onDone();
  };
  return (
    <>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={task.id} className={styles.row}>
            <div>
              <DueLines due={task} />
              {task.isEscalated && <p className={styles.quiet}>{t('told')}</p>}
            </div>
            <Button
              variant="default"
              aria-label={t('doneNamed', { title: task.title })}
              onClick={() => void finish(task.id)}
            >
              {t('done')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
