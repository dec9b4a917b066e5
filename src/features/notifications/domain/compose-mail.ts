import type { Locale } from '../../../kernel/actor.js';
import { html, type Markup } from '../../../kernel/html.js';
import { en } from '../texts/en.js';
import { es } from '../texts/es.js';
import type { MailTexts, SpokenFacts } from '../texts/mail-texts.js';
import type { MailFacts, MailKind } from './mail-kinds.js';

const TEXTS: Readonly<Record<Locale, MailTexts>> = { en, es };

export interface MailRequest {
  readonly kind: MailKind;
  readonly locale: Locale;
  readonly facts: MailFacts;
  /** Where the button leads; null for a mail without one. */
  readonly link: string | null;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** "Thu, Nov 26, 10:00 AM" in the reader's language and zone. */
const spokenTime = (instant: string, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
    .format(new Date(instant))
    .replace(/\u202f/g, ' ');

/** "Tuesday, December 15, 2026" in the reader's language. */
const spokenDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const spoken = (
  {
    reference = '',
    replyBy,
    timeZone = 'UTC',
    code = '',
    services = [],
    more = 0,
    stopLink = '',
    listings = 0,
    agreement = '',
    day,
    daysLeft = 0,
  }: MailFacts,
  locale: Locale,
): SpokenFacts => ({
  reference,
  services,
  more,
  stopLink,
  listings,
  agreement,
  day: day ? spokenDay(day, locale) : '',
  daysLeft,
  replyBy: replyBy ? spokenTime(replyBy, timeZone, locale) : '',
  code,
});

const BUTTON =
  'display:inline-block;background:#0B6462;color:#ffffff;padding:14px 22px;border-radius:8px;text-decoration:none;font-weight:600';
const SMALL = 'font-size:13px;color:#545C62';

const buttonHtml = (
  label: string,
  link: string,
): Markup => html`<p style="margin:24px 0"><a href="${link}" style="${BUTTON}">${label}</a></p>
<p style="margin:0 0 16px;${SMALL};word-break:break-all">${link}</p>`;

interface Letter {
  readonly locale: Locale;
  readonly title: string;
  readonly body: readonly string[];
  readonly button: Markup | null;
  readonly footer: string;
}

const letterHtml = ({
  locale,
  title,
  body,
  button,
  footer,
}: Letter): Markup => html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;max-width:34em">${body.map((line) => html`<p style="margin:0 0 16px">${line}</p>`)}${button}
<p style="margin:24px 0 0;${SMALL}">${footer}</p></body></html>`;

/** The words of one mail, as text and as HTML. It cannot say more than `MailFacts` holds. */
export function composeMail({ kind, locale, facts, link }: MailRequest): ComposedMail {
  const texts = TEXTS[locale];
  const { subject, lines, button } = texts[kind];
  const said = spoken(facts, locale);
  const body = lines(said);
  const title = subject(said);
  const asks = button !== null && link !== null;
  return {
    subject: title,
    text: [...body, ...(asks ? [`${button}:\n${link}`] : []), `-- \n${texts.footer}`].join('\n\n') + '\n',
    html: letterHtml({
      locale,
      title,
      body,
      button: asks ? buttonHtml(button, link) : null,
      footer: texts.footer,
    }).toString(),
  };
}
