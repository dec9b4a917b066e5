import type { Locale } from '../../../../kernel/actor.js';
import { html, type Markup } from '../../../../kernel/html.js';
import { languageLabel, scheduleText, shownState, type ListingPageRow } from '../../../directory/index.js';
import { dayInWords, roomInWords } from '../../domain/say-room.js';
import { SUGGESTED_FIELDS } from '../../domain/read-suggestion.js';
import { publicTexts, type PublicTexts } from '../../texts/index.js';
import { frame, type PageContext } from './frame.js';
import { structuredData } from './structured-data.js';

/** What became of a suggestion. */
export type Suggested = 'sent' | 'empty' | 'failed' | null;

export interface ServicePage extends PageContext {
  readonly row: ListingPageRow;
  readonly suggested: Suggested;
  /** What was typed and not taken. */
  readonly typed: { readonly field: string; readonly note: string };
  readonly now: Date;
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const lines = (texts: readonly string[]): Markup => html`${texts.map((text) => html`<div>${text}</div>`)}`;

type Fact = readonly [label: string, value: Markup | string | null | false];

function phones({ phones: all }: ListingPageRow, t: PublicTexts): Markup | null {
  const seen = new Set<string>();
  const once = all.filter(({ number, extension, type }) => {
    const key = `${number.replace(/\D/g, '')}x${extension ?? ''}`;
    const isNew = !seen.has(key) && type !== 'fax';
    seen.add(key);
    return isNew;
  });
  if (once.length === 0) return null;
  return html`${once.slice(0, 6).map(({ number, extension, description }) => html`<div class="tel"><a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>${extension && html` ${t.service.extension} ${extension}`}${description && html` <span class="quiet">${description}</span>`}</div>`)}`;
}

function address({ isPlacePrivate, addresses }: ListingPageRow, t: PublicTexts): Markup | string | null {
  if (isPlacePrivate) return t.service.privatePlace;
  const [first] = addresses;
  if (!first) return null;
  const { address1, address2, city, stateProvince, postalCode } = first;
  const texts = [
    address1,
    address2,
    [city, [stateProvince, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  ];
  return lines(texts.filter((text): text is string => Boolean(text)));
}

function room({ capacity }: ListingPageRow, now: Date, locale: Locale): string | null {
  if (!capacity) return null;
  const [saidAt, believedUntil] = [new Date(capacity.saidAt), new Date(capacity.believedUntil)];
  return roomInWords(
    { ...capacity, state: shownState({ state: capacity.state, believedUntil }, now), saidAt },
    now,
    locale,
  );
}

const spoken = ({ languages }: ListingPageRow, locale: Locale): string =>
  [
    ...new Set(languages.map(({ code, name }) => (code ? languageLabel(code, locale) : (name ?? ''))).filter(Boolean)),
  ].join(', ');

function facts({ row, locale, now }: ServicePage): readonly Fact[] {
  const t = publicTexts(locale);
  const { service: s } = t;
  const list = (texts: readonly string[]): Markup | null => (texts.length > 0 ? lines(texts) : null);
  return [
    [s.phone, phones(row, t)],
    [s.getIn, row.applicationProcess],
    [s.address, address(row, t)],
    [s.hours, list(row.schedules.map((schedule) => scheduleText(schedule, locale)))],
    [s.room, room(row, now, locale)],
    [s.eligibility, row.eligibility],
    [s.cost, row.fees],
    [s.bring, list(row.requiredDocuments)],
    [s.wait, row.waitTime],
    [s.languages, spoken(row, locale)],
    [s.accessibility, list(row.accessibility)],
    [
      s.website,
      row.url &&
        isWebAddress(row.url) &&
        html`<a href="${row.url}" rel="noreferrer nofollow">${new URL(row.url).hostname}</a>`,
    ],
  ];
}

function news({ row, locale, now }: ServicePage): Markup | false {
  const today = now.toISOString().slice(0, 10);
  const current = row.news.filter(({ startsOn }) => startsOn <= today);
  return (
    current.length > 0 &&
    html`<div class="note wait"><strong>${publicTexts(locale).service.news}</strong>${current.map(({ text, textEs }) => html`<p>${locale === 'es' ? (textEs ?? text) : text}</p>`)}</div>`
  );
}

function checked({ row, locale }: ServicePage): Markup {
  const { service: s } = publicTexts(locale);
  const newest = row.verifications
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return html`<p class="quiet">${newest ? s.checked(dayInWords(newest, locale)) : s.notChecked}</p>`;
}

function suggestion({ row, locale, suggested, typed }: ServicePage): Markup {
  const { suggest: t } = publicTexts(locale);
  if (suggested === 'sent') return html`<p class="note good" role="status">${t.thanks}</p>`;
  const fault = suggested === null ? null : html`<p class="note late" role="alert" id="note-fault">${t[suggested]}</p>`;
  return html`<details${suggested !== null && html` open`}><summary>${t.heading}</summary>${fault}<form method="post" action="/find/services/${row.id}/suggest?lang=${locale}" class="grid">
<div class="wide half"><label for="field">${t.what}</label><select id="field" name="field">${SUGGESTED_FIELDS.map((field) => html`<option value="${field}"${typed.field === field && html` selected`}>${t.fields[field]}</option>`)}</select></div>
<div class="wide"><label for="note">${t.note}<span class="help" id="note-help">${t.noteHelp}</span></label><textarea id="note" name="note" maxlength="1000" required aria-describedby="note-help${fault && ' note-fault'}"${fault && html` aria-invalid="true"`}>${typed.note}</textarea></div>
<div class="trap" aria-hidden="true"><label for="url">${t.trap}</label><input type="text" id="url" name="url" tabindex="-1" autocomplete="off"></div>
<div class="wide half"><button>${t.send}</button></div></form></details>`;
}

const STOPPED = new Set(['inactive', 'defunct', 'temporarily closed']);

/** One listing for everybody: how to get in, and nothing of any person. */
export function servicePage(page: ServicePage): string {
  const { row, locale } = page;
  const { service: s, site } = publicTexts(locale);
  const path = `/find/services/${row.id}`;
  const isGone = row.missingSince !== null;
  const stopped = isGone ? s.gone : STOPPED.has(row.status) && s.stopped;
  const known = facts(page).filter(([, value]) => value);
  const about = row.description && row.description !== row.serviceName ? row.description : null;
  return frame(page, {
    title: `${row.serviceName} – ${row.organizationName} – ${site}`,
    description: (about ?? `${row.serviceName}, ${row.organizationName}`).replace(/\s+/g, ' ').slice(0, 160),
    path,
    inLanguage: (each) => `${path}?lang=${each}`,
    isFound: !isGone,
    data: structuredData(row, page.address(path)),
    main: html`<p><a href="/find?lang=${locale}">${s.back}</a></p><div><h1>${row.serviceName}</h1><p class="quiet">${s.by} ${row.organizationName}</p></div>${stopped && html`<p class="note late">${stopped}</p>`}${news(page)}<section class="sheet">${about && html`<p class="kept">${about}</p>`}<dl>${known.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>${checked(page)}</section>${!isGone && suggestion(page)}`,
  });
}
