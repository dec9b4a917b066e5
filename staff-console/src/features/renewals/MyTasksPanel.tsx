import { Panel, useLoad, useT } from '@loopkeeper/ui-kit';
import { ReadMyTasks } from './renewals.operations.js';
import { renewalTexts } from './renewals.texts.js';
import { TaskList } from './TaskList.js';

/** What somebody has to do about agreements, where they look each morning; nothing where nothing waits. */
export function MyTasksPanel() {
  const t = useT(renewalTexts);
  const load = useLoad(ReadMyTasks, {});
  const tasks = load.data?.agreementTasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Panel title={t('myTasks')}>
      <TaskList tasks={tasks} onDone={load.reload} />
    </Panel>
  );
}
