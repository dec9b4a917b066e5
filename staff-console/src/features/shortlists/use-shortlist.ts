import { useAct, useFields, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ShortlistSteps } from './ShortlistActions.js';
import { formOf, toInput, type ShortlistForm, type ShortlistValue } from './shortlist-values.js';
import { ChangeShortlist, EndShortlist, RecordOptionsOffered } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';

/** What was typed into a list and the steps that can be taken with it; what was done is said, what was refused is shown. */
export function useShortlist(shortlist: ShortlistValue, onChanged: () => void) {
  const t = useT(shortlistsTexts);
  const navigate = useNavigate();
  const fields = useFields<ShortlistForm>(formOf(shortlist));
  const act = useAct(ChangeShortlist, 'changeShortlist');
  const recording = useAct(RecordOptionsOffered, 'recordOptionsOffered');
  const ending = useAct(EndShortlist, 'endShortlist');
  const [said, setSaid] = useState<string | null>(null);

  const save = async (): Promise<boolean> => {
    const form = fields.values;
    setSaid(null);
    recording.reset();
    if (!fields.show(form.title.trim() === '' ? { title: t('missingTitle') } : {})) return false;
    const outcome = await act.run(() => ({ input: toInput(shortlist, form) }));
    // The form keeps what was typed; saving again, after it was told, puts it over the newer version.
    if (outcome.kind === 'problem' && outcome.problem.code === 'STALE_VERSION') onChanged();
    if (outcome.kind !== 'done') return false;
    // A list that is now for somebody else is in their language.
    if (outcome.value.language !== form.language) fields.set('language', outcome.value.language);
    setSaid(t('saved'));
    onChanged();
    return true;
  };
  const record = async () => {
    const { items } = fields.values;
    if (!(await save())) return;
    const outcome = await recording.run((idempotencyKey) => ({ shortlistId: shortlist.id, idempotencyKey }));
    const counts = { offered: items.length, chosen: items.filter(({ isChosen }) => isChosen).length };
    setSaid(outcome.kind === 'done' ? t('recorded', counts) : null);
  };
  const end = async () => {
    const outcome = await ending.run(() => ({ id: shortlist.id, seenVersion: shortlist.version }));
    if (outcome.kind === 'done') void navigate('/shortlists');
  };
  const steps: ShortlistSteps = { save, record, end, recording: recording.busy };
  const refused = [recording, ending].find(({ problem, error }) => problem ?? error) ?? null;
  return { fields, act, said, refused, steps };
}
