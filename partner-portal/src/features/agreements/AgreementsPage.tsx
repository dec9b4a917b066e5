import { Empty, Loaded, PageHead, Panel, StatusBadge, useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalAgreementFragment, PortalOfferFragment, ReadAgreementsQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { OurPromises } from '../our-promises/OurPromises.js';
import './agreements.css';
import { ReadAgreements } from './agreements.operations.js';
import { agreementsTexts } from './agreements.texts.js';
import { AboutPart, FilesPart, PromisesPart, SignaturesPart, TermsPart } from './VersionParts.js';

const SOON = 90;

/** What waits to be signed, what holds, and what held: each with what was promised. */
export default function AgreementsPage() {
  const t = useT(agreementsTexts);
  const load = usePageLoad(ReadAgreements, {});
  return (
    <div className="reading">
      <PageHead title={t('title')} lead={t('lead')} />
      <Loaded
        load={load}
        isEmpty={({ agreementsToSign, ourAgreements }) => agreementsToSign.length + ourAgreements.length === 0}
        empty={
          <Empty title={t('empty')}>
            <p>{t('emptyNext')}</p>
          </Empty>
        }
      >
        {(data) => <AllAgreements {...data} />}
      </Loaded>
    </div>
  );
}

function AllAgreements({ agreementsToSign, ourAgreements }: ReadAgreementsQuery) {
  const t = useT(agreementsTexts);
  const held = ourAgreements.filter(({ isInForce }) => isInForce);
  const coming = ourAgreements.filter(({ isComing }) => isComing);
  const past = ourAgreements.filter(({ isInForce, isComing }) => !isInForce && !isComing);
  return (
    <div className="stack">
      {agreementsToSign.length > 0 && (
        <section aria-label={t('toSign')}>
          <h2>{t('toSign')}</h2>
          <ul className="cards">
            {agreementsToSign.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('inForce')} className="stack">
        <h2>{t('inForce')}</h2>
        {held.length === 0 && <p className="quiet">{t('noneInForce')}</p>}
        {held.map((agreement) => (
          <HeldAgreement key={agreement.id} agreement={agreement} />
        ))}
      </section>
      {coming.length > 0 && (
        <section aria-label={t('coming')} className="stack">
          <h2>{t('coming')}</h2>
          {coming.map((agreement) => (
            <HeldAgreement key={agreement.id} agreement={agreement} />
          ))}
        </section>
      )}
      {ourAgreements.length > 0 && <OurPromises />}
      {past.length > 0 && (
        <section aria-label={t('past')}>
          <h2>{t('past')}</h2>
          <ul className="cards">
            {past.map((agreement) => (
              <PastAgreement key={agreement.id} agreement={agreement} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function OfferCard({ offer }: { readonly offer: PortalOfferFragment }) {
  const t = useT(agreementsTexts);
  const { id, title, typeLabel: type, agency, isSignedByUs, mySignerName } = offer;
  const mine = !isSignedByUs && mySignerName !== null;
  return (
    <li className="card">
      <div className="card-words">
        <h3>{title}</h3>
        <p className="quiet">{t('with', { type, agency: agency.name })}</p>
        <StatusBadge tone={isSignedByUs ? 'good' : 'waiting'}>
          {isSignedByUs ? t('signedByYou') : t('waitsForYou')}
        </StatusBadge>
      </div>
      <PageLink to={{ page: 'sign', id }} className={mine ? 'link-button filled' : 'link-button'}>
        {mine ? t('readAndSign') : t('read')} <span className="unseen">{title}</span>
      </PageLink>
    </li>
  );
}

interface AgreementProps {
  readonly agreement: PortalAgreementFragment;
}

function HeldAgreement({ agreement }: AgreementProps) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const { title, typeLabel: type, agency, version, daysLeft, nextMeetingOn, meetingEveryWeeks: weeks } = agreement;
  const often = weeks === null ? '' : `, ${t('weekly', { count: weeks })}`;
  return (
    <Panel title={title}>
      <div className="lead">
        <span className="quiet">{t('with', { type, agency: agency.name })}</span>
        {daysLeft !== null && daysLeft <= SOON && (
          <StatusBadge tone="waiting">{t('endsIn', { count: daysLeft })}</StatusBadge>
        )}
      </div>
      {version && (
        <>
          <AboutPart
            version={version}
            more={[
              [t('nextMeeting'), nextMeetingOn && `${format.date(nextMeetingOn)}${often}`],
              [t('sharing'), agreement.sharingMethodLabel],
            ]}
          />
          <PromisesPart version={version} />
          <FilesPart version={version} />
          <details className="more">
            <summary>
              {t('terms')} <span className="unseen">{title}</span>
            </summary>
            <TermsPart version={version} />
          </details>
          <SignaturesPart version={version} />
        </>
      )}
    </Panel>
  );
}

function PastAgreement({
  agreement: { title, typeLabel: type, agency, stateLabel, endedOn, version },
}: AgreementProps) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  return (
    <li className="card">
      <div className="card-words">
        <h3>{title}</h3>
        <p className="quiet">{t('with', { type, agency: agency.name })}</p>
        <p>{endedOn ? t('ended', { day: format.date(endedOn) }) : stateLabel}</p>
        {version && (
          <details className="more">
            <summary>
              {t('signatures')} <span className="unseen">{title}</span>
            </summary>
            <AboutPart version={version} />
            <FilesPart version={version} />
            <SignaturesPart version={version} />
          </details>
        )}
      </div>
    </li>
  );
}
