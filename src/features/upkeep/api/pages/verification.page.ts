import { html, type Markup } from '../../../../kernel/html.js';
import type { OpenedRound } from '../../commands/answer-round.js';
import type { VerificationGroup } from '../../domain/verification-groups.js';
import { upkeepTexts, type UpkeepTexts } from '../../texts/index.js';
import { spokenParts, type SpokenField, type SpokenPart } from '../../texts/read-aloud.js';
import { frame, type PageContext } from './frame.js';

/** What was just answered, for its receipt. */
export interface Receipt {
  readonly confirmed: number;
  readonly changes: number;
  readonly closed: boolean;
}

/** What was typed and could not be taken. */
export interface RefusedAnswer {
  readonly field: string | null;
  readonly message: string;
  readonly typed: Readonly<Record<string, string>>;
}

export interface VerificationPage extends PageContext {
  readonly opened: OpenedRound;
  readonly formMark: string;
  /** The listing to show; the first that waits where none is named. */
  readonly listingId: string | null;
  readonly receipt: Receipt | null;
  readonly refused: RefusedAnswer | null;
}

type Texts = UpkeepTexts['page'];

interface Drawing {
  readonly page: VerificationPage;
  readonly listingId: string;
  readonly t: Texts;
  /** Who answered last by this link. */
  readonly byName: string;
}

const typedOr = ({ page: { refused } }: Drawing, name: string, otherwise: string): string =>
  refused?.typed[name] ?? otherwise;

const hidden = ({ page: { formMark, locale }, listingId }: Drawing): Markup =>
  html`<input type="hidden" name="form" value="${formMark}"><input type="hidden" name="listing" value="${listingId}"><input type="hidden" name="lang" value="${locale}">`;

function nameField(drawing: Drawing, of: string): Markup {
  const { page, t, byName } = drawing;
  const fault = page.refused?.field === 'byName' && typedOr(drawing, 'of', 'all') === of ? page.refused.message : null;
  const described = fault ? `${of}-help ${of}-fault` : `${of}-help`;
  return html`<div><label for="${of}-name">${t.byName}<span class="help" id="${of}-help">${t.byNameHelp}</span>${fault && html`<span class="fault" id="${of}-fault" role="alert">${fault}</span>`}</label><input type="text" id="${of}-name" name="byName" value="${typedOr(drawing, 'byName', byName)}" maxlength="80" autocomplete="name" required aria-describedby="${described}"${fault && html` aria-invalid="true" autofocus`}></div>`;
}

function input(drawing: Drawing, { field, label, value, isLong }: SpokenField): Markup {
  const { refused } = drawing.page;
  const fault = refused?.field === field ? refused.message : null;
  const id = `new-${field}`;
  const marks = fault ? html` aria-invalid="true" aria-describedby="${id}-fault" autofocus` : html``;
  const words = typedOr(drawing, id, value);
  const control = isLong
    ? html`<textarea id="${id}" name="${id}" maxlength="5000"${marks}>${words}</textarea>`
    : html`<input type="text" id="${id}" name="${id}" value="${words}" maxlength="500" autocomplete="off"${marks}>`;
  return html`<div><label for="${id}">${label}${fault && html`<span class="fault" id="${id}-fault">${fault}</span>`}</label>${control}</div>`;
}

/** A part with its tick, and its fields behind one press; a field that is changed outweighs the tick. */
function partFields(drawing: Drawing, { group, label, lines, fields }: SpokenPart): Markup {
  const { t, page } = drawing;
  const isOpen = fields.some(({ field }) => page.refused?.field === field);
  return html`<fieldset><legend>${label}</legend><p class="kept">${lines.join('\n')}</p><label class="pick"><input type="checkbox" name="true-${group}" value="true"${page.refused?.typed[`true-${group}`] && html` checked`}>${t.partTrue}</label><details${isOpen && html` open`}><summary>${t.partChange}</summary><div class="stack">${fields.map((field) => input(drawing, field))}</div></details></fieldset>`;
}

