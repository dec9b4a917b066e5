import { DueText, Loaded, PageHead, REFERRAL_TONES, StatusBadge, useT } from '@loopkeeper/ui-kit';
import type { PortalReferralFragment } from '../../gql/graphql.js';
import { NothingHere } from '../../shared/NothingHere.js';
import { PageLink } from '../../shared/PageLink.js';
import { sharedTexts } from '../../shared/shared.texts.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { AppointmentsPanel } from './AppointmentsPanel.js';
import { AskedPanel } from './AskedPanel.js';
import { NextStepPanel } from './NextStepPanel.js';
import { ReadReferral } from './referral.operations.js';
import { referralTexts } from './referral.texts.js';
import { TimelinePanel } from './TimelinePanel.js';
import { WhoPanel } from './WhoPanel.js';

/** One request: what is asked, who it is once that may be shown, and the steps open now. */
export function ReferralPage({ id }: { readonly id: string }) {
  const load = usePageLoad(ReadReferral, { id });
  return (
    <Loaded load={load} isEmpty={({ referral }) => referral === null} empty={<NothingHere />}>
      {({ referral }) => referral && <OneReferral referral={referral} reload={load.reload} />}
    </Loaded>
  );
}

interface OneReferralProps {
  readonly referral: PortalReferralFragment;
  readonly reload: () => void;
}

function OneReferral({ referral, reload }: OneReferralProps) {
  const t = useT(referralTexts);
  const shared = useT(sharedTexts);
  const { serviceName: service, fitFacts, state } = referral;
  const size = fitFacts.householdSize;
  return (
    <>
      <p className="way-back">
        <PageLink to={{ page: 'openWork' }}>{shared('backToWork')}</PageLink>
      </p>
      <PageHead
        title={size ? t('askedFor', { service, count: size }) : service}
        tabTitle={t('pageTitle')}
        lead={
          <div className="lead">
            <StatusBadge {...REFERRAL_TONES[state]}>{t(`at${state}`)}</StatusBadge>
            <span>{t('reference', { reference: referral.reference })}</span>
            <DueText due={referral.due} />
          </div>
        }
      />
      <div className="columns">
        <div className="stack">
          <NextStepPanel referral={referral} reload={reload} />
          <WhoPanel referral={referral} />
        </div>
        <div className="stack">
          <AskedPanel referral={referral} />
          <AppointmentsPanel appointments={referral.appointments} />
          <TimelinePanel timeline={referral.timeline} />
        </div>
      </div>
    </>
  );
}
