import type { Locale } from '../../../../kernel/actor.js';
import { html, trusted, type Markup } from '../../../../kernel/html.js';
import { publicTexts } from '../../texts/index.js';
import { STYLE } from './style.js';

/** What every public page needs to know of its request. */
export interface PageContext {
  readonly locale: Locale;
  /** The nonce of the one style sheet. */
  readonly nonce: string;
  /** A path as others reach it. */
  readonly address: (path: string) => string;
}

/** A page's own parts. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** Its path without a language. */
  readonly path: string;
  /** The same page in a language, as a path. */
  readonly inLanguage: (locale: Locale) => string;
  /** Search engines may keep it. */
  readonly isFound: boolean;
  /** What it is about, in the words of schema.org. */
  readonly data?: object;
  readonly main: Markup;
}

const LOCALES: readonly Locale[] = ['en', 'es'];

/** JSON that may stand inside a script element: nothing in it can end the element. */
const dataScript = (data: object, nonce: string): Markup =>
  html`<script type="application/ld+json" nonce="${nonce}">${trusted(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>`;

/** How search engines come to a page, and to its other language. */
function links({ address }: PageContext, { path, inLanguage }: PageParts, locale: Locale): Markup {
  const alternate = (language: string, to: string): Markup =>
    html`<link rel="alternate" hreflang="${language}" href="${address(to)}">`;
  return html`<link rel="canonical" href="${address(inLanguage(locale))}">${LOCALES.map((each) => alternate(each, inLanguage(each)))}${alternate('x-default', path)}`;
}

/** The page around every public page. It loads nothing and needs no script. */
export function frame(context: PageContext, parts: PageParts): string {
  const { locale, nonce } = context;
  const t = publicTexts(locale);
  const other: Locale = locale === 'en' ? 'es' : 'en';
  const { title, description, isFound, inLanguage, data, main } = parts;
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="description" content="${description}">${isFound ? links(context, parts, locale) : html`<meta name="robots" content="noindex,follow">`}<link rel="icon" href="data:,"><style nonce="${nonce}">${trusted(STYLE)}</style>${data && dataScript(data, nonce)}</head>
<body><a class="skip" href="#main">${t.skip}</a><header><a class="home" href="/find?lang=${locale}">${t.site}</a><nav aria-label="${t.languages}"><a href="${inLanguage(other)}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a><a href="https://www.weather.gov/" rel="noreferrer">${t.leave}</a></nav></header>
<main id="main">${main}</main>
<footer><p><strong>${t.emergency}</strong></p><p>${t.footer}</p></footer></body></html>`.toString();
}
