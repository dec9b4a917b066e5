import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { nineServicesType } from '../../dco/api/nine-services.answer.js';
import type { AgreementForServiceType, NineServicesType } from '../../dco/api/nine-services.types.js';
import { NineServicesQueries } from '../../dco/data/nine-services.queries.js';
import type { PacketChapter, PacketQuestion, PacketTable } from '../domain/packet.js';
import { evidenceTexts, type EvidenceTexts } from '../texts/index.js';
import type { PacketContributor } from './packet-contributor.js';

const named = (agreements: readonly AgreementForServiceType[]): string =>
  agreements.map(({ agreement, partner }) => `${partner} (${agreement.title})`).join('; ');

function matrixTable({ services }: NineServicesType, texts: EvidenceTexts): PacketTable {
  const { columns: say, tables } = texts;
  return {
    key: 'nine-services',
    heading: tables.nineServices,
    columns: [
      { name: say.criterion, width: 6 },
      { name: say.service, width: 20 },
      { name: say.direct, width: 14 },
      { name: say.throughDco, width: 18 },
      { name: say.referredTo, width: 18 },
      { name: say.state, width: 14 },
      { name: say.source, width: 10 },
    ],
    rows: services.map(({ criterion, label, isDirect, note, dcos, partners, gapNote, confidenceLabel }) => [
      criterion,
      label,
      [isDirect === null ? '' : isDirect ? texts.yes : texts.no, note ?? ''].filter((text) => text !== '').join('. '),
      named(dcos),
      named(partners),
      gapNote ?? texts.provided,
      confidenceLabel,
    ]),
    empty: tables.none,
  };
}

function sharesTable({ shares }: NineServicesType, texts: EvidenceTexts): PacketTable {
  const { columns: say, tables } = texts;
  const enough = { true: texts.enough, false: texts.notEnough, null: '' };
  return {
    key: 'direct-share',
    heading: tables.shares,
    columns: [
      { name: say.from, width: 12 },
      { name: say.to, width: 12 },
      { name: say.directEncounters, width: 14 },
      { name: say.dcoEncounters, width: 14 },
      { name: say.share, width: 34 },
      { name: say.state, width: 14 },
    ],
    rows: shares.map(({ startsOn, endsOn, direct, dco, sentence, isEnough }) => [
      startsOn,
      endsOn,
      String(direct),
      String(dco),
      sentence,
      enough[`${isEnough}`],
    ]),
    empty: tables.none,
  };
}

/** The nine required services, and how much of them is delivered directly: the very answer that the screen shows. */
@Injectable()
export class NineServicesChapter implements PacketContributor {
  readonly order = 40;

  constructor(
    private readonly queries: NineServicesQueries,
    private readonly clock: Clock,
  ) {}

  async chapter(tx: Tx, { agencyId, asOf, locale }: PacketQuestion): Promise<PacketChapter> {
    const texts = evidenceTexts(locale);
    const read = await this.queries.read(tx, agencyId, { on: asOf, now: this.clock.now() });
    const nine = nineServicesType(read ?? { asOf, direct: [], dcos: [], partners: [], periods: [] }, locale);
    return {
      title: texts.chapters.nineServices,
      sentences: [texts.gaps(nine.gaps)],
      tables: [matrixTable(nine, texts), sharesTable(nine, texts)],
    };
  }
}
