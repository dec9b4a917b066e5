import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { checklistItemType, checklistLines, dcoServiceType, licenceType } from '../../dco/api/dco.answer.js';
import { DcoQueries, type DcoFacts } from '../../dco/data/dco.queries.js';
import { NineServicesQueries } from '../../dco/data/nine-services.queries.js';
import { missingIn } from '../../dco/domain/checklist.js';
import { licencesOn } from '../../dco/domain/licence.js';
import { Agreements } from '../../register/data/agreements.reader.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { versionOn } from '../../register/domain/in-force.js';
import type { PacketChapter, PacketQuestion, PacketTable } from '../domain/packet.js';
import { evidenceTexts, type EvidenceTexts } from '../texts/index.js';
import type { PacketContributor } from './packet-contributor.js';

interface DcoRead {
  readonly agreement: Agreement;
  readonly facts: DcoFacts;
}

interface Telling {
  readonly texts: EvidenceTexts;
  readonly locale: Locale;
  readonly asOf: string;
}

function servicesTable(dcos: readonly DcoRead[], { texts, locale, asOf }: Telling): PacketTable {
  const { columns: say, tables } = texts;
  const rows = dcos.flatMap(({ agreement, facts }) => {
    const held = versionOn(agreement.versions, asOf);
    const own = facts.services
      .filter(({ versionId }) => versionId === held?.id)
      .map((row) => dcoServiceType(row, locale));
    return own.map(({ label, elements, locations, isStateSanctioned, hhsApproval }) => [
      agreement.title,
      label,
      elements ?? '',
      locations.map(({ name }) => name).join(', '),
      isStateSanctioned === null ? '' : isStateSanctioned ? texts.yes : texts.no,
      hhsApproval?.name ?? '',
    ]);
  });
  return {
    key: 'dco-services',
    heading: tables.dcoServices,
    columns: [
      { name: say.agreement, width: 22 },
      { name: say.service, width: 22 },
      { name: say.elements, width: 22 },
      { name: say.sites, width: 16 },
      { name: say.sanctioned, width: 9 },
      { name: say.approval, width: 9 },
    ],
    rows,
    empty: tables.none,
  };
}

function termsTable(dcos: readonly DcoRead[], { texts, locale, asOf }: Telling): PacketTable {
  const { columns: say, tables } = texts;
  const rows = dcos.flatMap(({ agreement, facts }) =>
    checklistLines('dco_terms', agreement, facts, asOf).map((line) => {
      const item = checklistItemType('dco_terms', line, locale);
      const day = line.check?.checkedOn ?? '';
      const verdict = item.verdictLabel ?? texts.notLooked;
      return [agreement.title, item.label, item.criterion, verdict, item.clause ?? '', item.checkedBy ?? '', day, item.confidenceLabel]; // prettier-ignore
    }),
  );
  return {
    key: 'dco-terms',
    heading: tables.dcoTerms,
    columns: [
      { name: say.agreement, width: 14 },
      { name: say.term, width: 30 },
      { name: say.criterion, width: 11 },
      { name: say.found, width: 9 },
      { name: say.clause, width: 9 },
      { name: say.checkedBy, width: 9 },
      { name: say.day, width: 8 },
      { name: say.source, width: 10 },
    ],
    rows,
    empty: tables.none,
  };
}

function licencesTable(dcos: readonly DcoRead[], { texts, locale, asOf }: Telling): PacketTable {
  const { columns: say, tables } = texts;
  const rows = dcos.flatMap(({ agreement, facts }) =>
    licencesOn(facts.licences, asOf).map((licence) => {
      const { name, kindLabel, number, issuedBy, expiresOn, isExpired, partner } = licenceType(licence, asOf, locale);
      const until = expiresOn === null ? texts.noEnd : isExpired ? texts.expired(expiresOn) : expiresOn;
      return [agreement.title, partner.name, kindLabel, name, number ?? '', issuedBy ?? '', until];
    }),
  );
  return {
    key: 'licences',
    heading: tables.licences,
    columns: [
      { name: say.agreement, width: 20 },
      { name: say.partner, width: 18 },
      { name: say.kind, width: 10 },
      { name: say.licence, width: 20 },
      { name: say.number, width: 10 },
      { name: say.issuedBy, width: 12 },
      { name: say.to, width: 10 },
    ],
    rows,
    empty: tables.none,
  };
}

/** The DCO agreements in force on the day: their services, their 18 terms, their licences. */
@Injectable()
export class DcoChapter implements PacketContributor {
  readonly order = 30;

  constructor(
    private readonly nine: NineServicesQueries,
    private readonly agreements: Agreements,
    private readonly queries: DcoQueries,
    private readonly clock: Clock,
  ) {}

  async chapter(tx: Tx, { agencyId, asOf, locale }: PacketQuestion): Promise<PacketChapter> {
    const texts = evidenceTexts(locale);
    const read = await this.nine.read(tx, agencyId, { on: asOf, now: this.clock.now() });
    const dcos: DcoRead[] = [];
    for (const { id } of read?.dcos ?? []) {
      const agreement = await this.agreements.byId(tx, id);
      if (agreement) dcos.push({ agreement, facts: await this.queries.ofAgreement(tx, id) });
    }
    const telling = { texts, locale, asOf };
    const missing = ({ agreement, facts }: DcoRead): string =>
      texts.missingTerms(agreement.title, missingIn(checklistLines('dco_terms', agreement, facts, asOf)));
    return {
      title: texts.chapters.dco,
      sentences: dcos.length > 0 ? dcos.map(missing) : [texts.noDco],
      tables: [servicesTable(dcos, telling), termsTable(dcos, telling), licencesTable(dcos, telling)],
    };
  }
}
