import PDFDocument from 'pdfkit';
import yazl from 'yazl';
import { buffer } from 'node:stream/consumers';

type Pdf = PDFKit.PDFDocument;

/** A PDF of one page, and whatever is done to it. */
export function aPdf(
  words = 'We tell each other of every admission.',
  options: object = {},
  doing: (pdf: Pdf) => void = () => undefined,
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'LETTER', ...options });
  pdf.text(words);
  doing(pdf);
  pdf.end();
  return buffer(pdf);
}

/** A PDF written by hand: objects in their order, and what its catalog says beside its pages. */
export function aHandmadePdf(catalog: string, objects: readonly (string | Buffer)[] = []): Buffer {
  const whole: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    ...objects,
  ];
  const offsets = bodies.map((body, index) => {
    const offset = whole.reduce((sum, piece) => sum + piece.length, 0);
    whole.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.isBuffer(body) ? body : Buffer.from(body),
      Buffer.from('\nendobj\n'),
    );
    return offset;
  });
  const start = whole.reduce((sum, piece) => sum + piece.length, 0);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  whole.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(whole);
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

export const wordDocument = (body = '<w:p><w:r><w:t>Terms</w:t></w:r></w:p>'): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A Word document with further parts, or with other ones in their place; null leaves a part out. */
export function aDocx(parts: Readonly<Record<string, string | Buffer | null>> = {}): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const all = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': wordDocument(), ...parts };
  for (const [name, content] of Object.entries(all)) if (content !== null) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The smallest picture: one grey point. */
export const A_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
