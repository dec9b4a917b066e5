import {
  ChoiceField,
  Empty,
  Failed,
  Loaded,
  PageHead,
  Panel,
  Said,
  useAct,
  useFormat,
  useLoad,
  useProblemWords,
  useT,
} from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { BulkEditFactsFragment } from '../../gql/graphql.js';
import { BulkRows, changeWordOf } from './BulkRows.js';
import styles from './bulk.module.css';
import { ApplyBulkEdit, ReadBulkEdit, UndoBulkEdit } from './bulk.operations.js';
import { bulkTexts } from './bulk.texts.js';

/** One edit of many: every difference, then apply, then undo. */
export default function BulkEditPage() {
  const t = useT(bulkTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadBulkEdit, { id });
  return (
    <div className={styles.page}>
      <Link to="/directory/bulk" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('backToAll')}
      </Link>
      <PageHead
        key={load.data?.bulkEdit?.title ?? ''}
        title={load.data?.bulkEdit?.title ?? t('title')}
        tabTitle={t('title')}
      />
      <Loaded load={load} isEmpty={({ bulkEdit }) => bulkEdit === null} empty={<Empty title={t('notFound')} />}>
        {({ bulkEdit }) => bulkEdit && <BulkEditSheet edit={bulkEdit} onDone={load.reload} />}
      </Loaded>
    </div>
  );
}

function BulkEditSheet({ edit, onDone }: { readonly edit: BulkEditFactsFragment; readonly onDone: () => void }) {
  const t = useT(bulkTexts);
  // Of a spreadsheet most lines say what stands there already: what is new comes first.
  const [state, setState] = useState(edit.same > 0 && edit.toChange > 0 && edit.faulty === 0 ? 'change' : '');
  return (
    <>
      <NextStep edit={edit} onDone={onDone} />
      <Panel>
        <ChoiceField
          name="state"
          label={t('show')}
          placeholder={t('all')}
          value={state}
          onChange={setState}
          options={[
            { value: 'change', label: t(changeWordOf(edit)) },
            { value: 'fault', label: t('rowFault') },
            { value: 'stale', label: t('rowStale') },
            { value: 'same', label: t('rowSame') },
          ]}
        />
        <BulkRows id={edit.id} state={state || null} isFile={edit.kind === 'csv'} changeWord={changeWordOf(edit)} />
      </Panel>
    </>
  );
}

function NextStep({ edit, onDone }: { readonly edit: BulkEditFactsFragment; readonly onDone: () => void }) {
  const t = useT(bulkTexts);
  const words = useProblemWords();
  const apply = useAct(ApplyBulkEdit, 'applyBulkEdit');
  const undo = useAct(UndoBulkEdit, 'undoBulkEdit');
  const act = edit.state === 'prepared' ? apply : undo;
  const run = async () => {
    const outcome = await act.run(() => ({ id: edit.id }));
    if (outcome.kind === 'done') onDone();
  };
  return (
    <Panel edge="loud">
      <Figures edit={edit} />
      <Group gap="sm">
        {edit.state === 'prepared' && edit.toChange > 0 && (
          <Button size="md" loading={apply.busy} onClick={() => void run()}>
            {t('apply', { count: edit.toChange })}
          </Button>
        )}
        {edit.state === 'applied' && edit.changed > 0 && (
          <Button size="md" variant="default" loading={undo.busy} onClick={() => void run()}>
            {t('undo')}
          </Button>
        )}
      </Group>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
    </Panel>
  );
}

function Figures({ edit }: { readonly edit: BulkEditFactsFragment }) {
  const t = useT(bulkTexts);
  const format = useFormat();
  const { state, toChange, same, faulty, stale, changed, kept, appliedAt, undoneAt, byName } = edit;
  const at = undoneAt ?? appliedAt;
  const told = { undone: t('undone'), applied: t('applied') };
  if (at && (state === 'applied' || state === 'undone'))
    return (
      <Said keepsFocus>
        {t('preparedBy', { state: told[state], name: byName, at: format.dateTime(at) })} ·{' '}
        {t(state === 'undone' ? 'hadChanged' : 'changed', { count: changed })}
        {kept > 0 && ` · ${t('kept', { count: kept })}`}
      </Said>
    );
  const lines = [t('toChange', { count: toChange }), same > 0 && t('same', { count: same }), faulty > 0 && t('faulty', { count: faulty }), stale > 0 && t('stale', { count: stale })]; // prettier-ignore
  return <p>{lines.filter(Boolean).join(' · ')}</p>;
}
