import type { Locale } from '../../../../kernel/actor.js';
import { html, type Markup } from '../../../../kernel/html.js';
import { CATEGORIES, languageLabel, LANGUAGES, type ListingHitRow } from '../../../directory/index.js';
import { isEmpty, searchAddress, type PublicSearch } from '../../domain/read-search.js';
import { roomInWords } from '../../domain/say-room.js';
import { publicTexts, type PublicTexts } from '../../texts/index.js';
import { frame, type PageContext } from './frame.js';

/** What a search found, as its page shows it. */
export interface FoundForPage {
  readonly items: readonly ListingHitRow[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly correctedText: string | null;
}

export interface SearchPage extends PageContext {
  readonly search: PublicSearch;
  /** Null before anything was asked. */
  readonly found: FoundForPage | null;
  readonly zipFault: 'badZip' | 'unknownZip' | null;
  readonly now: Date;
}

/** As search keeps the beginnings of descriptions. */
const SUMMARY_LENGTH = 240;
const METERS_IN_MILE = 1609.344;

const distance = (meters: number, t: PublicTexts): string =>
  meters < METERS_IN_MILE ? t.near : t.miles((meters / METERS_IN_MILE).toFixed(meters < 10 * METERS_IN_MILE ? 1 : 0));

const TAGS = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>;

function moment(at: string, timeZone: string | null, now: Date, locale: Locale): string {
  const when = new Date(at);
  const zone = { timeZone: timeZone ?? 'America/New_York' };
  const day = (date: Date): string => new Intl.DateTimeFormat('en', { ...zone, dateStyle: 'short' }).format(date);
  const weekday = day(when) === day(now) ? {} : ({ weekday: 'long' } as const);
  return new Intl.DateTimeFormat(TAGS[locale], { ...zone, ...weekday, hour: 'numeric', minute: '2-digit' }).format(
    when,
  );
}

function openingFact(
  { isOpen, closesAt, nextOpening, timeZone }: ListingHitRow,
  { locale, now }: SearchPage,
): Markup | false {
  const t = publicTexts(locale);
  if (isOpen)
    return html`<span class="yes">${closesAt === null ? t.open : t.openUntil(moment(closesAt, timeZone, now, locale))}</span>`;
  return nextOpening !== null && html`<span>${t.opens(moment(nextOpening, timeZone, now, locale))}</span>`;
}

function roomFact({ capacity }: ListingHitRow, { locale, now }: SearchPage): Markup | false {
  if (!capacity) return false;
  const state = capacity.state ?? 'unknown';
  const kind = state === 'open' || state === 'limited' ? 'yes' : 'no';
  const said = roomInWords({ ...capacity, state, saidAt: new Date(capacity.saidAt) }, now, locale);
  return html`<span class="${state === 'unknown' ? 'quiet' : kind}">${said}</span>`;
}

/** A text that was cut off ends with a whole word. */
const beginning = (text: string): string =>
  text.length < SUMMARY_LENGTH ? text : `${text.replace(/\s+\S*$/, '').replace(/[,;:-]+$/, '')} …`;

function hit(row: ListingHitRow, page: SearchPage): Markup {
  const t = publicTexts(page.locale);
  const place = row.isPrivatePlace ? t.privatePlace : [row.city, row.stateProvince].filter(Boolean).join(', ');
  return html`<li><h2><a href="/find/services/${row.id}?lang=${page.locale}">${row.serviceName}</a></h2><p>${row.organizationName}</p>${row.summary && html`<p class="quiet">${beginning(row.summary)}</p>`}<p class="facts">${openingFact(row, page)}${roomFact(row, page)}${place && html`<span>${place}</span>`}${row.meters !== null && html`<span>${distance(row.meters, t)}</span>`}</p></li>`;
}

const option = (value: string, label: string, chosen: string | null): Markup =>
  html`<option value="${value}"${value === (chosen ?? '') && html` selected`}>${label}</option>`;

/** Languages that are asked for most stand first; the others by name. */
function languageOptions({ search, locale }: SearchPage): readonly Markup[] {
  return LANGUAGES.map(({ code }) => ({ code, label: languageLabel(code, locale) }))
    .sort((a, b) => Number(b.code === 'es') - Number(a.code === 'es') || a.label.localeCompare(b.label, locale))
    .map(({ code, label }) => option(code, label, search.language));
}

function categoryOptions({ search, locale }: SearchPage): readonly Markup[] {
  return CATEGORIES.filter(({ parent }) => parent === null).map((top) => {
    const below = CATEGORIES.filter(({ parent }) => parent === top.code);
    return html`<optgroup label="${top[locale]}">${option(top.code, top[locale], search.category)}${below.map((term) => option(term.code, `– ${term[locale]}`, search.category))}</optgroup>`;
  });
}

function narrower(page: SearchPage): Markup {
  const { search, locale, zipFault } = page;
  const { form: t } = publicTexts(locale);
  const fault = zipFault === 'badZip' ? html`<span class="fault" id="zip-fault">${t.badZip}</span>` : null;
  return html`<div><label for="zip">${t.zip}<span class="help" id="zip-help">${t.zipHelp}</span>${fault}</label><input type="text" id="zip" name="zip" value="${search.zip}" inputmode="numeric" maxlength="5" autocomplete="postal-code" aria-describedby="zip-help${fault && ' zip-fault'}"${fault && html` aria-invalid="true"`}></div>
<div><label for="category">${t.category}</label><select id="category" name="category">${option('', t.anyCategory, search.category)}${categoryOptions(page)}</select></div>
<div><label for="spoken">${t.language}</label><select id="spoken" name="spoken">${option('', t.anyLanguage, search.language)}${languageOptions(page)}</select></div>
<div><label class="pick"><input type="checkbox" name="open" value="1"${search.openNow && html` checked`}>${t.openNow}</label></div>`;
}

/** Before the first search everything lies open; beside results, what narrows them is one press away, unless it is in use. */
function form(page: SearchPage): Markup {
  const { search, locale, found, zipFault } = page;
  const { form: t } = publicTexts(locale);
  const isUsed = zipFault === 'badZip' || !isEmpty({ ...search, words: '' });
  const more = found
    ? html`<details class="wide"${isUsed && html` open`}><summary>${t.narrow}</summary><div class="grid">${narrower(page)}</div></details>`
    : narrower(page);
  return html`<form class="sheet grid" role="search" action="/find" method="get"><input type="hidden" name="lang" value="${locale}">
<div class="wide"><label for="q">${t.words}${!found && html`<span class="help" id="q-help">${t.wordsHelp}</span>`}</label><input type="search" id="q" name="q" value="${search.words}" maxlength="200" autocomplete="off"${!found && html` aria-describedby="q-help"`}></div>
${more}<div class="wide"><button>${t.search}</button></div></form>`;
}

function results(page: SearchPage, found: FoundForPage): Markup {
  const { search, locale, zipFault } = page;
  const t = publicTexts(locale);
  const total = new Intl.NumberFormat(`${locale}-US`).format(found.total);
  if (found.items.length === 0)
    return html`<section class="sheet" role="status"><h2>${t.nothing}</h2><p>${t.nothingHelp}</p></section>`;
  const more = found.nextCursor === null ? null : searchAddress({ ...search, after: found.nextCursor }, locale);
  return html`<p role="status"><strong>${found.total === 1 ? t.oneResult : t.results(total)}</strong>${found.correctedText && html` <span class="quiet">${t.readAs(found.correctedText)}</span>`}</p>${zipFault === 'unknownZip' && html`<p class="note wait">${t.form.unknownZip}</p>`}<ul class="hits">${found.items.map((row) => hit(row, page))}</ul>${more && html`<a class="button" rel="next" href="${more}">${t.more}</a>`}`;
}

/** The search over the directory for everybody, with what it found. */
export function searchPage(page: SearchPage): string {
  const t = publicTexts(page.locale);
  const { search, found } = page;
  return frame(page, {
    title: search.words ? `${search.words} – ${t.site}` : t.title,
    description: t.description,
    path: '/find',
    inLanguage: (locale) => (found ? searchAddress({ ...search, after: null }, locale) : `/find?lang=${locale}`),
    isFound: found === null,
    main: html`<div><h1>${t.title}</h1>${!found && html`<p class="quiet">${t.lead}</p>`}</div>${form(page)}${found && results(page, found)}`,
  });
}
