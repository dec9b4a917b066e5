import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { once } from 'node:events';
import { html, trusted } from '../../../kernel/html.js';
import { For } from '../../../platform/graphql/index.js';
import { SitemapReader, type SitemapEntry } from '../data/sitemap.reader.js';
import { PublicDoor } from './public-door.js';

/** A site map may have 50,000 addresses and 50 MB; with both languages of each, this many stay well below. */
const A_PART = 20_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** What machines that search the web ask first. */
@Controller()
@For('anyone')
export class SitemapController {
  constructor(
    private readonly door: PublicDoor,
    private readonly listings: SitemapReader,
  ) {}

  @Get('robots.txt')
  robots(@Res() response: Response): void {
    const open = `User-agent: *\nAllow: /find\nDisallow: /find?*after=\nDisallow: /\n\nSitemap: ${this.door.address('/find/sitemap.xml')}\n`;
    response.type('text/plain').send(this.door.isOpen ? open : 'User-agent: *\nDisallow: /\n');
  }

  @Get('find/sitemap.xml')
  async index(@Res() response: Response): Promise<void> {
    this.door.mustBeOpen();
    const parts = Math.max(1, Math.ceil((await this.listings.count()) / A_PART));
    const addresses = Array.from({ length: parts }, (_, n) => this.door.address(`/find/sitemap/${n + 1}.xml`));
    response
      .type('application/xml')
      .send(
        html`${trusted(HEAD)}<sitemapindex ${trusted(NAMESPACE)}>${addresses.map((address) => html`<sitemap><loc>${address}</loc></sitemap>`)}</sitemapindex>`.toString(),
      );
  }

  @Get('find/sitemap/:part')
  async part(@Param('part') name: string, @Res() response: Response): Promise<void> {
    this.door.mustBeOpen();
    const [, part] = /^([1-9]\d{0,5})\.xml$/.exec(name) ?? [];
    if (part === undefined) throw new NotFoundException();
    response.type('application/xml');
    response.write(`${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`);
    for await (const entries of this.listings.entries((Number(part) - 1) * A_PART, A_PART)) {
      if (response.destroyed) return;
      const room = response.write(entries.map((entry) => this.entry(entry)).join(''));
      if (!room) await once(response, 'drain', { signal: AbortSignal.timeout(60_000) });
    }
    response.end('</urlset>\n');
  }

  private entry({ id, day }: SitemapEntry): string {
    const address = (locale: string): string => this.door.address(`/find/services/${id}?lang=${locale}`);
    const alternates = ['en', 'es'].map(
      (locale) => html`<xhtml:link rel="alternate" hreflang="${locale}" href="${address(locale)}"/>`,
    );
    return ['en', 'es']
      .map((locale) =>
        html`<url><loc>${address(locale)}</loc><lastmod>${day}</lastmod>${alternates}</url>\n`.toString(),
      )
      .join('');
  }
}
