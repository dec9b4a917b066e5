import { html, type Markup } from '../../../../kernel/html.js';
import { replyTexts, type ReplyTexts } from '../../texts/index.js';
import { codePanel } from './code-panel.js';
import { layout } from './layout.js';
import type { DetailsView } from './request-view.js';
import type { RequestPage } from './request-page.js';
import { roomPanel } from './room.panel.js';
import { stepsPanel, type RefusedStep } from './steps.js';

const lines = (pairs: DetailsView['facts']): Markup =>
  html`${pairs.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}`;

const facts = (pairs: DetailsView['facts']): Markup => html`<dl>${lines(pairs)}</dl>`;

const bookedNote = ({ view }: RequestPage, { request }: ReplyTexts): Markup | null =>
  view.booked.length === 0
    ? null
    : html`<p class="sheet"><strong>${request.booked(view.booked.join('; '))}</strong></p>`;

const typedWords = ({ typed }: RefusedStep): readonly string[] =>
  Object.values(typed).filter((value) => value.trim().includes(' '));

/** A step was refused because the request had moved on: what changed, and the words that would be lost. */
function movedOnNote({ movedOn, refused, view }: RequestPage, { request }: ReplyTexts): Markup | null {
  if (movedOn === null) return null;
  const isStillOpen = view.steps.some(({ action }) => action === refused?.action);
  const lost = refused && !isStillOpen ? typedWords(refused) : [];
  return html`<div class="note wait" role="alert"><p><strong>${request.movedOn}</strong></p><ul>${movedOn.map((change) => html`<li>${change}</li>`)}</ul>${lost.length > 0 && html`<p>${request.whatYouWrote}</p>${lost.map((text) => html`<p class="kept">${text}</p>`)}`}<p>${request.now}</p></div>`;
}

const refusal = ({ refused, movedOn }: RequestPage): Markup | null =>
  refused && movedOn === null ? html`<p class="note late" role="alert">${refused.message}</p>` : null;

const covered = (label: string, value: string, href: string, { who }: ReplyTexts): Markup =>
  html`<dt>${label}</dt><dd><details><summary>${who.show(label)}</summary><a href="${href}">${value}</a></details></dd>`;

const notices = ({ notices: laws }: DetailsView, { who }: ReplyTexts): Markup | null =>
  laws.length === 0
    ? null
    : html`<div class="note law small"><h2>${who.notices}</h2>${laws.map((law) => html`<p>${law}</p>`)}</div>`;

const whoAnswers = ({ answerer, base, formToken }: RequestPage, { who }: ReplyTexts): Markup | null =>
  answerer &&
  html`<div class="small"><p class="quiet">${who.asTheyAnswer(answerer.name, answerer.role)}</p><form method="post" action="${base}/forget"><input type="hidden" name="form" value="${formToken}"><button class="text">${who.forget}</button></form></div>`;

function detailsPanel(page: RequestPage, details: DetailsView, t: ReplyTexts): Markup {
  const { phone, email, safeContact } = details;
  return html`<section class="sheet priv" aria-labelledby="who"><h2 id="who">${t.who.heading}</h2><dl>${safeContact && html`<dt>${t.labels.safeContact}</dt><dd><strong>${safeContact}</strong></dd>`}${lines(details.facts)}${phone && covered(t.labels.phone, phone, `tel:${phone.replace(/[^\d+]/g, '')}`, t)}${email && covered(t.labels.email, email, `mailto:${email}`, t)}</dl>${notices(details, t)}${whoAnswers(page, t)}</section>`;
}

const toPortal = ({ request }: ReplyTexts): Markup => html`<a class="button" href="/portal/">${request.portal}</a>`;

function whoPanel(page: RequestPage, t: ReplyTexts): Markup | null {
  const { details, withheld, wants } = page.view;
  const signIn = wants === 'signIn' && html`<section class="sheet priv"><p>${withheld}</p>${toPortal(t)}</section>`;
  if (details) return html`${detailsPanel(page, details, t)}${signIn}`;
  if (wants === 'code') return codePanel(page);
  if (signIn) return signIn;
  const sentence = wants === 'yes' ? t.request.afterYes : withheld;
  return sentence === null ? null : html`<section class="sheet priv"><p>${sentence}</p></section>`;
}

const askedPanel = ({ view }: RequestPage, { request }: ReplyTexts): Markup | false =>
  view.facts.length > 0 &&
  html`<section class="sheet" aria-labelledby="asked"><h2 id="asked">${request.decides}</h2>${view.enquiry && html`<p>${request.enquiry}</p>`}${facts(view.facts)}</section>`;

const history = ({ view }: RequestPage, t: ReplyTexts): Markup =>
  html`<details><summary>${t.request.happened}</summary><ol class="log">${view.happened.map(({ at, sentence, note }) => html`<li>${sentence}${note && html`<div class="kept">${note}</div>`}<div class="quiet">${at}</div></li>`)}</ol></details>`;

/** An open request: what is asked, who it is where that may be shown, and the steps as plain forms. */
export function requestPage(page: RequestPage): string {
  const t = replyTexts(page.locale);
  const { view, sentAt } = page;
  return layout(
    page,
    html`<div><h1>${view.title}</h1><p class="lead">${view.due && html`<strong>${view.due.text}</strong>`}<span>${t.request.reference(view.reference)}</span></p></div>
${sentAt && html`<p class="note good" role="status">${t.request.sent(sentAt, view.senderName)}</p>`}${movedOnNote(page, t)}${refusal(page)}${roomPanel(page)}
${bookedNote(page, t)}${whoPanel(page, t)}
${view.wants === 'yes' || view.enquiry ? [askedPanel(page, t), stepsPanel(page)] : [stepsPanel(page), askedPanel(page, t)]}
${history(page, t)}`,
  );
}
