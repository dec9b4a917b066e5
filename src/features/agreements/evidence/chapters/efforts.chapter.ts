import { Injectable } from '@nestjs/common';
import { isProblem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { isPartnerCategory } from '../../domain/partner-categories.js';
import { EffortStore } from '../../renewals/data/effort.store.js';
import type { Effort } from '../../renewals/domain/effort.js';
import { renewalTexts } from '../../renewals/texts/index.js';
import { agreementWords } from '../../texts/index.js';
import type { PacketChapter, PacketQuestion } from '../domain/packet.js';
import { evidenceTexts } from '../texts/index.js';
import type { PacketContributor } from './packet-contributor.js';

const AT_ONCE = 200;
const ALL = { agreementId: null, partnerId: null, category: null };

/** The efforts of the 12 months before: what keeps our own protocols counting. */
@Injectable()
export class EffortsChapter implements PacketContributor {
  readonly order = 50;

  constructor(private readonly log: EffortStore) {}

  async chapter(tx: Tx, question: PacketQuestion): Promise<PacketChapter> {
    const { locale } = question;
    const texts = evidenceTexts(locale);
    const { columns: say, tables } = texts;
    const { categories } = agreementWords(locale);
    const kinds = renewalTexts(locale).efforts;
    const efforts = await this.made(tx, question);
    const about = ({ agreementTitle, partnerName, category }: Effort): string =>
      agreementTitle ?? partnerName ?? (category !== null && isPartnerCategory(category) ? categories[category] : '');
    return {
      title: texts.chapters.efforts,
      sentences: [texts.effortsMade(efforts.length)],
      tables: [
        {
          key: 'efforts',
          heading: tables.efforts,
          columns: [
            { name: say.day, width: 10 },
            { name: say.kind, width: 14 },
            { name: say.about, width: 22 },
            { name: say.what, width: 30 },
            { name: say.nextStep, width: 14 },
            { name: say.by, width: 10 },
          ],
          rows: efforts.map((effort) => [effort.day, kinds[effort.kind], about(effort), effort.what, effort.nextStep ?? '', effort.recordedBy]), // prettier-ignore
          empty: tables.none,
        },
      ],
    };
  }

  /** The newest first, from the same log that the screen reads. */
  private async made(tx: Tx, { agencyId, asOf, since }: PacketQuestion): Promise<readonly Effort[]> {
    const made: Effort[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<EffortStore['list']>> = await this.log.list(tx, agencyId, ALL, { first: AT_ONCE, after }); // prettier-ignore
      if (isProblem(page)) throw new Error(page.message);
      made.push(...page.items);
      const isPast = (page.items.at(-1)?.day ?? since) < since;
      after = isPast ? null : page.nextCursor;
    } while (after !== null);
    return made.filter(({ day }) => day >= since && day <= asOf);
  }
}
