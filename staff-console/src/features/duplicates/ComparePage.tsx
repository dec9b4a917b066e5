import { Empty, Failed, Loaded, PageHead, Panel, StatusBadge, useAct, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CompareDuplicateQuery, WhichRecord } from '../../gql/graphql.js';
import { ChoiceTable, type Chosen } from './ChoiceTable.js';
import { Dismiss, Reasons, RecordLine } from './DuplicateCard.js';
import { useDuplicateProblem } from './duplicate-problem.js';
import styles from './duplicates.module.css';
import { CompareDuplicate, MergeRecords } from './duplicates.operations.js';
import { duplicatesTexts } from './duplicates.texts.js';

/** Two records side by side: which one stays, and whose value of each field. */
export default function ComparePage() {
  const t = useT(duplicatesTexts);
  const { id = '' } = useParams();
  const load = useLoad(CompareDuplicate, { id });
  return (
    <>
      <Link to="/duplicates" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <PageHead title={t('compareTitle')} />
      <Loaded
        load={load}
        isEmpty={({ compareDuplicate }) => compareDuplicate === null}
        empty={<Empty title={t('notFound')} />}
      >
        {({ compareDuplicate }) => compareDuplicate && <Comparison comparison={compareDuplicate} />}
      </Loaded>
    </>
  );
}

const SIDES = ['FIRST', 'SECOND'] as const;

type ComparisonValue = NonNullable<CompareDuplicateQuery['compareDuplicate']>;

function Comparison({ comparison }: { readonly comparison: ComparisonValue }) {
  const t = useT(duplicatesTexts);
  const navigate = useNavigate();
  const problem = useDuplicateProblem();
  const { candidate, fields, groups } = comparison;
  const { first, second } = candidate;
  const [keep, setKeep] = useState<WhichRecord>(second.isAgency && !first.isAgency ? 'SECOND' : 'FIRST');
  const [chosen, setChosen] = useState<Chosen>({});
  const act = useAct(MergeRecords, 'mergeRecords');
  const merge = async () => {
    const choices = Object.entries(chosen).map(([field, from]) => ({ field, from }));
    const outcome = await act.run((idempotencyKey) => ({
      input: { candidateId: candidate.id, keep, choices, idempotencyKey },
    }));
    if (outcome.kind === 'done') await navigate('/duplicates?view=merges');
  };
  if (candidate.state !== 'OPEN') return <Failed message={t('problem_ALREADY_DECIDED')} />;
  return (
    <div className={styles.list}>
      <Panel>
        <div className={styles.why}>
          <StatusBadge tone={candidate.isLikely ? 'waiting' : 'ended'}>
            {t(candidate.isLikely ? 'likely' : 'possible')}
          </StatusBadge>
          <Reasons candidate={candidate} />
        </div>
        <fieldset className={styles.keep}>
          <legend>{t('keep')}</legend>
          <p className={styles.quiet}>{t('keepHelp')}</p>
          <div className={styles.pair}>
            {SIDES.map((side) => (
              <label key={side} className={styles.option} data-chosen={keep === side || undefined}>
                <input type="radio" name="keep" checked={keep === side} onChange={() => setKeep(side)} />
                <RecordLine record={side === 'FIRST' ? first : second} />
              </label>
            ))}
          </div>
        </fieldset>
      </Panel>
      <ChoiceTable
        fields={fields}
        groups={groups}
        keep={keep}
        chosen={chosen}
        onChoose={(field, from) => setChosen({ ...chosen, [field]: from })}
      />
      {act.problem && <Failed message={problem(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <Group gap="sm">
        <Button size="md" loading={act.busy} onClick={() => void merge()}>
          {t('merge', { name: (keep === 'FIRST' ? first : second).name })}
        </Button>
        <Dismiss candidate={candidate} onDecided={() => void navigate('/duplicates')} />
      </Group>
    </div>
  );
}
