import { useAct, useFields, useLocale, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { NeedWordFactsFragment } from '../../gql/graphql.js';
import { RetireNeedWord, SaveNeedWord } from './needs.operations.js';
import { needsTexts } from './needs.texts.js';

/** What the form of a need word holds while it is typed. */
export interface NeedWordValues {
  readonly phrase: string;
  readonly language: string;
  readonly categories: readonly string[];
  readonly note: string;
}

const valuesOf = (word: NeedWordFactsFragment | null, language: string): NeedWordValues => ({
  phrase: word?.phrase ?? '',
  language: word?.language ?? language,
  categories: (word?.categories ?? []).map(({ code }) => code),
  note: word?.note ?? '',
});

/** The form of a need word: its values, saving it and taking it out of use, each as it was last seen. */
export function useNeedWord(word: NeedWordFactsFragment | null, onDone: (word: NeedWordFactsFragment) => void) {
  const t = useT(needsTexts);
  const fields = useFields(valuesOf(word, useLocale()));
  const [seenVersion, setSeenVersion] = useState(word?.version ?? null);
  const saving = useAct(SaveNeedWord, 'saveNeedWord');
  const retiring = useAct(RetireNeedWord, 'retireNeedWord');
  const problem = saving.problem ?? retiring.problem;
  const general = useShownProblem(fields, problem);
  const stale = problem?.__typename === 'StaleVersion' ? problem : null;

  const settle = (outcome: Awaited<ReturnType<typeof saving.run>> | Awaited<ReturnType<typeof retiring.run>>) => {
    if (outcome.kind === 'done') onDone(outcome.value);
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion')
      setSeenVersion(outcome.problem.currentVersion);
  };
  const save = async () => {
    const { phrase, language, categories, note } = fields.values;
    const faults = {
      ...(phrase.trim() === '' ? { phrase: t('fillPhrase') } : {}),
      ...(categories.length === 0 ? { categories: t('fillCategories') } : {}),
    };
    if (!fields.show(faults)) return;
    const said = { phrase: phrase.trim(), language, categories: [...categories], note: note.trim() || null };
    settle(await saving.run(() => ({ input: { id: word?.id ?? null, seenVersion, ...said } })));
  };
  const retire = async () => {
    if (word && seenVersion !== null) settle(await retiring.run(() => ({ id: word.id, seenVersion })));
  };

  const busy = saving.busy || retiring.busy;
  return { fields, busy, stale, problem: stale ? null : general, error: saving.error ?? retiring.error, save, retire };
}
