import {
  BooleanField,
  ChoiceField,
  Empty,
  Form,
  Loaded,
  More,
  TextField,
  useAct,
  useFields,
  useFormat,
  usePages,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ReadRoundCandidatesQuery } from '../../gql/graphql.js';
import styles from './rounds.module.css';
import { BeginRound, ReadRoundCandidates } from './rounds.operations.js';
import { roundTexts } from './rounds.texts.js';

const FIRST = 50;

type Candidate = ReadRoundCandidatesQuery['roundCandidates']['items'][number];

interface BeginRoundFormProps {
  readonly onBegun: (words: string) => void;
  readonly onCancel: () => void;
}

interface Wish {
  readonly categoryCode: string;
  readonly inNetworkOnly: boolean;
}

const useCandidates = ({ categoryCode, inNetworkOnly }: Wish) =>
  usePages(
    ReadRoundCandidates,
    (after) => ({
      filter: { categoryCode: categoryCode || null, inNetworkOnly, organizationId: null },
      first: FIRST,
      after,
    }),
    (data) => data.roundCandidates,
  );

/** Chooses listings by how stale and used they are, and begins a round with them. All that are shown are chosen until somebody says otherwise. */
export function BeginRoundForm({ onBegun, onCancel }: BeginRoundFormProps) {
  const t = useT(roundTexts);
  const fields = useFields({ name: '', categoryCode: '', inNetworkOnly: true, listingIds: '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const pages = useCandidates(fields.values);
  const act = useAct(BeginRound, 'beginRound');
  const general = useShownProblem(fields, act.problem);
  const chosen = pages.items.filter(({ listingId }) => !left.has(listingId)).map(({ listingId }) => listingId);
  const categories = (pages.load.data?.categories ?? []).map(({ code, label }) => ({ value: code, label }));

  const submit = async () => {
    const name = fields.values.name.trim();
    const faults = {
      ...(name === '' && { name: t('required') }),
      ...(chosen.length === 0 && { listingIds: t('chooseOne') }),
    };
    if (!fields.show(faults)) return;
    const outcome = await act.run((idempotencyKey) => ({ input: { name, listingIds: chosen, idempotencyKey } }));
    if (outcome.kind === 'done')
      onBegun(t('beganBoth', { letters: outcome.value.letters, calls: outcome.value.toCall }));
  };
  const toggle = (id: string) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));

  return (
    <Form
      label={t('begin')}
      submit={t('begin')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField {...fields.field('name')} label={t('name')} help={t('nameHelp')} maxLength={120} required autoFocus />
      <ChoiceField
        {...fields.field('categoryCode')}
        label={t('category')}
        options={categories}
        placeholder={t('allCategories')}
      />
      <BooleanField {...fields.field('inNetworkOnly')} label={t('inNetworkOnly')} />
      <p className={styles.quiet}>{t('candidates')}</p>
      <Candidates pages={pages} left={left} count={chosen.length} fault={fields.errors.listingIds} onToggle={toggle} />
    </Form>
  );
}

interface CandidatesProps {
  readonly pages: ReturnType<typeof useCandidates>;
  /** Those that are not asked. */
  readonly left: ReadonlySet<string>;
  readonly count: number;
  readonly fault: string | undefined;
  readonly onToggle: (listingId: string) => void;
}

function Candidates({ pages, left, count, fault, onToggle }: CandidatesProps) {
  const t = useT(roundTexts);
  return (
    <Loaded
      load={pages.load}
      isEmpty={({ roundCandidates }) => roundCandidates.items.length === 0}
      empty={<Empty title={t('noneToAsk')} />}
    >
      {() => (
        <>
          <p role="status">{t('chosen', { count })}</p>
          {fault && <p role="alert">{fault}</p>}
          <ul className={styles.candidates}>
            {pages.items.map((candidate) => (
              <li key={candidate.listingId}>
                <CandidateLine
                  candidate={candidate}
                  chosen={!left.has(candidate.listingId)}
                  onToggle={() => onToggle(candidate.listingId)}
                />
              </li>
            ))}
          </ul>
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

interface CandidateLineProps {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function CandidateLine({ candidate, chosen, onToggle }: CandidateLineProps) {
  const t = useT(roundTexts);
  const format = useFormat();
  const { serviceName, organizationName, oldestAt, uses, inNetwork } = candidate;
  const age = oldestAt ? t('since', { when: format.ago(oldestAt) }) : t('never');
  return (
    <Checkbox
      checked={chosen}
      onChange={onToggle}
      label={serviceName}
      description={`${organizationName} · ${age} · ${t('uses')}: ${format.number(uses)} · ${t('how')} ${t(inNetwork ? 'inNetwork' : 'byTelephone')}`}
    />
  );
}
