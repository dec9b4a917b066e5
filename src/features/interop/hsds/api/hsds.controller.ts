import { Controller, Get, HttpCode, HttpException, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isProblem } from '../../../../kernel/problem.js';
import { For, type ActorRequest } from '../../../../platform/graphql/index.js';
import { sendProblemDocument } from '../../../../platform/http/index.js';
import { HsdsReader, isHsdsList } from '../data/hsds.reader.js';
import { isHsdsId, type HsdsList, type HsdsQuestion } from '../domain/hsds-question.js';
import { readQuestion, type Words } from '../domain/read-question.js';
import { HsdsDoor } from './hsds-door.js';
import { HsdsExport } from './hsds-export.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = ({ query, body }: ActorRequest): Words => ({ ...query, ...(isRecord(body) ? body : {}) });

/** The directory as open data: the HSDS 3.2.3 API, read only. */
@Controller('hsds/v3')
@For('anyone')
export class HsdsController {
  constructor(
    private readonly reader: HsdsReader,
    private readonly door: HsdsDoor,
    private readonly exporting: HsdsExport,
  ) {}

  @Get()
  about(@Req() request: ActorRequest, @Res() response: Response): void {
    this.door.open(request, response);
    response.type('json').send(JSON.stringify(this.door.about()));
  }

  @Get(':list')
  list(@Param('list') name: string, @Req() request: ActorRequest, @Res() response: Response): Promise<void> {
    return this.ask(name, request, response);
  }

  /** The same question with its parameters in the body, so that they stand in no address and no log. */
  @Post(':list')
  @HttpCode(200)
  search(@Param('list') name: string, @Req() request: ActorRequest, @Res() response: Response): Promise<void> {
    return this.ask(name, request, response);
  }

  @Get(':list/:id')
  async one(
    @Param('list') name: string,
    @Param('id') id: string,
    @Req() request: ActorRequest,
    @Res() response: Response,
  ): Promise<void> {
    this.door.open(request, response);
    const list = listOf(name);
    if (!isHsdsId(id)) return absent(response, `There are no ${list} of this id: an id is a UUID.`);
    const fullServices = list === 'organizations' && /^(true|1)$/i.test(String(request.query['full_service'] ?? ''));
    const item = await this.reader.one(list, id.toLowerCase(), fullServices);
    if (item !== null) {
      await this.door.lastModified(response);
      return void response.type('json').send(item);
    }
    const moved = await this.reader.movedTo(list, id);
    if (moved === null) return absent(response, `There is nothing of this id among ${list}.`);
    response.redirect(301, `/hsds/v3/${list}/${moved}`);
  }

  @Get('*rest')
  nothing(@Req() request: ActorRequest, @Res() response: Response): void {
    this.door.open(request, response);
    throw new NotFoundException();
  }

  private async ask(name: string, request: ActorRequest, response: Response): Promise<void> {
    this.door.open(request, response);
    const question = readQuestion(listOf(name), wordsOf(request));
    if (isProblem(question))
      return sendProblemDocument(response, { status: 400, detail: question.message, parameter: question.field });
    await this.mustKnowPostcode(question);
    if (request.method !== 'POST' && (await this.isUnchanged(request, response))) return;
    if (question.format === 'ndjson') return this.exporting.send(question, request, response);
    response.type('json').send(await this.pageOf(question));
  }

  /** Distances are measured from the middle of a postal code; one that nobody knows has none. */
  private async mustKnowPostcode({ postcode, proximity }: HsdsQuestion): Promise<void> {
    if (postcode === null || proximity === null || (await this.reader.knowsPostcode(postcode))) return;
    throw new HttpException(`postcode: The middle of ${postcode} is not known.`, 400);
  }

  private async pageOf(question: HsdsQuestion): Promise<string> {
    const { total, count, contents } = await this.reader.page(question);
    const pages = Math.max(1, Math.ceil(total / question.perPage));
    const envelope = {
      total_items: total,
      total_pages: pages,
      page_number: question.page,
      size: count,
      first_page: question.page === 1,
      last_page: question.page === pages,
      empty: count === 0,
    };
    return `${JSON.stringify(envelope).slice(0, -1)},"contents":${contents}}`;
  }

  /** Answers 304 when nothing of the directory changed since; entity tags are compared when the answer is made. */
  private async isUnchanged(request: ActorRequest, response: Response): Promise<boolean> {
    const changed = await this.door.lastModified(response);
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    const isUnchanged =
      changed !== null && request.headers['if-none-match'] === undefined && changed.getTime() <= since;
    if (isUnchanged) response.status(304).end();
    return isUnchanged;
  }
}

const absent = (response: Response, detail: string): void => sendProblemDocument(response, { status: 404, detail });

function listOf(name: string): HsdsList {
  if (isHsdsList(name)) return name;
  throw new NotFoundException();
}
