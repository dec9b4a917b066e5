/** A listing as a sheet for a person needs it, in the language of the sheet. */
export interface HandOutListing {
  readonly serviceName: string;
  readonly organizationName: string;
  readonly phone: string | null;
  /** Null where there is none or where it must not be known. */
  readonly address: string | null;
  readonly isPlacePrivate: boolean;
  readonly howToGetIn: string | null;
  readonly bring: readonly string[];
  readonly hours: readonly string[];
  readonly cost: string | null;
  readonly languages: readonly string[];
}

/** One place on the list; a listing that is no longer there is null. */
export interface HandOutItem {
  readonly listing: HandOutListing | null;
  readonly note: string | null;
}

/** Everything that a sheet is made of. It has no room for the person's name. */
export interface HandOutFacts {
  readonly items: readonly HandOutItem[];
  readonly coordinator: { readonly name: string; readonly phone: string | null };
  readonly crisisLines: readonly { readonly name: string; readonly phone: string }[];
  /** The day in words, in the language of the sheet. */
  readonly day: string;
}

/** The words of a sheet in one language. */
export interface HandOutTexts {
  readonly title: string;
  readonly intro: string;
  readonly where: string;
  readonly privatePlace: string;
  readonly noPlace: string;
  readonly call: string;
  readonly getIn: string;
  readonly bring: string;
  readonly hours: string;
  readonly cost: string;
  readonly languages: string;
  readonly note: string;
  readonly notListed: string;
  ask(name: string): string;
  askAt(name: string, phone: string): string;
  readonly crisis: string;
  readonly emergency: string;
  readonly lifeline: string;
  local(name: string, phone: string): string;
  printed(day: string): string;
}

/** `full` is for whoever may keep it in sight; `pocket` says nothing to whoever finds it. */
export type HandOutSize = 'full' | 'pocket';

export interface SheetLine {
  readonly label: string | null;
  readonly text: string;
}

export interface SheetEntry {
  readonly heading: string | null;
  readonly lines: readonly SheetLine[];
}

/** What stands on a sheet, from top to bottom. */
export interface Sheet {
  readonly title: string | null;
  readonly intro: string | null;
  readonly entries: readonly SheetEntry[];
  readonly closing: SheetEntry;
  readonly foot: string | null;
}

const line = (label: string | null, text: string | null): readonly SheetLine[] => (text ? [{ label, text }] : []);

const placeOf = (listing: HandOutListing, texts: HandOutTexts): string =>
  listing.isPlacePrivate ? texts.privatePlace : (listing.address ?? texts.noPlace);

function fullEntry({ listing, note }: HandOutItem, number: number, texts: HandOutTexts): SheetEntry {
  if (!listing) return { heading: `${number}.`, lines: line(null, texts.notListed) };
  return {
    heading: `${number}. ${listing.serviceName}`,
    lines: [
      ...line(null, listing.organizationName),
      ...line(texts.call, listing.phone),
      ...line(texts.where, placeOf(listing, texts)),
      ...line(texts.hours, listing.hours.join('; ')),
      ...line(texts.getIn, listing.howToGetIn),
      ...line(texts.bring, listing.bring.join('; ')),
      ...line(texts.cost, listing.cost),
      ...line(texts.languages, listing.languages.join(', ')),
      ...line(texts.note, note),
    ],
  };
}

function fullSheet(facts: HandOutFacts, texts: HandOutTexts): Sheet {
  const { name, phone } = facts.coordinator;
  return {
    title: texts.title,
    intro: texts.intro,
    entries: facts.items.map((item, n) => fullEntry(item, n + 1, texts)),
    closing: {
      heading: texts.crisis,
      lines: [
        ...line(null, texts.emergency),
        ...line(null, texts.lifeline),
        ...facts.crisisLines.flatMap((each) => line(null, texts.local(each.name, each.phone))),
        ...line(null, phone ? texts.askAt(name, phone) : texts.ask(name)),
      ],
    },
    foot: texts.printed(facts.day),
  };
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Numbers and hours, nothing that says of what. */
function pocketSheet(facts: HandOutFacts): Sheet {
  const { name, phone } = facts.coordinator;
  return {
    title: null,
    intro: null,
    entries: facts.items.flatMap(({ listing }, n) =>
      listing?.phone
        ? [{ heading: null, lines: [...line(`${n + 1}`, listing.phone), ...line(null, listing.hours.join('; '))] }]
        : [],
    ),
    closing: {
      heading: null,
      lines: [
        ...line(null, phone ? `${firstName(name)} ${phone}` : null),
        ...facts.crisisLines.flatMap((each) => line(null, each.phone)),
        ...line(null, '988'),
        ...line(null, '911'),
      ],
    },
    foot: null,
  };
}

/** What stands on the sheet that the person takes home, in plain words. */
export const handOut = (facts: HandOutFacts, size: HandOutSize, texts: HandOutTexts): Sheet =>
  size === 'full' ? fullSheet(facts, texts) : pocketSheet(facts);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** A note as it may be printed: none of it when it says a word of the person's name. */
export function printable(note: string | null, names: readonly string[]): string | null {
  if (note === null) return null;
  const said = wordsOf(note);
  const telling = names.flatMap(wordsOf);
  return said.some((word) => telling.includes(word)) ? null : note;
}
