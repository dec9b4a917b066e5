import { BooleanField, PageHead, Said, SideSheet, TextField, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { NeedWordFactsFragment } from '../../gql/graphql.js';
import { NeedWordForm } from './NeedWordForm.js';
import { NeedWordList } from './NeedWordList.js';
import styles from './needs.module.css';
import { needsTexts } from './needs.texts.js';

const BETWEEN_KEYS_MS = 150;

/** The phrases in which people say what they need: found, added, changed, tried and taken out of use. */
export default function NeedWordsPage() {
  const t = useT(needsTexts);
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text, BETWEEN_KEYS_MS);
  const [retired, setRetired] = useState(false);
  const [edited, setEdited] = useState<NeedWordFactsFragment | 'new' | null>(null);
  const [done, setDone] = useState<NeedWordFactsFragment | null>(null);
  const close = (word: NeedWordFactsFragment) => {
    setDone(word);
    setEdited(null);
  };
  const word = edited === 'new' ? null : edited;

  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<Button onClick={() => setEdited('new')}>{t('add')}</Button>}
      />
      <div className={done ? styles.said : undefined}>
        <Said>{done && t(done.active ? 'saved' : 'retired', { phrase: done.phrase })}</Said>
      </div>
      <div role="search" className={styles.find}>
        <TextField name="text" type="search" label={t('find')} value={text} onChange={setText} maxLength={80} />
        <BooleanField name="retired" label={t('retiredOnly')} value={retired} onChange={setRetired} />
      </div>
      <NeedWordList text={sought} retired={retired} changed={done} onEdit={setEdited} />
      <SideSheet
        title={word ? t('editNamed', { phrase: word.phrase }) : t('add')}
        opened={edited !== null}
        onClose={() => setEdited(null)}
      >
        {edited && <NeedWordForm key={word?.id ?? 'new'} word={word} onDone={close} onCancel={() => setEdited(null)} />}
      </SideSheet>
    </>
  );
}
