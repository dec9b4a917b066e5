import { Empty, Said, useAct, useT } from '@loopkeeper/ui-kit';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { hasFilters, NO_WISH, toInput, type SearchWish } from './search-wish.js';
import { KeepUnmetSearch } from './search.operations.js';
import { searchTexts } from './search.texts.js';

const WIDER_MILES = 25;

interface NoResultsProps {
  readonly wish: SearchWish;
  readonly onChange: (part: Partial<SearchWish>) => void;
  /** How many there are of which somebody said lately that they are closed or have only a waitlist; null while it is not known. */
  readonly notTaking: number | null;
}

/** Nobody matches, and the ways on from here. */
export function NoResults({ wish, onChange, notTaking }: NoResultsProps) {
  const t = useT(searchTexts);
  const { near } = wish;
  const areAllFull = wish.takingPeople && notTaking !== null && notTaking > 0;
  const title = areAllFull
    ? t('noneTakingPeople', { count: notTaking })
    : wish.takingReferrals
      ? t('noneTaking')
      : t('none');
  const ways: readonly { readonly word: string; readonly part: Partial<SearchWish>; readonly shown: boolean }[] = [
    { word: t('showThem'), part: { takingPeople: false }, shown: areAllFull },
    { word: t('showNotTaking'), part: { takingReferrals: false }, shown: wish.takingReferrals },
    {
      word: t('searchWider'),
      part: { near: near && { ...near, miles: WIDER_MILES } },
      shown: near !== null && near.miles < WIDER_MILES,
    },
    { word: t('searchAnywhere'), part: { near: null }, shown: near !== null },
    {
      word: t('phoneOrOnline'),
      part: { access: ['phone', 'online'], near: null },
      shown: wish.access.length === 0 && hasFilters(wish),
    },
    { word: t('clear'), part: { ...NO_WISH, text: wish.text }, shown: hasFilters(wish) },
  ];

  return (
    <Empty title={title}>
      <Group gap="xs">
        {ways
          .filter(({ shown }) => shown)
          .map(({ word, part }) => (
            <Button key={word} variant="default" onClick={() => onChange(part)}>
              {word}
            </Button>
          ))}
        <RecordNeed key={JSON.stringify(wish)} wish={wish} />
      </Group>
    </Empty>
  );
}

/** Keeps the need for the report, by hand. */
function RecordNeed({ wish }: { readonly wish: SearchWish }) {
  const t = useT(searchTexts);
  const keep = useAct(KeepUnmetSearch, 'keepUnmetSearch');
  const [isKept, setKept] = useState(false);
  if (wish.text.trim() === '' && !hasFilters(wish)) return null;

  const record = async () => {
    const outcome = await keep.run(() => ({ input: toInput(wish), said: true }));
    setKept(outcome.kind === 'done');
  };
  if (isKept) return <Said>{t('needRecorded')}</Said>;
  return (
    <>
      <Button variant="default" loading={keep.busy} onClick={() => void record()}>
        {t('recordNeed')}
      </Button>
      {(keep.error ?? keep.problem) && <p role="alert">{t('needNotRecorded')}</p>}
    </>
  );
}
