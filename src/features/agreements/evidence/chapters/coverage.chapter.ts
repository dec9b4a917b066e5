import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { coverageType } from '../../coverage/api/coverage.answer.js';
import type { CoverageAgreementType, CoverageRowType, CoverageType } from '../../coverage/api/coverage.types.js';
import { CoverageQueries } from '../../coverage/data/coverage.queries.js';
import type { PacketChapter, PacketQuestion, PacketTable } from '../domain/packet.js';
import { evidenceTexts, type EvidenceTexts } from '../texts/index.js';
import type { PacketContributor } from './packet-contributor.js';

const NOTHING = { agreements: [], attestations: [], efforts: [], licences: [], steps: [] };

const agreementWords = ({ title, partner, endsOn }: CoverageAgreementType, texts: EvidenceTexts): string =>
  `${title} (${partner}), ${texts.until(endsOn)}`;

/** The agreements in force; where there is none, what was attested or found not attainable. */
function byWhat({ agreements, attestation, waivers }: CoverageRowType, texts: EvidenceTexts): string {
  const held = agreements.map((agreement) => agreementWords(agreement, texts));
  const attested = attestation
    ? [texts.attested(attestation.kindLabel, attestation.attestedBy, attestation.attestedOn)]
    : [];
  const waived = waivers.map(({ agreement, reviewOn }) =>
    texts.reviewedBy(texts.notAttainable(agreement.title), reviewOn),
  );
  return [...held, ...attested, ...waived].join('; ');
}

function mapTable({ rows }: CoverageType, texts: EvidenceTexts): PacketTable {
  const { columns: say, tables } = texts;
  const line = (row: CoverageRowType): string[] => [
    row.criterion,
    row.label,
    row.stateLabel,
    row.targetLabel,
    byWhat(row, texts),
    row.missing.join(' '),
    String(row.efforts),
    row.nextStep ? `${row.nextStep.step} (${row.nextStep.owner.name})` : '',
    row.confidenceLabel,
  ];
  const widths: readonly (readonly [string, number])[] = [
    [say.criterion, 7],
    [say.category, 14],
    [say.state, 8],
    [say.required, 10],
    [say.byWhat, 20],
    [say.missing, 19],
    [say.efforts, 7],
    [say.nextStep, 9],
    [say.source, 8],
  ];
  return {
    key: 'coverage',
    heading: tables.coverage,
    columns: widths.map(([name, width]) => ({ name, width })),
    rows: rows.map(line),
    empty: tables.none,
  };
}

function obligationsTable({ rows }: CoverageType, texts: EvidenceTexts): PacketTable {
  const { columns: say, tables } = texts;
  return {
    key: 'obligations',
    heading: tables.obligations,
    columns: [
      { name: say.category, width: 20 },
      { name: say.obligation, width: 30 },
      { name: say.found, width: 10 },
      { name: say.agreement, width: 25 },
      { name: say.clause, width: 15 },
    ],
    rows: rows.flatMap(({ label, obligations, agreements }) =>
      (agreements.length === 0 ? [] : obligations).map((each) => [
        label,
        each.isRequired ? each.label : texts.goodPractice(each.label),
        each.isMet ? texts.yes : texts.no,
        each.agreement?.title ?? '',
        each.clause ?? '',
      ]),
    ),
    empty: tables.none,
  };
}

function attestationsTable({ rows }: CoverageType, texts: EvidenceTexts): PacketTable {
  const { columns: say, tables } = texts;
  const attested = rows.flatMap(({ label, attestation }) => (attestation ? [[label, attestation.kindLabel, attestation.statement, attestation.contingencyPlan ?? '', attestation.attestedBy, attestation.attestedOn, attestation.reviewOn ?? '']] : [])); // prettier-ignore
  const waived = rows.flatMap(({ label, waivers }) => waivers.map((waiver) => [label, texts.notAttainable(waiver.agreement.title), waiver.justification, waiver.contingencyPlan, '', '', waiver.reviewOn])); // prettier-ignore
  return {
    key: 'attestations',
    heading: tables.attestations,
    columns: [
      { name: say.category, width: 14 },
      { name: say.kind, width: 12 },
      { name: say.statement, width: 26 },
      { name: say.contingencyPlan, width: 22 },
      { name: say.attestedBy, width: 10 },
      { name: say.attestedOn, width: 8 },
      { name: say.reviewOn, width: 8 },
    ],
    rows: [...attested, ...waived],
    empty: tables.none,
  };
}

/** The coverage map, with the obligations and what was attested: the very answer that the screen shows. */
@Injectable()
export class CoverageChapter implements PacketContributor {
  readonly order = 10;

  constructor(
    private readonly queries: CoverageQueries,
    private readonly clock: Clock,
  ) {}

  async chapter(tx: Tx, { agencyId, asOf, locale }: PacketQuestion): Promise<PacketChapter> {
    const texts = evidenceTexts(locale);
    const facts = await this.queries.facts(tx, agencyId, { on: asOf, now: this.clock.now() });
    const coverage = coverageType(facts ?? { asOf, ...NOTHING }, locale);
    return {
      title: texts.chapters.coverage,
      sentences: [coverage.sentence, texts.guidance],
      tables: [mapTable(coverage, texts), obligationsTable(coverage, texts), attestationsTable(coverage, texts)],
    };
  }
}
