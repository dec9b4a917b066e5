import { Controller, Get, Head, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Locale } from '../../../kernel/actor.js';
import { Settings } from '../../../platform/config/settings.js';
import { For } from '../../../platform/graphql/index.js';
import { localeOf, nonceOf } from '../../../platform/http/index.js';
import { AnswerRound, OpenRoundLink, type OpenedRound } from '../commands/answer-round.js';
import { formMark, isFormMark } from '../domain/form-mark.js';
import { endedPage, notOursPage, type PageContext } from './pages/frame.js';
import { verificationPage, type Receipt, type RefusedAnswer } from './pages/verification.page.js';
import { fieldsOf, readAnswer, type Fields } from './verification.form.js';

const NO_STORE = ['Cache-Control', 'no-store'] as const;
const SHAPE = /^[\w-]{1,200}$/;

interface Said {
  readonly listingId?: string | null;
  readonly receipt?: Receipt | null;
  readonly refused?: RefusedAnswer | null;
}

const isLocale = (text: unknown): text is Locale => text === 'en' || text === 'es';

/** A receipt as it travels in the address after an answer: how many parts, how many changes, whether it closed. */
const receiptOf = (done: unknown): Receipt | null => {
  const [, confirmed, changes, closed] = (typeof done === 'string' && /^(\d{1,2})-(\d{1,2})-([01])$/.exec(done)) || [];
  return confirmed === undefined
    ? null
    : { confirmed: Number(confirmed), changes: Number(changes), closed: closed === '1' };
};

/** The page behind the link of a round: reading it changes nothing, its buttons answer. */
@Controller('v')
@For('anyone')
export class VerificationController {
  constructor(
    private readonly openLink: OpenRoundLink,
    private readonly answerRound: AnswerRound,
    private readonly settings: Settings,
  ) {}

  /** Mail scanners ask so: nothing is looked up, nothing is said. */
  @Head(':token')
  @Header(...NO_STORE)
  @HttpCode(200)
  glance(): void {}

  @Get(':token')
  @Header(...NO_STORE)
  async show(
    @Param('token') token: string,
    @Query() { lang, l, done }: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const context = this.context(token, lang, request, response);
    const opened = await this.open(token);
    if (!opened) return this.send(response, 410, endedPage(context));
    const listingId = typeof l === 'string' ? l : null;
    this.send(response, 200, this.page(context, opened, { listingId, receipt: receiptOf(done) }));
  }

  @Post(':token')
  @Header(...NO_STORE)
  async answer(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const fields = fieldsOf(request.body);
    const context = this.context(token, fields['lang'], request, response);
    const opened = await this.open(token);
    if (!opened) return this.send(response, 410, endedPage(context));
    if (!isFormMark(fields['form'] ?? '', this.mark(opened))) return this.send(response, 403, notOursPage(context));
    await this.take(context, opened, fields, response);
  }

  private async take(context: PageContext, opened: OpenedRound, fields: Fields, response: Response): Promise<void> {
    const { locale } = context;
    const listing = opened.listings.find(({ row }) => row.listingId === fields['listing']);
    if (!listing) return this.send(response, 404, this.page(context, opened, {}));
    const { listingId } = listing.row;
    const { said, byName, fault } = readAnswer(fields, listing.sheet, locale);
    if (fault)
      return this.send(response, 422, this.page(context, opened, { listingId, refused: { ...fault, typed: fields } }));
    const problem = await this.answerRound.execute(opened, listingId, { ...said, byName, locale });
    if (problem)
      return this.send(
        response,
        422,
        this.page(context, opened, {
          listingId,
          refused: { field: problem.field, message: problem.message, typed: fields },
        }),
      );
    const closed = said.changes.some(({ field }) => field === 'status');
    const done = `${said.groups.length}-${closed ? 0 : said.changes.length}-${closed ? 1 : 0}`;
    response.redirect(303, `${context.base}?done=${done}&lang=${locale}`);
  }

  private open(token: string): Promise<OpenedRound | null> {
    return SHAPE.test(token) ? this.openLink.execute(token) : Promise.resolve(null);
  }

  private mark({ linkId }: OpenedRound): string {
    return formMark(this.settings.APP_SECRET, linkId);
  }

  private page(
    context: PageContext,
    opened: OpenedRound,
    { listingId = null, receipt = null, refused = null }: Said,
  ): string {
    return verificationPage({ ...context, opened, formMark: this.mark(opened), listingId, receipt, refused });
  }

  private context(token: string, lang: unknown, request: Request, response: Response): PageContext {
    const locale = isLocale(lang) ? lang : localeOf(request);
    return { locale, nonce: nonceOf(response), base: `/v/${encodeURIComponent(token.slice(0, 200))}` };
  }

  private send(response: Response, status: number, page: string): void {
    response.status(status).type('html').send(page);
  }
}
