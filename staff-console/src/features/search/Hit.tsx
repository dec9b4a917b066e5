import { CapacityAge, CapacityBadge, dayOf, StatusBadge, todayHere, useFormat, useT } from '@loopkeeper/ui-kit';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import type { SearchListingsQuery } from '../../gql/graphql.js';
import { TakingBadge } from '../listing/TakingBadge.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';

type HitValue = SearchListingsQuery['searchListings']['items'][number];

interface HitProps {
  readonly hit: HitValue;
  readonly chosen: boolean;
  readonly onChoose: ((id: string) => void) | null;
}

const MOST_CATEGORIES = 3;

const isPlain = (event: MouseEvent): boolean => !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Two words joined by a colon come as "from: to": an everyday word and its category, or a typed word and how it was read. */
const saidOf = (text: string) => {
  const [from = '', ...rest] = text.split(': ');
  return { text, from, to: rest.join(': ') || from };
};

/** One service as a result: who, where, whether it takes referrals, why it matched. */
export function Hit({ hit, chosen, onChoose }: HitProps) {
  const t = useT(searchTexts);
  const format = useFormat();
  const choose = (event: MouseEvent) => {
    if (!onChoose || !isPlain(event)) return;
    event.preventDefault();
    onChoose(hit.id);
  };
  const place = [hit.city, hit.distanceMeters === null ? null : format.distance(hit.distanceMeters)].filter(Boolean);
  const categories = hit.categories.map(({ label }) => label);
  const more =
    categories.length > MOST_CATEGORIES ? [t('andMore', { count: categories.length - MOST_CATEGORIES })] : [];
  const facts = [...categories.slice(0, MOST_CATEGORIES), ...more, ...hit.languages.map(format.language)];
  const reasons = hit.why.map(({ kind, text }) => t(`why${kind}`, saidOf(text)));

  return (
    <li className={chosen ? `${styles.hit} ${styles.chosen}` : styles.hit}>
      <div className={styles.hitHead}>
        <Link to={`/listings/${hit.id}`} onClick={choose} aria-current={chosen || undefined} className={styles.hitName}>
          {hit.serviceName}
        </Link>
        <span className={styles.badges}>
          {hit.agreementInForce && <StatusBadge tone="good">{t('agreement')}</StatusBadge>}
          {hit.capacity ? (
            <CapacityBadge capacity={hit.capacity} />
          ) : (
            <TakingBadge taking={hit.takingReferrals} inNetwork={hit.agencyId !== null} />
          )}
        </span>
      </div>
      <p>{[hit.organizationName, ...place].join(' · ')}</p>
      {hit.isPrivatePlace && <p className={styles.quiet}>{t('privatePlace')}</p>}
      <Now hit={hit} />
      {facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>}
      {reasons.length > 0 && <p className={styles.quiet}>{t('why', { reasons: reasons.join(', ') })}</p>}
    </li>
  );
}

/** What holds today: how much room, when it is open, when it was last verified. */
function Now({ hit }: { readonly hit: HitValue }) {
  const t = useT(searchTexts);
  const format = useFormat();
  const openingIn = (at: string, there: string | undefined): string =>
    dayOf(new Date(at), there) === todayHere(there)
      ? t('opensToday', { at: format.time(at, there) })
      : t('opens', { at: format.dateTime(at, there) });
  const { capacity, lastVerified, isOpen, closesAt, nextOpening, timeZone } = hit;
  const zone = timeZone ?? undefined;
  const opening = nextOpening && openingIn(nextOpening, zone);
  const hours = isOpen ? (closesAt ? t('openUntil', { at: format.time(closesAt, zone) }) : t('open')) : opening;
  const verified = lastVerified && t(`verified${lastVerified.how}`, { ago: format.ago(lastVerified.at) });
  const facts = [hours, verified].filter(Boolean);

  return (
    <>
      {capacity && (
        <p>
          <CapacityAge capacity={capacity} />
        </p>
      )}
      {facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>}
    </>
  );
}
