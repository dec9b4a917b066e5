import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { systemActor, type Actor, type Locale } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem } from '../../../kernel/problem.js';
import { For } from '../../../platform/graphql/index.js';
import { ListingSearch, type ListingPageRow } from '../../directory/index.js';
import { SuggestChange } from '../../upkeep/index.js';
import { PublicListings } from '../data/public-listings.reader.js';
import { hasZip, isBadZip, isEmpty, questionOf, readSearch, type PublicSearch } from '../domain/read-search.js';
import { readSuggestion, type PublicSuggestion } from '../domain/read-suggestion.js';
import { searchPage, type FoundForPage, type SearchPage } from './pages/search.page.js';
import { servicePage, type Suggested } from './pages/service.page.js';
import { PublicDoor } from './public-door.js';

const visitor = (locale: Locale): Actor => ({ ...systemActor('A visitor of the public view'), locale });

/** The directory for everybody: a search, a page for each listing, and a form to say what is wrong. Works without scripts. */
@Controller('find')
@For('anyone')
export class FindController {
  constructor(
    private readonly door: PublicDoor,
    private readonly searches: ListingSearch,
    private readonly listings: PublicListings,
    private readonly suggest: SuggestChange,
    private readonly clock: Clock,
  ) {}

  @Get()
  async search(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.door.mustBeOpen();
    await this.door.count('look', request);
    const context = this.door.context(request, response);
    const search = readSearch(request.query);
    const result = isEmpty(search) ? null : await this.find(search, context.locale);
    response
      .type('html')
      .send(searchPage({ ...context, search, now: this.clock.now(), found: null, zipFault: null, ...result }));
  }

  @Get('services/:id')
  async show(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.door.mustBeOpen();
    await this.door.count('look', request);
    const { row, movedTo } = await this.listings.find(id);
    if (movedTo !== null) return response.redirect(301, `/find/services/${movedTo}`);
    if (!row) throw new NotFoundException();
    this.send(request, response, row, request.query['sent'] === '1' ? 'sent' : null);
  }

  @Post('services/:id/suggest')
  async take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    this.door.mustBeOpen();
    await this.door.count('suggest', request);
    const row = await this.listing(id);
    const said = readSuggestion(request.body);
    const { locale } = this.door.context(request, response);
    // A machine is told the same as a person, and nothing is kept of it.
    const fault = said.isTrapped ? null : await this.keep(row, said);
    if (fault === null) return response.redirect(303, `/find/services/${row.id}?lang=${locale}&sent=1`);
    this.send(request, response.status(422), row, fault, said);
  }

  private async keep({ id: listingId }: ListingPageRow, { field, note }: PublicSuggestion): Promise<Suggested> {
    if (note === '') return 'empty';
    return isProblem(await this.suggest.fromPublic({ listingId, field, value: null, note })) ? 'failed' : null;
  }

  /** A listing that still stands. */
  private async listing(id: string): Promise<ListingPageRow> {
    const { row } = await this.listings.find(id);
    if (!row || row.missingSince !== null) throw new NotFoundException();
    return row;
  }

  private send(
    request: Request,
    response: Response,
    row: ListingPageRow,
    suggested: Suggested,
    typed: { readonly field: string; readonly note: string } = { field: '', note: '' },
  ): void {
    const context = this.door.context(request, response);
    if (row.missingSince !== null && response.statusCode === 200) response.status(410);
    response.type('html').send(servicePage({ ...context, row, suggested, typed, now: this.clock.now() }));
  }

  /** A postal code that nobody knows does not hide everything else. */
  private async find(
    search: PublicSearch,
    locale: Locale,
  ): Promise<{ readonly found: FoundForPage | null; readonly zipFault: SearchPage['zipFault'] }> {
    const ask = (asked: PublicSearch) => this.searches.search(visitor(locale), questionOf(asked, this.clock.now()));
    const found = await ask(search);
    if (!isProblem(found)) return { found, zipFault: isBadZip(search) ? 'badZip' : null };
    const anywhere = await ask({ ...search, zip: '', after: null });
    return { found: isProblem(anywhere) ? null : anywhere, zipFault: hasZip(search) ? 'unknownZip' : null };
  }
}
