import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Locale } from '../../../kernel/actor.js';
import { projectFolder } from '../../../platform/http/index.js';
import type { HandOutSize, Sheet, SheetEntry, SheetLine } from '../domain/hand-out.js';

type Pdf = PDFKit.PDFDocument;

const FONTS = join(projectFolder(), 'node_modules/@fontsource/atkinson-hyperlegible/files');
const FONT = { normal: 'normal', bold: 'bold' } as const;

/** Large print begins at 16 points; a pocket sheet is read close by. */
const POINTS = {
  full: { title: 28, heading: 20, text: 16, gap: 14 },
  pocket: { title: 16, heading: 16, text: 15, gap: 8 },
} as const;

const QUARTER = { width: 306, height: 396 } as const;
const MARGIN = { full: 54, pocket: 24 } as const;

/** Nothing about the sheet says what it is of, or for whom. */
const neutral = (title: string, language: Locale): PDFKit.PDFDocumentOptions => ({
  info: { Title: title, Producer: 'Loopkeeper', Creator: 'Loopkeeper' },
  lang: language,
  displayTitle: true,
  tagged: true,
  pdfVersion: '1.7',
});

function write(pdf: Pdf, { label, text }: SheetLine, points: number): void {
  pdf.fontSize(points);
  if (label) pdf.font(FONT.bold).text(`${label}  `, { continued: true });
  pdf.font(FONT.normal).text(text, { lineGap: 2 });
}

/** Begins a new page rather than part a place from its telephone number. */
function keepTogether(pdf: Pdf, { heading, lines }: SheetEntry, size: HandOutSize): void {
  const { heading: headingPoints, text: points } = POINTS[size];
  const width = pdf.page.width - 2 * MARGIN[size];
  const heights = lines.map(({ label, text }) =>
    pdf
      .font(FONT.bold)
      .fontSize(points)
      .heightOfString(`${label ?? ''}  ${text}`, { width, lineGap: 2 }),
  );
  const needed = heights.reduce((sum, height) => sum + height, heading ? headingPoints * 1.5 : 0);
  const left = pdf.page.height - MARGIN[size] - pdf.y;
  const whole = pdf.page.height - 2 * MARGIN[size];
  if (size === 'full' && needed > left && needed < whole) pdf.addPage();
}

interface Writing {
  readonly pdf: Pdf;
  readonly root: PDFKit.PDFStructureElement;
  readonly size: HandOutSize;
}

function writeEntry({ pdf, root, size }: Writing, entry: SheetEntry): void {
  const { heading, text, gap } = POINTS[size];
  keepTogether(pdf, entry, size);
  if (entry.heading) {
    const words = entry.heading;
    root.add(pdf.struct('H2', {}, () => void pdf.font(FONT.bold).fontSize(heading).text(words)));
  }
  for (const each of entry.lines) root.add(pdf.struct('P', {}, () => write(pdf, each, text)));
  pdf.y += gap;
}

/** Where to cut a pocket sheet out. */
function cutLines({ pdf, size }: Writing): void {
  if (size === 'full') return;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .dash(4, { space: 4 })
    .rect(0.5, 0.5, QUARTER.width - 1, QUARTER.height - 1)
    .stroke('#888888')
    .undash();
  pdf.endMarkedContent();
}

/** Draws the sheet. The caller reads the document as a stream. */
export function drawHandOut(sheet: Sheet, size: HandOutSize, language: Locale, title: string): Pdf {
  const margin = MARGIN[size];
  const pdf = new PDFDocument({
    ...neutral(title, language),
    size: size === 'full' ? 'LETTER' : [QUARTER.width, QUARTER.height],
    margin,
  });
  pdf.registerFont(FONT.normal, join(FONTS, 'atkinson-hyperlegible-latin-400-normal.woff'));
  pdf.registerFont(FONT.bold, join(FONTS, 'atkinson-hyperlegible-latin-700-normal.woff'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writing = { pdf, root, size };
  const points = POINTS[size];

  cutLines(writing);
  if (sheet.title) {
    const words = sheet.title;
    root.add(pdf.struct('H1', {}, () => void pdf.font(FONT.bold).fontSize(points.title).text(words)));
  }
  if (sheet.intro) writeEntry(writing, { heading: null, lines: [{ label: null, text: sheet.intro }] });
  for (const entry of sheet.entries) writeEntry(writing, entry);
  writeEntry(writing, sheet.closing);
  if (sheet.foot) writeEntry(writing, { heading: null, lines: [{ label: null, text: sheet.foot }] });
  root.end();
  pdf.end();
  return pdf;
}
