import type { Locale } from '../../../../kernel/actor.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementVersion } from '../../register/domain/agreement-version.js';
import { partiesOf } from '../../register/domain/making.js';
import type { FilesTexts } from '../texts/index.js';
import type { AgreementFile } from './agreement-file.js';
import { versionView } from './partner-view.js';

/** Who accepted, when, from where, and which text. */
export interface ReceiptEvidence {
  readonly partyId: string;
  readonly signerName: string;
  readonly signerTitle: string | null;
  readonly email: string;
  readonly clientAddress: string;
  readonly contentSha256: string;
  readonly recordedAt: Date;
}

export interface ReceiptLine {
  readonly label: string | null;
  readonly text: string;
}

export interface ReceiptPart {
  readonly heading: string | null;
  readonly lines: readonly ReceiptLine[];
}

/** What a receipt says, from top to bottom. */
export interface Receipt {
  readonly title: string;
  readonly language: Locale;
  readonly parts: readonly ReceiptPart[];
  page(number: number, of: number): string;
}

export interface ReceiptFacts {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly evidence: ReceiptEvidence;
  readonly files: readonly AgreementFile[];
  /** Where the signed text can be had. */
  readonly contentUrl: string;
  readonly language: Locale;
}

const tag = (language: Locale): string => (language === 'es' ? 'es-US' : 'en-US');

/** A day in words; it is the same day wherever it is read. */
const spokenDay = (day: string, language: Locale): string =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A time with its zone, and the instant as machines write it. */
function spokenTime(at: Date, timeZone: string, language: Locale): string {
  const spoken = new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeStyle: 'long', timeZone }).format(at);
  return `${spoken.replace(/\u202f/g, ' ')} (${at.toISOString()}, ${timeZone})`;
}

function holds({ startsOn, endsOn }: AgreementVersion, { receipt }: FilesTexts, language: Locale): string {
  const from = startsOn === null ? '' : receipt.from(spokenDay(startsOn, language));
  const until = endsOn === null ? receipt.noEnd : receipt.until(spokenDay(endsOn, language));
  return `${from} ${until}`.trim();
}

function aboutAgreement({ agreement, version, language }: ReceiptFacts, texts: FilesTexts): ReceiptPart {
  const { receipt, words } = texts;
  const notice =
    version.noticeDays === null ? [] : [{ label: receipt.notice, text: receipt.noticeDays(version.noticeDays) }];
  return {
    heading: receipt.agreement,
    lines: [
      { label: null, text: agreement.title },
      { label: receipt.type, text: words.types[agreement.type] },
      { label: receipt.version, text: String(version.number) },
      { label: receipt.parties, text: partiesOf(agreement).map(({ name }) => name).join('; ') }, // prettier-ignore
      { label: receipt.holds, text: holds(version, texts, language) },
      ...notice,
    ],
  };
}

function aboutSignature({ agreement, evidence, language }: ReceiptFacts, { receipt }: FilesTexts): ReceiptPart {
  const party = partiesOf(agreement).find(({ id }) => id === evidence.partyId)?.name ?? '';
  return {
    heading: receipt.signature,
    lines: [
      { label: receipt.signedFor, text: party },
      { label: receipt.name, text: evidence.signerName },
      { label: receipt.signerTitle, text: evidence.signerTitle ?? '' },
      { label: receipt.account, text: evidence.email },
      { label: receipt.at, text: spokenTime(evidence.recordedAt, agreement.timeZone, language) },
      { label: receipt.address, text: evidence.clientAddress },
      { label: receipt.manner, text: receipt.mannerText },
    ],
  };
}

function aboutText(facts: ReceiptFacts, texts: FilesTexts): readonly ReceiptPart[] {
  const { agreement, version, evidence, files } = facts;
  const { receipt } = texts;
  const reader = { agencyId: evidence.partyId, today: '', texts, files };
  const { categories, services, locations, programs, requiredServices, promises } = versionView(
    agreement,
    version,
    reader,
  );
  const covers = [...categories, ...requiredServices, ...services, ...locations, ...programs];
  const offered = files.filter(
    ({ versionId, role }) => versionId === version.id && (role === 'draft' || role === 'attachment'),
  );
  const part = (heading: string, lines: readonly string[]): readonly ReceiptPart[] =>
    lines.length === 0 ? [] : [{ heading, lines: lines.map((text) => ({ label: null, text })) }];
  return [
    ...part(receipt.terms, (version.terms ?? receipt.noTerms).split(/\n{2,}/)),
    ...part(receipt.covers, covers.length === 0 ? [] : [covers.join('; ')]),
    ...part(receipt.promises, promises.map(({ text }) => text)), // prettier-ignore
    ...part(receipt.files, offered.map(({ name, sha256 }) => receipt.fileLine(name, sha256))), // prettier-ignore
  ];
}

/** What the receipt of an acceptance says: the parties, the text, who signed it when and from where, and how to check it. */
export function receiptOf(facts: ReceiptFacts, texts: FilesTexts): Receipt {
  const { receipt } = texts;
  return {
    title: receipt.title,
    language: facts.language,
    page: receipt.page,
    parts: [
      { heading: null, lines: [{ label: null, text: receipt.intro }] },
      aboutAgreement(facts, texts),
      aboutSignature(facts, texts),
      { heading: receipt.hash, lines: [{ label: null, text: facts.evidence.contentSha256 }] },
      { heading: receipt.verify, lines: [{ label: null, text: receipt.verifyText(facts.contentUrl) }] },
      ...aboutText(facts, texts),
    ],
  };
}
