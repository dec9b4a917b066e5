import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { projectFolder } from '../../../../platform/http/index.js';
import type { Receipt, ReceiptLine, ReceiptPart } from '../domain/receipt.js';

type Pdf = PDFKit.PDFDocument;

const FONTS = join(projectFolder(), 'node_modules/@fontsource/atkinson-hyperlegible/files');
const FONT = { normal: 'normal', bold: 'bold' } as const;
const POINTS = { title: 22, heading: 14, text: 11, foot: 9 } as const;
const MARGIN = 60;

interface Writing {
  readonly pdf: Pdf;
  readonly root: PDFKit.PDFStructureElement;
}

function writeLine(pdf: Pdf, { label, text }: ReceiptLine): void {
  pdf.fontSize(POINTS.text);
  if (label) pdf.font(FONT.bold).text(`${label}  `, { continued: true });
  pdf.font(FONT.normal).text(text === '' ? '–' : text, { lineGap: 2, paragraphGap: 4 });
}

/** A heading stays with the line that follows it. */
function writeHeading({ pdf, root }: Writing, words: string): void {
  if (pdf.y > pdf.page.height - MARGIN - 4 * POINTS.heading) pdf.addPage();
  pdf.moveDown(0.8);
  root.add(
    pdf.struct('H2', {}, () => void pdf.font(FONT.bold).fontSize(POINTS.heading).text(words, { paragraphGap: 4 })),
  );
}

function writePart(writing: Writing, { heading, lines }: ReceiptPart): void {
  if (heading) writeHeading(writing, heading);
  for (const line of lines) writing.root.add(writing.pdf.struct('P', {}, () => writeLine(writing.pdf, line)));
}

/** Each page says which it is of how many, so that none can be taken away unseen. */
function numberPages(pdf: Pdf, page: Receipt['page']): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(FONT.normal)
      .fontSize(POINTS.foot)
      .text(page(index - start + 1, count), MARGIN, pdf.page.height - MARGIN / 1.5, { align: 'right' });
    pdf.endMarkedContent();
  }
}

/** Draws a receipt. The caller reads the document as a stream. */
export function drawReceipt(receipt: Receipt, madeAt: Date): Pdf {
  const pdf = new PDFDocument({
    info: {
      Title: receipt.title,
      Producer: 'Loopkeeper',
      Creator: 'Loopkeeper',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
    lang: receipt.language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    size: 'LETTER',
    margin: MARGIN,
    bufferPages: true,
  });
  pdf.registerFont(FONT.normal, join(FONTS, 'atkinson-hyperlegible-latin-400-normal.woff'));
  pdf.registerFont(FONT.bold, join(FONTS, 'atkinson-hyperlegible-latin-700-normal.woff'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  root.add(pdf.struct('H1', {}, () => void pdf.font(FONT.bold).fontSize(POINTS.title).text(receipt.title)));
  for (const part of receipt.parts) writePart({ pdf, root }, part);
  root.end();
  numberPages(pdf, receipt.page);
  pdf.end();
  return pdf;
}
