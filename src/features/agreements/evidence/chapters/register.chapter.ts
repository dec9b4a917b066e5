import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgreementLists, type ListedAgreement } from '../../register/data/agreement-list.queries.js';
import { agreementWords } from '../../texts/index.js';
import type { PacketChapter, PacketQuestion } from '../domain/packet.js';
import { evidenceTexts } from '../texts/index.js';
import type { PacketContributor } from './packet-contributor.js';

const AT_ONCE = 100;

/** The register: every agreement that was in force on the day. */
@Injectable()
export class RegisterChapter implements PacketContributor {
  readonly order = 20;

  constructor(private readonly lists: AgreementLists) {}

  async chapter(tx: Tx, { agencyId, asOf, locale }: PacketQuestion): Promise<PacketChapter> {
    const texts = evidenceTexts(locale);
    const words = agreementWords(locale);
    const { columns: say, tables } = texts;
    const held = await this.inForce(tx, agencyId, asOf);
    return {
      title: texts.chapters.register,
      sentences: [texts.inForce(held.length)],
      tables: [
        {
          key: 'register',
          heading: tables.register,
          columns: [
            { name: say.agreement, width: 24 },
            { name: say.type, width: 14 },
            { name: say.partners, width: 20 },
            { name: say.from, width: 9 },
            { name: say.to, width: 9 },
            { name: say.categories, width: 16 },
            { name: say.owner, width: 8 },
          ],
          rows: held.map(({ title, type, partners, startsOn, endsOn, categories, owner }) => [
            title,
            words.types[type],
            partners.map(({ name }) => name).join(', '),
            startsOn ?? '',
            endsOn ?? texts.noEnd,
            categories.map((code) => words.categories[code]).join(', '),
            owner?.name ?? '',
          ]),
          empty: tables.none,
        },
      ],
    };
  }

  private async inForce(tx: Tx, agencyId: string, day: string): Promise<readonly ListedAgreement[]> {
    const held: ListedAgreement[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<AgreementLists['find']>> = await this.lists.find(
        tx,
        { agencyId, today: day },
        { inForceOn: day },
        { first: AT_ONCE, after },
      );
      held.push(...page.items);
      after = page.nextCursor;
    } while (after !== null);
    return held.sort((one, other) => one.title.localeCompare(other.title));
  }
}
