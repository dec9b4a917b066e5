import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../../kernel/actor.js';
import { languageLabel, scheduleText, type ListingPageRow } from '../../directory/index.js';
import {
  handOut,
  printable,
  type HandOutFacts,
  type HandOutListing,
  type HandOutSize,
  type Sheet,
} from '../domain/hand-out.js';
import { shortlistTexts } from '../texts/index.js';
import { HandOutSurroundings } from './hand-out-surroundings.js';
import { ReadShortlists } from './read-shortlists.js';

/** A sheet ready to be printed, in its language. */
export interface PreparedHandOut {
  readonly sheet: Sheet;
  readonly language: Locale;
}

/** Puts together the sheet that a person takes home. The look at the shortlist is written to the access log. */
@Injectable()
export class PrepareHandOut {
  constructor(
    private readonly shortlists: ReadShortlists,
    private readonly surroundings: HandOutSurroundings,
  ) {}

  /** Null when there is no such shortlist for this actor. */
  async execute(actor: Actor, shortlistId: string, size: HandOutSize): Promise<PreparedHandOut | null> {
    const shortlist = await this.shortlists.one(actor, shortlistId);
    if (!shortlist) return null;
    const around = await this.surroundings.of(actor, shortlist);
    const { language } = shortlist;
    const facts: HandOutFacts = {
      ...around,
      coordinator: { name: shortlist.ownerName, phone: around.agencyPhone },
      items: shortlist.items.map(({ listingId, note }) => ({
        listing: listingOn(shortlist.listings.get(listingId), language),
        note: printable(note, around.personNames),
      })),
    };
    return { sheet: handOut(facts, size, shortlistTexts(language).sheet), language };
  }
}

/** A place as one line. */
const addressOf = ({ addresses: [first] }: ListingPageRow): string | null =>
  first
    ? [first.address1, first.address2, first.city, [first.stateProvince, first.postalCode].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ') || null
    : null;

const phoneOf = ({ phones }: ListingPageRow): string | null => {
  const voice = phones.find(({ type }) => type === null || type === 'voice') ?? phones[0];
  return voice ? [voice.number, voice.extension && `x${voice.extension}`].filter(Boolean).join(' ') : null;
};

/** Nothing, once it is no longer listed or no longer given. */
function listingOn(row: ListingPageRow | undefined, language: Locale): HandOutListing | null {
  if (!row || row.missingSince || row.status !== 'active') return null;
  return {
    serviceName: row.serviceName,
    organizationName: row.organizationName,
    phone: row.howToRefer?.intakePhone ?? phoneOf(row),
    address: row.isPlacePrivate ? null : addressOf(row),
    isPlacePrivate: row.isPlacePrivate,
    howToGetIn: row.applicationProcess,
    bring: row.requiredDocuments,
    hours: row.schedules.map((facts) => scheduleText(facts, language)),
    cost: row.fees,
    languages: row.languages
      .map(({ code, name }) => (code ? languageLabel(code, language) : (name ?? '')))
      .filter((name, n, all) => name !== '' && all.indexOf(name) === n),
  };
}
