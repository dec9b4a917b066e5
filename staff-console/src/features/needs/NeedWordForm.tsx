import { Changed, ChoiceField, Form, LongTextField, TextField, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import type { NeedWordFactsFragment } from '../../gql/graphql.js';
import { CategoriesField } from './CategoriesField.js';
import styles from './needs.module.css';
import { needsTexts } from './needs.texts.js';
import { TryPhrase } from './TryPhrase.js';
import { useNeedWord } from './use-need-word.js';

interface NeedWordFormProps {
  /** The one to be changed; null for a new one. */
  readonly word: NeedWordFactsFragment | null;
  readonly onDone: (word: NeedWordFactsFragment) => void;
  readonly onCancel: () => void;
}

/** One phrase: what people say, where it leads, and what it would find. */
export function NeedWordForm({ word, onDone, onCancel }: NeedWordFormProps) {
  const t = useT(needsTexts);
  const form = useNeedWord(word, onDone);
  const { stale, fields } = form;
  const { field, values } = fields;
  const languages = [
    { value: 'en', label: t('en') },
    { value: 'es', label: t('es') },
  ];
  return (
    <Form
      label={word ? t('editNamed', { phrase: word.phrase }) : t('add')}
      submit={t(word && !word.active ? 'back' : 'save')}
      formRef={fields.formRef}
      busy={form.busy}
      problem={form.problem}
      error={form.error}
      onSubmit={() => void form.save()}
      onCancel={onCancel}
    >
      <TextField {...field('phrase')} label={t('phrase')} help={t('phraseHelp')} maxLength={80} required autoFocus />
      <ChoiceField {...field('language')} label={t('language')} options={languages} placeholder={null} />
      <CategoriesField {...field('categories')} />
      <TryPhrase phrase={values.phrase} categories={values.categories} />
      <LongTextField {...field('note')} label={t('note')} help={t('noteHelp')} maxLength={500} />
      {word && <LastChange word={word} />}
      {word?.active && (
        <Button variant="default" className={styles.retire} onClick={() => void form.retire()}>
          {t('retire')}
        </Button>
      )}
      {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleNext')} />}
    </Form>
  );
}

function LastChange({ word }: { readonly word: NeedWordFactsFragment }) {
  const t = useT(needsTexts);
  const format = useFormat();
  return <p className={styles.quiet}>{t('lastChange', { name: word.updatedBy, day: format.ago(word.updatedAt) })}</p>;
}
