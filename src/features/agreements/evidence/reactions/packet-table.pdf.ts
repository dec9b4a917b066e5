import type { PacketTable } from '../domain/packet.js';

export type Pdf = PDFKit.PDFDocument;

export const FONT = { normal: 'normal', bold: 'bold' } as const;
export const POINTS = { title: 26, chapter: 18, heading: 13, text: 10.5, cell: 8.5, foot: 8.5 } as const;
export const MARGIN = 42;

const PADDING = 4;
const LINE = '#D0D5D9';
const HEAD = '#ECEFEE';
const INK = '#1B2023';
/** What is longer is shortened on paper, so that no row is higher than its page. */
const MOST_LETTERS = 1400;

/** Where a table is drawn, and what is said where a cell is shortened. */
interface Drawing {
  readonly pdf: Pdf;
  readonly root: PDFKit.PDFStructureElement;
  readonly shortened: string;
}

interface Row {
  readonly cells: readonly string[];
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

const bottomOf = (pdf: Pdf): number => pdf.page.height - MARGIN;

const fontOf = (pdf: Pdf, isHead: boolean): Pdf => pdf.font(isHead ? FONT.bold : FONT.normal).fontSize(POINTS.cell);

const heightOf = (pdf: Pdf, { cells, widths, isHead }: Row): number =>
  2 * PADDING +
  Math.max(
    ...cells.map((text, at) =>
      fontOf(pdf, isHead).heightOfString(text || ' ', { width: (widths[at] ?? 0) - 2 * PADDING }),
    ),
  );

/** The lines and tint of a row say nothing that its text does not. */
function drawFrame(
  pdf: Pdf,
  { isHead }: Row,
  { top, height, width }: { top: number; height: number; width: number },
): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  if (isHead) pdf.rect(MARGIN, top, width, height).fill(HEAD);
  pdf
    .moveTo(MARGIN, top + height)
    .lineTo(MARGIN + width, top + height)
    .lineWidth(0.5)
    .stroke(LINE)
    .fillColor(INK);
  pdf.endMarkedContent();
}

function drawRow({ pdf }: Drawing, table: PDFKit.PDFStructureElement, row: Row): void {
  const { cells, widths, isHead } = row;
  const height = heightOf(pdf, row);
  const top = pdf.y;
  drawFrame(pdf, row, { top, height, width: widths.reduce((sum, width) => sum + width, 0) });
  const line = pdf.struct('TR');
  table.add(line);
  let x = MARGIN;
  for (const [at, text] of cells.entries()) {
    const width = widths[at] ?? 0;
    const left = x + PADDING;
    line.add(
      pdf.struct(isHead ? 'TH' : 'TD', {}, () => {
        fontOf(pdf, isHead).text(text || ' ', left, top + PADDING, { width: width - 2 * PADDING });
      }),
    );
    x += width;
  }
  line.end();
  pdf.x = MARGIN;
  pdf.y = top + height;
}

/** Draws a table; its head stands again on every page, and no row is parted. */
export function drawTable(drawing: Drawing, { columns, rows }: PacketTable): void {
  const { pdf, root, shortened } = drawing;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const space = pdf.page.width - 2 * MARGIN;
  const widths = columns.map(({ width }) => (width / whole) * space);
  const short = (text: string): string =>
    text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} ${shortened}` : text;
  const head: Row = { cells: columns.map(({ name }) => name), widths, isHead: true };
  const table = pdf.struct('Table');
  root.add(table);
  drawRow(drawing, table, head);
  for (const cells of rows) {
    const row: Row = { cells: cells.map(short), widths, isHead: false };
    if (pdf.y + heightOf(pdf, row) > bottomOf(pdf)) {
      pdf.addPage();
      drawRow(drawing, table, head);
    }
    drawRow(drawing, table, row);
  }
  table.end();
}

/** Begins a new page where a heading and the first lines under it have no room. */
export function keepRoom(pdf: Pdf, points: number): void {
  if (pdf.y + points > bottomOf(pdf)) pdf.addPage();
}
