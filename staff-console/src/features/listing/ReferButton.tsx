import { useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconLock, IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import styles from './listing.module.css';
import { listingTexts } from './listing.texts.js';
import type { ListingValue } from './listing-value.js';

type Hindrance = 'whyOutside' | 'whyPaused' | 'whyOurs' | null;

function hindranceOf({ agency, takingReferrals }: ListingValue): Hindrance {
  if (!agency) return 'whyOutside';
  if (agency.isLead) return 'whyOurs';
  return takingReferrals ? null : 'whyPaused';
}

/** The one loud button of a listing. Where it is blocked it stays pressable, and says why. */
export function ReferButton({ listing }: { readonly listing: ListingValue }) {
  const t = useT(listingTexts);
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const hindrance = hindranceOf(listing);
  const refer = () => (hindrance ? setAsked(true) : void navigate(`/referrals/new?listing=${listing.id}`));
  const Icon = hindrance ? IconLock : IconSend;

  return (
    <div className={styles.refer}>
      <Button
        size="md"
        variant={hindrance ? 'default' : 'filled'}
        leftSection={<Icon size={20} aria-hidden />}
        aria-describedby={asked && hindrance ? 'why-no-refer' : undefined}
        onClick={refer}
      >
        {t('refer')}
      </Button>
      {asked && hindrance && <WhyNot listing={listing} hindrance={hindrance} />}
    </div>
  );
}

function WhyNot({
  listing,
  hindrance,
}: {
  readonly listing: ListingValue;
  readonly hindrance: NonNullable<Hindrance>;
}) {
  const t = useT(listingTexts);
  const mayAdd = useHasRole('DIRECTOR', 'ADMIN', 'RESOURCE_SPECIALIST');
  const reason = useRef<HTMLParagraphElement>(null);
  useEffect(() => reason.current?.focus(), []);

  return (
    <div className={styles.why}>
      <p ref={reason} id="why-no-refer" tabIndex={-1}>
        {t(hindrance, { name: listing.organizationName })}
        {hindrance === 'whyOutside' && !mayAdd && ` ${t('askToAdd')}`}
      </p>
      {hindrance === 'whyOutside' && mayAdd && (
        <Link to={`/network?add=${listing.organizationId}`} state={{ name: listing.organizationName }}>
          {t('addToNetwork')}
        </Link>
      )}
    </div>
  );
}
