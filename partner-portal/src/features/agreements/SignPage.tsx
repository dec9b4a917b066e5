import { Loaded, PageHead, Panel, Said, useT } from '@loopkeeper/ui-kit';
import { useEffect, useState } from 'react';
import type {
  AcceptAgreementMutation,
  PortalOfferFragment,
  PortalVersionFragment,
  ReadAgreementsQuery,
} from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import './agreements.css';
import { ReadAgreements } from './agreements.operations.js';
import { agreementsTexts } from './agreements.texts.js';
import { ChangesList } from './ChangesList.js';
import { SignForm } from './SignForm.js';
import { AboutPart, FilesPart, PromisesPart, SignaturesPart, TermsPart } from './VersionParts.js';

const RECEIPT_EVERY_MS = 2_000;
const RECEIPT_TRIES = 15;

type Answer = AcceptAgreementMutation['acceptAgreement'];
type Replaced = Extract<Answer, { readonly __typename: 'VersionReplaced' }>;

/** The version as it stands now, on offer or adopted since. */
function versionIn({ agreementsToSign, ourAgreements }: ReadAgreementsQuery, id: string): PortalVersionFragment | null {
  const all = [...agreementsToSign, ...ourAgreements].flatMap(({ version }) => version ?? []);
  return all.find((version) => version.id === id) ?? null;
}

/** One version on offer: read, and signed by whoever is named. */
export default function SignPage({ id }: { readonly id: string }) {
  const load = usePageLoad(ReadAgreements, {});
  const [opened, setOpened] = useState<PortalOfferFragment | null>(null);
  const found = load.data?.agreementsToSign.find((offer) => offer.id === id) ?? null;
  // What somebody reads stays as it was opened, whatever becomes of the offer meanwhile: it is this text that they sign or not.
  if (opened === null && found !== null) setOpened(found);
  return (
    <div className="reading">
      <BackToAgreements />
      <Loaded load={load}>
        {(data) =>
          opened ? (
            <OneOffer offer={opened} now={versionIn(data, id)} reload={load.reload} />
          ) : (
            <Gone version={versionIn(data, id)} />
          )
        }
      </Loaded>
    </div>
  );
}

function BackToAgreements() {
  const t = useT(agreementsTexts);
  return (
    <p className="way-back">
      <PageLink to={{ page: 'agreements' }}>{t('backToAgreements')}</PageLink>
    </p>
  );
}

/** Reads again until the receipt is there, for as long as one may expect it to be made. */
function useReceipt(isSigned: boolean, version: PortalVersionFragment | null, reload: () => void): void {
  const [tries, setTries] = useState(0);
  const isThere = version?.signatures.some(({ isOurs, receipt }) => isOurs && receipt !== null) ?? false;
  const waits = isSigned && !isThere && tries < RECEIPT_TRIES;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      setTries((before) => before + 1);
      reload();
    }, RECEIPT_EVERY_MS);
    return () => clearTimeout(timer);
  }, [waits, tries, reload]);
}

interface OneOfferProps {
  readonly offer: PortalOfferFragment;
  readonly now: PortalVersionFragment | null;
  readonly reload: () => void;
}

function OneOffer({ offer, now, reload }: OneOfferProps) {
  const t = useT(agreementsTexts);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const [isSigned, setSigned] = useState(offer.isSignedByUs);
  useReceipt(isSigned, now, reload);
  const { title, typeLabel: type, agency, version, changes } = offer;
  const signed = () => {
    setSigned(true);
    reload();
  };
  return (
    <>
      <PageHead
        title={title}
        lead={`${t('with', { type, agency: agency.name })}. ${t('versionNumber', { number: version.number })}`}
      />
      <div className="stack">
        {replaced && <ReplacedPart replaced={replaced} />}
        {changes.length > 0 && (
          <Panel title={t('changed')}>
            <ChangesList changes={changes} />
          </Panel>
        )}
        <Panel title={t('offered')}>
          <AboutPart version={version} />
          <TermsPart version={version} />
          <PromisesPart version={version} />
          <FilesPart version={version} />
        </Panel>
        <Said keepsFocus>{isSigned && t('done')}</Said>
        {isSigned ? (
          <Panel title={t('signedTitle')}>
            <SignaturesPart version={now ?? version} />
          </Panel>
        ) : (
          !replaced && <SignForm offer={offer} onSigned={signed} onReplaced={setReplaced} />
        )}
      </div>
    </>
  );
}

/** What was read is not on offer any more: nothing was signed, and this is what is different. */
function ReplacedPart({ replaced: { message, changes, currentVersionId } }: { readonly replaced: Replaced }) {
  const t = useT(agreementsTexts);
  return (
    <div role="alert" className="note late" tabIndex={-1} ref={(element) => element?.focus()}>
      <h2>{t('replacedTitle')}</h2>
      <p>{message}</p>
      <ChangesList changes={changes} />
      {currentVersionId && (
        <PageLink to={{ page: 'sign', id: currentVersionId }} className="link-button">
          {t('openCurrent')}
        </PageLink>
      )}
    </div>
  );
}

/** Opened too late, or again: what was adopted is shown with its signatures, of the rest nothing. */
function Gone({ version }: { readonly version: PortalVersionFragment | null }) {
  const t = useT(agreementsTexts);
  return (
    <>
      <PageHead title={version ? t('adopted') : t('gone')} lead={version ? undefined : t('goneNext')} />
      {version && (
        <Panel title={t('signedTitle')}>
          <SignaturesPart version={version} />
        </Panel>
      )}
    </>
  );
}
