import type { Locale } from '../../../../kernel/actor.js';
import type { PartnerView, ReleasedDetails, Withheld } from '../../../referrals/index.js';
import { replyTexts, type ReplyTexts } from '../../texts/index.js';
import { languageName } from './language-name.js';
import type { DetailsView, RequestView } from './request-view.js';
import { safeContactInWords } from './safe-contact.js';
import { spokenDate, spokenMoment } from './spoken-time.js';

type Fact = readonly [label: string, value: string];

const known = (facts: readonly (readonly [label: string, value: string | null])[]): readonly Fact[] =>
  facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));

function detailsView(details: ReleasedDetails, locale: Locale, t: ReplyTexts): DetailsView {
  const { labels } = t;
  const { safeContact, notices, scopeText, consentExpiresOn } = details;
  const until =
    scopeText === null && consentExpiresOn !== null && t.who.releasedUntil(spokenDate(consentExpiresOn, locale));
  return {
    facts: known([
      [labels.name, details.displayName],
      [labels.preferredName, details.preferredName],
      [labels.pronouns, details.pronouns],
      [labels.born, details.birthDate && spokenDate(details.birthDate, locale)],
      [labels.language, details.language && languageName(details.language, locale)],
      [labels.interpreter, details.interpreterNeeded ? t.needed : null],
      [labels.guardian, details.guardianName],
      ...details.sections.map(({ kind, text }) => [t.sections[kind], text] as const),
    ]),
    safeContact: safeContact && safeContactInWords(safeContact, t.safeContact),
    phone: details.phone,
    email: details.email,
    notices: [...notices, scopeText, until].filter((text) => typeof text === 'string'),
  };
}

/** What would show the details, by why they are not shown. */
const WANTS: Readonly<Partial<Record<Withheld, RequestView['wants']>>> = {
  beforeYes: 'yes',
  code: 'code',
  signIn: 'signIn',
};

function wanted({ details, withheld }: PartnerView): RequestView['wants'] {
  if (details) return details.hasMore ? 'signIn' : null;
  return withheld === null ? null : (WANTS[withheld] ?? null);
}

/** A request as the referrals feature shows it to a receiver, as a page of ours draws it. */
export function toRequestView(view: PartnerView, locale: Locale): RequestView {
  const t = replyTexts(locale);
  const { referral, details, due } = view;
  return {
    reference: referral.reference,
    version: referral.version,
    title: view.title,
    due: due && { text: due.text, overdue: due.overdue },
    facts: known(view.facts.map(({ label, value }) => [label, value])),
    enquiry: referral.enquiry,
    senderName: view.senderName,
    details: details && detailsView(details, locale, t),
    withheld: view.withheldText,
    wants: wanted(view),
    booked: view.booked.map(({ startsAt }) => spokenMoment(startsAt, referral.receiverZone, locale)),
    steps: view.steps,
    happened: view.timeline.map(({ at, sentence, note }) => ({
      at: spokenMoment(at, referral.receiverZone, locale),
      sentence,
      note,
    })),
  };
}
