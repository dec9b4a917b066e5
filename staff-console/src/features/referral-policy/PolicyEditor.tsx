import { Button } from '@mantine/core';
import { useState } from 'react';
import { Changed, Form, useAct, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { faultyRule, moved, newRule, toInput, type PolicyRule } from './policy-rules.js';
import { SetReferralPolicy } from './referral-policy.operations.js';
import { referralPolicyTexts } from './referral-policy.texts.js';
import { RuleFields } from './RuleFields.js';
import styles from './referral-policy.module.css';

interface PolicyEditorProps {
  readonly number: number;
  readonly rules: readonly PolicyRule[];
  readonly onSaved: (number: number) => void;
  readonly onCancel: () => void;
}

interface KeyedRule {
  readonly key: number;
  readonly rule: PolicyRule;
}

/** All rules at once; what was set stands as the next version. */
export function PolicyEditor({ number, rules, onSaved, onCancel }: PolicyEditorProps) {
  const t = useT(referralPolicyTexts);
  const words = useProblemWords();
  const [seen, setSeen] = useState(number);
  const [typed, setTyped] = useState<readonly KeyedRule[]>(rules.map((rule, key) => ({ key, rule })));
  const act = useAct(SetReferralPolicy, 'setReferralPolicy');
  const save = async () => {
    const input = { seenNumber: seen, rules: typed.map(({ rule }) => toInput(rule)) };
    const outcome = await act.run(() => ({ input }));
    if (outcome.kind === 'done') onSaved(outcome.value.number);
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion')
      setSeen(outcome.problem.currentVersion);
  };
  const { problem } = act;
  const stale = problem?.__typename === 'StaleVersion' ? problem : null;
  const faulty = faultyRule(problem?.field);
  const put = (place: number, rule: PolicyRule) =>
    setTyped(typed.map((each, at) => (at === place ? { ...each, rule } : each)));
  const reorder = (place: number, by: 1 | -1) => {
    const order = moved(
      typed.map(({ rule }) => rule),
      place,
      by,
    );
    setTyped(order.map((rule) => typed.find((each) => each.rule === rule) ?? { key: -1, rule }));
  };
  return (
    <Form
      label={t('change')}
      submit={t('save')}
      busy={act.busy}
      problem={stale || faulty !== null ? null : problem}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleKept')} />}
      {typed.map(({ key, rule }, place) => (
        <RuleFields
          key={key}
          rule={rule}
          place={place + 1}
          last={place === typed.length - 1}
          fault={problem && faulty === place ? words(problem) : null}
          onChange={(next) => put(place, next)}
          onMove={(by) => reorder(place, by)}
          onRemove={() => setTyped(typed.filter((_, at) => at !== place))}
        />
      ))}
      <Button className={styles.add} variant="default" onClick={() => setTyped(withOneMore(typed))}>
        {t('add')}
      </Button>
    </Form>
  );
}

const withOneMore = (typed: readonly KeyedRule[]): readonly KeyedRule[] => [
  ...typed,
  { key: Math.max(-1, ...typed.map(({ key }) => key)) + 1, rule: { ...newRule } },
];
