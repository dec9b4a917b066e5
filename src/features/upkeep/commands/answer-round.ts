import { Injectable } from '@nestjs/common';
import { systemActor, type Locale } from '../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { ListingSheets } from '../data/listing-sheets.queries.js';
import { RoundQueries, type CallRow } from '../data/round.queries.js';
import { RoundStore } from '../data/round.store.js';
import type { ListingSheet } from '../domain/listing-sheet.js';
import { TakeAnswers, type SaidOfListing } from './take-answers.js';

/** What a partner's link opens: the listings it is asked about. */
export interface OpenedRound {
  readonly linkId: string;
  readonly roundId: string;
  readonly agencyId: string;
  readonly listings: readonly { readonly row: CallRow; readonly sheet: ListingSheet }[];
}

const SYSTEM = systemActor('verification page');

/** Finds what a partner's link opens. Opening it changes nothing, so a mail scanner may, as often as it likes. */
@Injectable()
export class OpenRoundLink {
  constructor(
    private readonly transactor: Transactor,
    private readonly links: SinglePurposeLinks,
    private readonly rounds: RoundStore,
    private readonly queries: RoundQueries,
    private readonly sheets: ListingSheets,
  ) {}

  /** What the link opens, or null where it has ended, whatever the reason. */
  execute(token: string): Promise<OpenedRound | null> {
    return this.transactor.read(SYSTEM, async (tx) => {
      const { link } = await this.links.open(tx, token, 'verification');
      const letter = link && (await this.rounds.letter(tx, link.subjectId));
      if (!letter || letter.linkId !== link.id) return null;
      const rows = await this.queries.ofLetter(tx, letter.id);
      const sheets = await this.sheets.read(
        tx,
        rows.map(({ listingId }) => listingId),
      );
      const listings = rows.flatMap((row) => {
        const sheet = sheets.get(row.listingId);
        return sheet ? [{ row, sheet }] : [];
      });
      return { linkId: link.id, roundId: letter.roundId, agencyId: letter.agencyId, listings };
    });
  }
}

/** A partner answers by its link. It is no sign-in, so a change is suggested and never written. */
@Injectable()
export class AnswerRound {
  constructor(
    private readonly transactor: Transactor,
    private readonly rounds: RoundStore,
    private readonly take: TakeAnswers,
  ) {}

  /** Takes an answer for one of its listings; a second answer to the same listing is taken too, for the newer word holds. */
  execute(
    { roundId, agencyId }: OpenedRound,
    listingId: string,
    { byName, locale, ...said }: SaidOfListing & { readonly byName: string; readonly locale: Locale },
  ): Promise<Problem | null> {
    const answerer = { ...systemActor(byName), agencyId, locale };
    return this.transactor
      .run(answerer, async (tx) => {
        const listing = await this.rounds.lockListing(tx, roundId, listingId);
        if (!listing || listing.agencyId !== agencyId) return notFound();
        return (await this.take.execute(tx, answerer, listing, said)) ?? { id: listingId };
      })
      .then((result) => (isProblem(result) ? result : null));
  }
}
