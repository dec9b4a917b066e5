import { useState } from 'react';
import { CapacityAge, CapacityBadge, ChoiceField, Panel, StatusBadge, useT } from '@loopkeeper/ui-kit';
import type { AgreementStandingFactsFragment, ReadReferralStartQuery } from '../../../gql/graphql.js';
import { AgreementStanding } from '../../agreement-standing/AgreementStanding.js';
import { referralsTexts } from '../texts/index.js';
import styles from './new-referral.module.css';

/** The service that was chosen. */
export type ListingValue = NonNullable<ReadReferralStartQuery['listing']>;
/** The units of one's own agency. */
export type UnitValue = NonNullable<ReadReferralStartQuery['me']>['units'][number];

interface ServiceSummaryProps {
  readonly listing: ListingValue;
  /** What agreements mean for it as the form stands; null where none is asked for. */
  readonly standing: AgreementStandingFactsFragment | null;
  readonly units: readonly UnitValue[];
  readonly unitId: string | null;
  readonly onUnit: (unitId: string | null) => void;
}

/** Which service is asked, and from which unit of one's own. */
export function ServiceSummary({ listing, standing, units, unitId, onUnit }: ServiceSummaryProps) {
  const t = useT(referralsTexts);
  const [fromNone] = useState(unitId === null);
  const unit = units.find(({ id }) => id === unitId);
  return (
    <Panel title={t('service')}>
      <p className={styles.chosen}>
        <b>{listing.serviceName}</b>
        <span>{t('agencyLine', { name: listing.agency?.name ?? listing.organizationName })}</span>
        <StatusBadge
          tone={listing.takingReferrals ? 'good' : 'late'}
          shape={listing.takingReferrals ? 'open' : 'stopped'}
        >
          {t(listing.takingReferrals ? 'takes' : 'takesNot')}
        </StatusBadge>
      </p>
      <p className={styles.chosen}>
        <CapacityBadge capacity={listing.capacity} />
        {listing.capacity && <CapacityAge capacity={listing.capacity} />}
      </p>
      {standing && <AgreementStanding standing={standing} />}
      {listing.news.map(({ id, text }) => (
        <p key={id} className={styles.news}>
          {text}
        </p>
      ))}
      {units.length > 0 && (
        <ChoiceField
          name="unitId"
          label={t('unit')}
          help={unit?.neutralName ? t('unitNeutral', { name: unit.neutralName }) : undefined}
          value={unitId ?? ''}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={fromNone ? t('unitNone') : null}
          onChange={(chosen) => onUnit(chosen === '' ? null : chosen)}
        />
      )}
    </Panel>
  );
}
