import { Empty, Loaded, More, PageHead, Said, useFormat, useLoad, usePages, useT } from '@loopkeeper/ui-kit';
import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DuplicateKind, DuplicateState } from '../../gql/graphql.js';
import { DuplicateCard } from './DuplicateCard.js';
import styles from './duplicates.module.css';
import { ReadDuplicates, ReadDuplicatesOverview } from './duplicates.operations.js';
import { duplicatesTexts } from './duplicates.texts.js';
import { Merges } from './Merges.js';

const VIEWS = ['open', 'two', 'merges'] as const;
const KINDS = ['SERVICE', 'ORGANIZATION', 'LOCATION'] as const;

/** Records that may be in the directory twice, what was said of them, and what was merged. */
export default function DuplicatesPage() {
  const t = useT(duplicatesTexts);
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((each) => each === params.get('view')) ?? 'open';
  const kind = KINDS.find((each) => each === params.get('kind')) ?? 'SERVICE';
  const show = (next: { view?: string; kind?: string }) => setParams({ view, kind, ...next }, { replace: true });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.choices}>
        <SegmentedControl
          aria-label={t('which')}
          value={view}
          onChange={(next) => show({ view: next })}
          data={VIEWS.map((each) => ({ value: each, label: t(each) }))}
        />
        {view !== 'merges' && <Kinds value={kind} onChange={(next) => show({ kind: next })} />}
      </div>
      {view === 'merges' ? <Merges /> : <Candidates key={`${view} ${kind}`} kind={kind} areTwo={view === 'two'} />}
    </>
  );
}

interface KindsProps {
  readonly value: DuplicateKind;
  readonly onChange: (kind: string) => void;
}

function Kinds({ value, onChange }: KindsProps) {
  const t = useT(duplicatesTexts);
  const narrow = useMediaQuery('(max-width: 47.99em)', false);
  const { data } = useLoad(ReadDuplicatesOverview, {});
  const counts = data?.duplicatesOverview;
  const count = { SERVICE: counts?.service, ORGANIZATION: counts?.organization, LOCATION: counts?.location };
  return (
    <SegmentedControl
      aria-label={t('kinds')}
      orientation={narrow ? 'vertical' : 'horizontal'}
      fullWidth={narrow}
      value={value}
      onChange={onChange}
      data={KINDS.map((each) => ({
        value: each,
        label: count[each] === undefined ? t(each) : `${t(each)} (${count[each]})`,
      }))}
    />
  );
}

function Candidates({ kind, areTwo }: { readonly kind: DuplicateKind; readonly areTwo: boolean }) {
  const t = useT(duplicatesTexts);
  const [said, setSaid] = useState<string | null>(null);
  const state: DuplicateState = areTwo ? 'NOT_DUPLICATES' : 'OPEN';
  const pages = usePages(
    ReadDuplicates,
    (after) => ({ filter: { kind, state }, after }),
    (data) => data.duplicateCandidates,
  );
  const decided = (words: string) => {
    setSaid(words);
    pages.load.reload();
  };
  return (
    <>
      <div className={said ? styles.said : undefined}>
        <Said keepsFocus>{said}</Said>
      </div>
      <Loaded
        load={pages.load}
        isEmpty={({ duplicateCandidates }) => duplicateCandidates.items.length === 0}
        empty={areTwo ? <Empty title={t('noneTwo')} /> : <NothingToDecide />}
      >
        {() => (
          <>
            <ul className={styles.list}>
              {pages.items.map((candidate) => (
                <li key={candidate.id}>
                  <DuplicateCard candidate={candidate} onDecided={decided} />
                </li>
              ))}
            </ul>
            <More pages={pages} />
          </>
        )}
      </Loaded>
    </>
  );
}

function NothingToDecide() {
  const t = useT(duplicatesTexts);
  const format = useFormat();
  const { data } = useLoad(ReadDuplicatesOverview, {});
  const at = data?.duplicatesOverview.lookedAt;
  return (
    <Empty title={t('none')}>{at ? `${t('lookedAt', { when: format.ago(at) })} ${t('noneWhy')}` : t('noneWhy')}</Empty>
  );
}
