import {
  ChoiceField,
  Form,
  LongTextField,
  Panel,
  SideSheet,
  StatusBadge,
  TextField,
  useAct,
  useFields,
  useFormat,
  useShownProblem,
  useT,
  type Tone,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgreementChecklist, ChecklistLineFragment, DcoPartsFragment, TermVerdict } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { CheckTerm } from './dco.operations.js';
import { dcoTexts } from './dco.texts.js';

interface ChecklistPanelProps {
  readonly agreement: DcoPartsFragment;
  readonly list: AgreementChecklist;
  readonly items: readonly ChecklistLineFragment[];
  readonly onSaved: () => void;
}

const VERDICTS = ['PRESENT', 'MISSING', 'NOT_APPLICABLE'] as const satisfies readonly TermVerdict[];
const TONES: Readonly<Record<TermVerdict, Tone>> = { PRESENT: 'good', MISSING: 'late', NOT_APPLICABLE: 'ended' };

/** As many as are shown without unfolding. */
const FEW = 4;

/** Terms one by one, first those that somebody has to look at: whether each was found, in which clause, by whom. What is known by heart says that it is guidance. */
export function ChecklistPanel({ agreement, list, items, onSaved }: ChecklistPanelProps) {
  const t = useT(dcoTexts);
  const [checked, setChecked] = useState<ChecklistLineFragment | null>(null);
  const present = items.filter(({ verdict }) => verdict === 'PRESENT').length;
  const missing = items.filter(({ isRequired, verdict }) => isRequired && verdict === 'MISSING').length;
  const open = items.filter(({ verdict }) => verdict === null || verdict === 'MISSING');
  const settled = items.filter((item) => !open.includes(item));
  const onCheck = agreement.mayEdit ? setChecked : null;
  return (
    <Panel title={t(list === 'DCO_TERMS' ? 'dcoTerms' : 'careTerms')}>
      <p>
        {t('found', { present, all: items.length })}{' '}
        {missing > 0 && <span className={styles.attention}>{t('missing', { count: missing })}</span>}
      </p>
      <Terms items={open} onCheck={onCheck} />
      {settled.length > 0 && (
        <details open={open.length === 0 && items.length < FEW}>
          <summary>{t('settled', { count: settled.length })}</summary>
          <Terms items={settled} onCheck={onCheck} />
        </details>
      )}
      <SideSheet title={checked?.label ?? ''} opened={checked !== null} onClose={() => setChecked(null)} guarded>
        {checked && (
          <TermForm
            agreementId={agreement.id}
            list={list}
            item={checked}
            onSaved={() => {
              setChecked(null);
              onSaved();
            }}
            onCancel={() => setChecked(null)}
          />
        )}
      </SideSheet>
    </Panel>
  );
}

interface TermsProps {
  readonly items: readonly ChecklistLineFragment[];
  /** Null for whoever only reads. */
  readonly onCheck: ((item: ChecklistLineFragment) => void) | null;
}

function Terms({ items, onCheck }: TermsProps) {
  const t = useT(dcoTexts);
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.code} className={styles.row}>
          <div>
            <TermLines item={item} />
          </div>
          {onCheck && (
            <Button variant="subtle" aria-label={t('checkNamed', { label: item.label })} onClick={() => onCheck(item)}>
              {t('check')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function TermLines({ item }: { readonly item: ChecklistLineFragment }) {
  const t = useT(dcoTexts);
  const format = useFormat();
  const { label, criterion, confidenceLabel, isRequired, verdict, verdictLabel, clause, note, checkedBy, checkedAt } =
    item;
  return (
    <>
      <p>
        <strong>{label}</strong>
      </p>
      <p className={styles.quiet}>
        {[criterion, confidenceLabel, isRequired ? null : t('goodPractice')].filter(Boolean).join(' · ')}
      </p>
      {verdict ? (
        <StatusBadge tone={TONES[verdict]}>{verdictLabel ?? t(verdict)}</StatusBadge>
      ) : (
        <p className={styles.quiet}>{t('unseen')}</p>
      )}
      {clause && <p>{t('clauseIs', { clause })}</p>}
      {note && <p>{note}</p>}
      {checkedBy && checkedAt && (
        <p className={styles.quiet}>{t('checked', { name: checkedBy, day: format.date(checkedAt) })}</p>
      )}
    </>
  );
}

interface TermFormProps {
  readonly agreementId: string;
  readonly list: AgreementChecklist;
  readonly item: ChecklistLineFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function TermForm({ agreementId, list, item, onSaved, onCancel }: TermFormProps) {
  const t = useT(dcoTexts);
  const fields = useFields({ verdict: item.verdict ?? 'PRESENT', clause: item.clause ?? '', note: item.note ?? '' });
  const act = useAct(CheckTerm, 'checkAgreementTerm');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    const verdict = VERDICTS.find((one) => one === values.verdict) ?? 'PRESENT';
    const outcome = await act.run(() => ({
      input: {
        agreementId,
        list,
        item: item.code,
        verdict,
        clause: values.clause.trim() || null,
        note: values.note.trim() || null,
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('checkNamed', { label: item.label })}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <ChoiceField
        name="verdict"
        label={t('verdict')}
        value={values.verdict}
        onChange={(value) => fields.set('verdict', VERDICTS.find((one) => one === value) ?? 'PRESENT')}
        error={fields.errors.verdict}
        options={VERDICTS.map((verdict) => ({ value: verdict, label: t(verdict) }))}
        placeholder={null}
        required
      />
      <TextField {...field('clause')} label={t('clause')} maxLength={120} required={values.verdict === 'PRESENT'} />
      <LongTextField {...field('note')} label={t('note')} maxLength={2000} />
    </Form>
  );
}
