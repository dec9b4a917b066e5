import { Form, Loaded, Said, TextField, useAct, useFields, useLoad, useShownProblem, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { ReadRenewalLadderQuery } from '../../gql/graphql.js';
import { ReadLadder, SetLadder } from './renewals.operations.js';
import { renewalTexts } from './renewals.texts.js';

type Held = ReadRenewalLadderQuery['renewalLadder'];

/** How many days ahead somebody is told, and from when on the director too. */
export function Ladder() {
  const t = useT(renewalTexts);
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('ladder')}</summary>
      {opened && <LadderOfAgency />}
    </details>
  );
}

function LadderOfAgency() {
  const load = useLoad(ReadLadder, {});
  return (
    <Loaded load={load}>
      {({ renewalLadder }) => <LadderForm key={renewalLadder.number} held={renewalLadder} onSaved={load.reload} />}
    </Loaded>
  );
}

const numbersIn = (text: string): readonly number[] | null => {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : null;
};

function LadderForm({ held, onSaved }: { readonly held: Held; readonly onSaved: () => void }) {
  const t = useT(renewalTexts);
  const [saved, setSaved] = useState(false);
  const fields = useFields({ days: held.days.join(', '), escalateAt: String(held.escalateAt) });
  const act = useAct(SetLadder, 'setRenewalLadder');
  const general = useShownProblem(fields, act.problem);
  const save = async () => {
    const days = numbersIn(fields.values.days);
    const escalateAt = numbersIn(fields.values.escalateAt)?.[0];
    const faults = {
      ...(days ? {} : { days: t('onlyNumbers') }),
      ...(escalateAt === undefined ? { escalateAt: t('onlyNumbers') } : {}),
    };
    if (!fields.show(faults) || !days || escalateAt === undefined) return;
    const byType = held.byType.map(({ type, days: own }) => ({ type, days: [...own] }));
    const outcome = await act.run(() => ({ input: { days: [...days], escalateAt, byType } }));
    setSaved(outcome.kind === 'done');
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('ladder')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
    >
      <Said>{saved && t('saved')}</Said>
      <TextField {...fields.field('days')} label={t('days')} help={t('daysHelp')} maxLength={60} required />
      <TextField {...fields.field('escalateAt')} label={t('escalateAt')} maxLength={3} required />
      {held.byType.length > 0 && (
        <p>
          {t('ownLadders', {
            types: held.byType.map(({ typeLabel, days }) => `${typeLabel} ${days.join(', ')}`).join('; '),
          })}
        </p>
      )}
    </Form>
  );
}
