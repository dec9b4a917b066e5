import { Injectable } from '@nestjs/common';
import { isProblem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { PacketChapter, PacketContributor, PacketQuestion } from '../../agreements/index.js';
import { AgencyReader } from '../../directory/index.js';
import { EngagementQueries } from '../data/engagement.queries.js';
import type { Engagement } from '../domain/engagement.js';
import { engagementTexts } from '../texts/index.js';

const AT_ONCE = 200;

interface Named {
  nameOf(partnerId: string): string;
}

/** Contacts with partners in the 12 months before, for the packet of a site visit: counted as the dashboard counts them. */
@Injectable()
export class EngagementChapter implements PacketContributor {
  readonly order = 60;

  constructor(
    private readonly queries: EngagementQueries,
    private readonly agencies: AgencyReader,
  ) {}

  async chapter(tx: Tx, question: PacketQuestion): Promise<PacketChapter> {
    const { chapter } = engagementTexts(question.locale);
    const counts = await this.countsTable(tx, question);
    const contacts = counts.rows.reduce((sum, [, count]) => sum + Number(count), 0);
    return {
      title: chapter.title,
      sentences: [chapter.sentence(contacts, counts.rows.length)],
      tables: [counts, await this.contactsTable(tx, question)],
    };
  }

  private async countsTable(
    tx: Tx,
    { agencyId, timeZone, since, asOf, locale }: PacketQuestion,
  ): Promise<PacketChapter['tables'][number]> {
    const { chapter } = engagementTexts(locale);
    const counted = await this.queries.counts(tx, agencyId, timeZone, { from: since, to: asOf });
    const { nameOf } = await this.named(tx, counted.map(({ partnerId }) => partnerId)); // prettier-ignore
    const reached = counted.filter(({ contacts, attempts }) => contacts + attempts > 0);
    return {
      key: 'contacts-by-partner',
      heading: chapter.byPartner,
      columns: [
        { name: chapter.partner, width: 40 },
        { name: chapter.contacts, width: 15 },
        { name: chapter.days, width: 15 },
        { name: chapter.attempts, width: 15 },
        { name: chapter.last, width: 15 },
      ],
      rows: reached.map(({ partnerId, contacts, distinctDays, attempts, lastOn }) => [nameOf(partnerId), String(contacts), String(distinctDays), String(attempts), lastOn ?? '']), // prettier-ignore
      empty: chapter.none,
    };
  }

  private async contactsTable(tx: Tx, question: PacketQuestion): Promise<PacketChapter['tables'][number]> {
    const { types, chapter } = engagementTexts(question.locale);
    const logged = await this.logged(tx, question);
    const { nameOf } = await this.named(tx, logged.map(({ partnerId }) => partnerId)); // prettier-ignore
    return {
      key: 'contacts',
      heading: chapter.all,
      columns: [
        { name: chapter.day, width: 10 },
        { name: chapter.partner, width: 22 },
        { name: chapter.type, width: 18 },
        { name: chapter.withWhom, width: 14 },
        { name: chapter.topic, width: 26 },
        { name: chapter.by, width: 10 },
      ],
      rows: logged.map(({ day, partnerId, type, withWhom, topic, loggedByName }) => [day, nameOf(partnerId), types[type], withWhom ?? '', topic, loggedByName]), // prettier-ignore
      empty: chapter.none,
    };
  }

  private async logged(tx: Tx, { agencyId, since, asOf }: PacketQuestion): Promise<readonly Engagement[]> {
    const logged: Engagement[] = [];
    const wanted = { partnerId: null, type: null, from: since, to: asOf };
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<EngagementQueries['list']>> = await this.queries.list(tx, agencyId, wanted, { first: AT_ONCE, after }); // prettier-ignore
      if (isProblem(page)) throw new Error(page.message);
      logged.push(...page.items);
      after = page.nextCursor;
    } while (after !== null);
    return logged;
  }

  private async named(tx: Tx, partnerIds: readonly string[]): Promise<Named> {
    const agencies = await this.agencies.byIds(tx, [...new Set(partnerIds)]);
    const names = new Map(agencies.map(({ id, name }) => [id, name]));
    return { nameOf: (partnerId) => names.get(partnerId) ?? '' };
  }
}
