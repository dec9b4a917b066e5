import type { Locale } from '../../../../kernel/actor.js';
import { html, trusted, type Markup } from '../../../../kernel/html.js';
import { replyTexts } from '../../texts/index.js';
import { STYLE } from './style.js';

/** What every reply page needs to know of its request. */
export interface PageContext {
  readonly locale: Locale;
  /** The nonce of the one style sheet. */
  readonly nonce: string;
  /** The address of the link's own page; forms are sent below it. */
  readonly base: string;
}

const languageSwitch = ({ locale, base }: PageContext): Markup => {
  const other = locale === 'en' ? 'es' : 'en';
  return html`<a href="${base}?lang=${other}" lang="${other}" hreflang="${other}">${replyTexts(locale).otherLanguage}</a>`;
};

/** The page around every reply page. It loads nothing. */
export function layout(context: PageContext, main: Markup): string {
  const t = replyTexts(context.locale);
  return html`<!doctype html><html lang="${context.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${t.title}</title><style nonce="${context.nonce}">${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">${t.skip}</a><header><b>Loopkeeper</b><nav aria-label="${t.languages}">${languageSwitch(context)}</nav></header>
<main id="main">${main}</main>
<footer><p>${t.footer} <strong>${t.danger}</strong></p></footer></body></html>`.toString();
}