const form = (drawing: Drawing, of: string, inside: Markup): Markup =>
  html`<form method="post" action="${drawing.page.base}" novalidate class="stack">${hidden(drawing)}<input type="hidden" name="of" value="${of}">${inside}</form>`;

const facts = (parts: readonly SpokenPart[], isConfidential: boolean, locale: PageContext['locale']): Markup =>
  html`<dl class="parts">${parts.map(({ label, lines }) => html`<dt>${label}</dt><dd>${lines.join('\n')}</dd>`)}${isConfidential && html`<dt>${upkeepTexts(locale).groups.address}</dt><dd>${upkeepTexts(locale).keptPrivate}</dd>`}</dl>`;

function receiptNote({ confirmed, changes, closed }: Receipt, t: Texts): Markup {
  const sentences = [
    t.received,
    confirmed > 0 && t.receivedParts(confirmed),
    changes > 0 && t.receivedChanges(changes),
    closed && t.receivedClosed,
  ];
  return html`<p class="note good" role="status">${sentences.filter(Boolean).join(' ')}</p>`;
}

const others = ({ opened, base, locale }: VerificationPage, shown: string, t: Texts): Markup | false => {
  const rest = opened.listings.filter(({ row }) => row.listingId !== shown);
  return (
    rest.length > 0 &&
    html`<nav aria-label="${t.next}"><h2>${t.next}</h2><ul class="rest">${rest.map(({ row, sheet }) => html`<li><a href="${base}?l=${row.listingId}&lang=${locale}">${sheet.name}</a>${row.state !== 'waiting' && html` <span class="quiet">– ${t.answered}</span>`}</li>`)}</ul></nav>`
  );
};

/** Which part a group of ticks is about, for reading a form back. */
export const tickName = (group: VerificationGroup): string => `true-${group}`;

/** The listings of a partner, one at a time: all true with one press, part by part, or closed. Reading it changes nothing. */
export function verificationPage(page: VerificationPage): string {
  const { page: t } = upkeepTexts(page.locale);
  const { listings } = page.opened;
  const shown = listings.find(({ row }) => row.listingId === page.listingId) ?? listings[0];
  if (!shown) return frame(page, t.endedHeading, html`<h1>${t.endedHeading}</h1>`);
  const parts = spokenParts(shown.sheet, page.locale);
  const byName = listings.map(({ row }) => row.answeredBy).find((name) => name !== null) ?? '';
  const drawing: Drawing = { page, listingId: shown.row.listingId, t, byName };
  const done = listings.filter(({ row }) => row.state !== 'waiting').length;
  const of = page.refused?.typed['of'];
  const main = html`<h1>${t.title}</h1><p class="lead">${t.lead(shown.sheet.organizationName)}</p>${page.receipt && receiptNote(page.receipt, t)}${listings.length > 1 && html`<p class="quiet">${t.progress(done, listings.length)}</p>`}
<section class="sheet loud" aria-labelledby="listing"><h2 id="listing">${shown.sheet.name}</h2>${shown.row.state !== 'waiting' && html`<p class="quiet">${t.answered}</p>`}${facts(parts, shown.sheet.isConfidential, page.locale)}${form(drawing, 'all', html`${nameField(drawing, 'all')}<button class="first">${t.stillTrue}</button>`)}
<details${of === 'parts' && html` open`}><summary class="button">${t.parts}</summary>${form(drawing, 'parts', html`${page.refused && page.refused.field === null && of === 'parts' && html`<p class="note late" role="alert">${page.refused.message}</p>`}${nameField(drawing, 'parts')}${parts.map((part) => partFields(drawing, part))}<button class="first">${t.saveParts}</button>`)}</details>
<details${of === 'closed' && html` open`}><summary class="button">${t.closed}</summary>${form(drawing, 'closed', html`<p class="quiet">${t.closedAbout}</p>${nameField(drawing, 'closed')}<button class="first">${t.closedSend}</button>`)}</details></section>${others(page, shown.row.listingId, t)}`;
  return frame(page, t.title, main);
}
