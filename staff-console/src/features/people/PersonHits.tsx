import type { ReactNode } from 'react';
import { useFormat, useT } from '@loopkeeper/ui-kit';
import type { FindPersonsQuery } from '../../gql/graphql.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

/** One person that was found. */
export type PersonHitValue = FindPersonsQuery['persons']['items'][number];

interface PersonHitsProps {
  readonly hits: readonly PersonHitValue[];
  readonly action: (hit: PersonHitValue) => ReactNode;
}

/** The persons that were found, each with enough to tell two of one name apart. */
export function PersonHits({ hits, action }: PersonHitsProps) {
  const t = useT(peopleTexts);
  return (
    <>
      <p role="status" className={styles.about}>
        {t('found', { count: hits.length })}
      </p>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.id}>
            {action(hit)}
            <HitFacts hit={hit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HitFacts({ hit }: { readonly hit: PersonHitValue }) {
  const t = useT(peopleTexts);
  const format = useFormat();
  const facts = [
    hit.birthDate && t('born', { date: format.date(hit.birthDate) }),
    hit.phone,
    hit.openReferrals > 0 && t('openReferrals', { count: hit.openReferrals }),
  ];
  return <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>;
}
