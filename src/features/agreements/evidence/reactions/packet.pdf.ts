import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { projectFolder } from '../../../../platform/http/index.js';
import type { Packet, PacketChapter, PacketTable } from '../domain/packet.js';
import { evidenceTexts, type EvidenceTexts } from '../texts/index.js';
import { drawTable, FONT, keepRoom, MARGIN, POINTS, type Pdf } from './packet-table.pdf.js';

const FONTS = join(projectFolder(), 'node_modules/@fontsource/atkinson-hyperlegible/files');
const ROOM_FOR_A_TABLE = 110;

interface Writing {
  readonly pdf: Pdf;
  readonly root: PDFKit.PDFStructureElement;
  readonly texts: EvidenceTexts;
}

/** A chapter in the table of contents: its number there, its title, and the page on which it begins. */
interface Listed {
  readonly title: string;
  readonly anchor: string;
  readonly page: number;
}

const shownDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const shownInstant = (instant: Date, { language, timeZone }: Packet): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(instant);

function beginDocument({ language, agencyName, asOf }: Packet, texts: EvidenceTexts, madeAt: Date): Pdf {
  const pdf = new PDFDocument({
    info: {
      Title: `${texts.title}: ${agencyName}, ${asOf}`,
      Producer: 'Loopkeeper',
      Creator: 'Loopkeeper',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    size: 'LETTER',
    layout: 'landscape',
    margin: MARGIN,
    bufferPages: true,
  });
  pdf.registerFont(FONT.normal, join(FONTS, 'atkinson-hyperlegible-latin-400-normal.woff'));
  pdf.registerFont(FONT.bold, join(FONTS, 'atkinson-hyperlegible-latin-700-normal.woff'));
  return pdf;
}

function paragraph(
  { pdf, root }: Writing,
  tag: string,
  words: string,
  { size, bold = false, gap = 6 }: { size: number; bold?: boolean; gap?: number },
): void {
  root.add(
    pdf.struct(
      tag,
      {},
      () =>
        void pdf
          .font(bold ? FONT.bold : FONT.normal)
          .fontSize(size)
          .text(words, { paragraphGap: gap }),
    ),
  );
}

function writeCover(writing: Writing, packet: Packet, madeAt: Date): void {
  const { agencyName, asOf, language } = packet;
  const { pdf, texts } = writing;
  pdf.y = pdf.page.height / 3;
  paragraph(writing, 'H1', texts.title, { size: POINTS.title, bold: true, gap: 10 });
  paragraph(writing, 'P', texts.subtitle(agencyName), { size: POINTS.heading });
  paragraph(writing, 'P', texts.asOf(shownDay(asOf, language)), { size: POINTS.heading });
  paragraph(writing, 'P', texts.madeAt(shownInstant(madeAt, packet)), { size: POINTS.text });
}

function writeTable(writing: Writing, table: PacketTable, outline: PDFKit.PDFOutline): void {
  const { pdf, root, texts } = writing;
  keepRoom(pdf, ROOM_FOR_A_TABLE);
  outline.addItem(table.heading);
  pdf.moveDown(1);
  paragraph(writing, 'H3', table.heading, { size: POINTS.heading, bold: true });
  if (table.rows.length === 0) paragraph(writing, 'P', table.empty, { size: POINTS.text });
  else drawTable({ pdf, root, shortened: texts.wholeInCsv }, table);
}

/** Answers with where it begins. Every chapter begins on a page of its own, under its own outline. */
function writeChapter(writing: Writing, { title, sentences, tables }: PacketChapter, anchor: string): Listed {
  const { pdf } = writing;
  pdf.addPage();
  const { start, count } = pdf.bufferedPageRange();
  pdf.addNamedDestination(anchor);
  const entry = pdf.outline.addItem(title, { expanded: true });
  paragraph(writing, 'H2', title, { size: POINTS.chapter, bold: true });
  for (const sentence of sentences) paragraph(writing, 'P', sentence, { size: POINTS.text });
  for (const table of tables) writeTable(writing, table, entry);
  return { title, anchor, page: start + count };
}

/** The second page, left free until it is known where each chapter begins. */
function writeContents({ pdf, texts }: Writing, contents: PDFKit.PDFStructureElement, listed: readonly Listed[]): void {
  pdf.switchToPage(1);
  pdf.x = MARGIN;
  pdf.y = MARGIN;
  contents.add(
    pdf.struct(
      'H2',
      {},
      () => void pdf.font(FONT.bold).fontSize(POINTS.chapter).text(texts.contents, { paragraphGap: 10 }),
    ),
  );
  const width = pdf.page.width - 2 * MARGIN;
  for (const { title, anchor, page } of listed) {
    const y = pdf.y + 6;
    contents.add(
      pdf.struct('P', {}, () => {
        pdf
          .font(FONT.normal)
          .fontSize(POINTS.heading)
          .text(title, MARGIN, y, { width: width - 60, goTo: anchor });
        pdf.text(String(page), MARGIN, y, { width, align: 'right' });
      }),
    );
  }
  contents.end();
}

/** Each page says which it is of how many. */
function numberPages({ pdf, texts }: Writing): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font(FONT.normal).fontSize(POINTS.foot);
    pdf.text(texts.page(index - start + 1, count), MARGIN, pdf.page.height - MARGIN / 1.6, { align: 'right' });
    pdf.endMarkedContent();
  }
}

/** Draws a packet: a cover, its contents with page numbers, and a chapter after the other. The caller reads it as a stream. */
export function drawPacket(packet: Packet, madeAt: Date): Pdf {
  const texts = evidenceTexts(packet.language);
  const pdf = beginDocument(packet, texts, madeAt);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writing: Writing = { pdf, root, texts };
  writeCover(writing, packet, madeAt);
  pdf.addPage();
  const contents = pdf.struct('Sect');
  root.add(contents);
  const listed = packet.chapters.map((chapter, at) => writeChapter(writing, chapter, `chapter-${at + 1}`));
  writeContents(writing, contents, listed);
  root.end();
  numberPages(writing);
  pdf.end();
  return pdf;
}
