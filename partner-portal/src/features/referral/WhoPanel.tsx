import { Facts, Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalReferralFragment, ReferralState, ReleasedToUsFragment } from '../../gql/graphql.js';
import { Covered } from './Covered.js';
import { referralTexts } from './referral.texts.js';
import { safeContactInWords } from './safe-contact.js';

const UNANSWERED: readonly ReferralState[] = ['SENT', 'ACKNOWLEDGED', 'INFO_NEEDED'];

/** Who it is, or in one sentence why that is not shown. */
export function WhoPanel({ referral }: { readonly referral: PortalReferralFragment }) {
  const t = useT(referralTexts);
  if (referral.details) return <Released details={referral.details} more={referral.detailsWithheld} />;
  if (referral.enquiry) return null;

  const isUnanswered = UNANSWERED.includes(referral.state);
  return (
    <Panel title={t('who')} edge="privacy">
      <p>{isUnanswered ? t('afterYes') : (referral.detailsWithheld ?? t('afterYes'))}</p>
    </Panel>
  );
}

interface ReleasedProps {
  readonly details: ReleasedToUsFragment;
  /** Why something more is released and not shown here. */
  readonly more: string | null;
}

function Released({ details, more }: ReleasedProps) {
  const t = useT(referralTexts);
  const { date, language } = useFormat();
  const { safeContact, phone, email } = details;

  return (
    <Panel title={t('who')} edge="privacy">
      <Facts
        facts={[
          [t('safeContact'), safeContact && <strong>{safeContactInWords(safeContact, t)}</strong>],
          [t('name'), details.displayName],
          [t('preferredName'), details.preferredName],
          [t('pronouns'), details.pronouns],
          [t('born'), details.birthDate && date(details.birthDate)],
          [t('language'), details.language && language(details.language)],
          [t('interpreter'), details.interpreterNeeded && t('interpreterNeeded')],
          [t('guardian'), details.guardianName],
          [t('phone'), phone && <Covered value={phone} scheme="tel" show={t('showPhone')} hide={t('hidePhone')} />],
          [t('email'), email && <Covered value={email} scheme="mailto" show={t('showEmail')} hide={t('hideEmail')} />],
          ...details.sections.filter(({ text }) => text !== '').map(({ kind, text }) => [t(kind), text] as const),
        ]}
      />
      {more && <p>{more}</p>}
      <Notices details={details} />
    </Panel>
  );
}

function Notices({ details }: { readonly details: ReleasedToUsFragment }) {
  const t = useT(referralTexts);
  const { date } = useFormat();
  const { notices, scopeText, consentExpiresOn } = details;
  if (notices.length === 0 && !scopeText && !consentExpiresOn) return null;

  return (
    <div className="notices">
      <h3>{t('notices')}</h3>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {scopeText && <p>{scopeText}</p>}
      {!scopeText && consentExpiresOn && <p>{t('releasedUntil', { date: date(consentExpiresOn) })}</p>}
    </div>
  );
}
