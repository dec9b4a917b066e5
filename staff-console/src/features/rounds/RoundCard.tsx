import { Failed, StatusBadge, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReadRoundsQuery } from '../../gql/graphql.js';
import { RoundListings } from './RoundListings.js';
import styles from './rounds.module.css';
import { EndRound } from './rounds.operations.js';
import { roundTexts } from './rounds.texts.js';

/** A round as its page lists it. */
export type RoundValue = ReadRoundsQuery['verificationRounds'][number];

const PARTS = ['byLink', 'byPhone', 'wrongNumber', 'waiting', 'toCall', 'leftOut'] as const;

const numbersOf = (round: RoundValue): Readonly<Record<(typeof PARTS)[number], number>> => ({
  byLink: round.answeredByLink,
  byPhone: round.answeredByPhone,
  wrongNumber: round.wrongNumber,
  waiting: round.waiting,
  toCall: round.toCall,
  leftOut: round.leftOut,
});

interface RoundCardProps {
  readonly round: RoundValue;
  readonly onEnded: () => void;
}

/** How far one round has come, in numbers that add up. */
export function RoundCard({ round, onEnded }: RoundCardProps) {
  const t = useT(roundTexts);
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const { name, byName, begunAt, endedAt, listings, letters, lettersAnswered } = round;
  const numbers = numbersOf(round);
  const done = numbers.byLink + numbers.byPhone + numbers.wrongNumber;
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.quiet}>{t('begun', { who: byName, when: format.ago(begunAt) })}</p>
        </div>
        <StatusBadge tone={endedAt ? 'ended' : 'waiting'}>{t(endedAt ? 'ended' : 'running')}</StatusBadge>
      </header>
      <div>
        <p id={`progress-${round.id}`}>{t('progress', { done, all: listings })}</p>
        <progress className={styles.progress} value={done} max={listings} aria-labelledby={`progress-${round.id}`} />
      </div>
      <dl className={styles.numbers}>
        {PARTS.filter((part) => numbers[part] > 0).map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{format.number(numbers[part])}</dd>
          </div>
        ))}
      </dl>
      {letters > 0 && <p className={styles.quiet}>{t('letters', { answered: lettersAnswered, count: letters })}</p>}
      <footer className={styles.bar}>
        <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'hide' : 'listings')}
        </Button>
        {!endedAt && <EndButton round={round} onEnded={onEnded} />}
      </footer>
      {shown && <RoundListings roundId={round.id} name={name} />}
    </article>
  );
}

function EndButton({ round, onEnded }: RoundCardProps) {
  const t = useT(roundTexts);
  const words = useProblemWords();
  const [sure, setSure] = useState(false);
  const act = useAct(EndRound, 'endRound');
  const end = async () => {
    if ((await act.run(() => ({ id: round.id }))).kind === 'done') onEnded();
  };
  if (!sure)
    return (
      <Button variant="subtle" onClick={() => setSure(true)}>
        {t('end')}
      </Button>
    );
  return (
    <div role="group" aria-label={t('end')} className={styles.sure}>
      <p>{t('endSure')}</p>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <div className={styles.bar}>
        <Button loading={act.busy} onClick={() => void end()}>
          {t('endYes')}
        </Button>
        <Button variant="default" onClick={() => setSure(false)}>
          {t('keep')}
        </Button>
      </div>
    </div>
  );
}
