import type { Locale } from '../../../../kernel/actor.js';
import { html, trusted, type Markup } from '../../../../kernel/html.js';
import { STYLE } from '../../../replies/index.js';
import { upkeepTexts } from '../../texts/index.js';

/** What every page of a link needs to know of its request. */
export interface PageContext {
  readonly locale: Locale;
  /** The nonce of the one style sheet. */
  readonly nonce: string;
  /** The address of the link's own page. */
  readonly base: string;
}

/** The page around every page of a link. It loads nothing and needs no script. */
export function frame({ locale, nonce, base }: PageContext, title: string, main: Markup): string {
  const { page: t } = upkeepTexts(locale);
  const other = locale === 'en' ? 'es' : 'en';
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${title}</title><style nonce="${nonce}">${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">${t.skip}</a><header><b>Loopkeeper</b><nav aria-label="${t.languages}"><a href="${base}?lang=${other}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a></nav></header>
<main id="main">${main}</main>
<footer><p>${t.footer} <strong>${t.danger}</strong></p></footer></body></html>`.toString();
}

const heading = (title: string, lead: string): Markup => html`<h1>${title}</h1><p class="lead">${lead}</p>`;

/** A link that opens nothing, whatever the reason. */
export function endedPage(context: PageContext): string {
  const { page: t } = upkeepTexts(context.locale);
  return frame(context, t.endedHeading, heading(t.endedHeading, t.endedLead));
}

/** A form that another site sent. */
export function notOursPage(context: PageContext): string {
  const { page: t } = upkeepTexts(context.locale);
  return frame(
    context,
    t.title,
    html`<h1>${t.title}</h1><p class="note late" role="alert">${t.notOurs}</p><a class="button" href="${context.base}?lang=${context.locale}">${t.back}</a>`,
  );
}

/** Asks whether the daily mail is to stop, or says that it has. */
export function stopPage(context: PageContext, isDone: boolean): string {
  const { stop: t } = upkeepTexts(context.locale);
  const form = html`<form method="post" action="${context.base}?lang=${context.locale}"><button class="first">${t.button}</button></form>`;
  return frame(
    context,
    t.title,
    html`<h1>${t.title}</h1>${isDone ? html`<p class="note good" role="status">${t.done}</p>` : html`<p class="lead">${t.lead}</p>${form}`}`,
  );
}
