import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { A_PNG, aDocx, aHandmadePdf, aPdf, wordDocument } from '../../../../../test/support/written-agreement-files.js';
import { InspectFile } from './inspect-file.js';
import { InspectPdf } from './inspect-pdf.js';

const inspecting = new InspectFile(new InspectPdf());
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loopkeeper-inspect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;
async function found(name: string, content: Buffer | Promise<Buffer>): Promise<string> {
  const path = join(folder, String((written += 1)));
  await writeFile(path, await content);
  const result = await inspecting.execute(path, name);
  return 'fault' in result ? result.fault : result.kind;
}

const OPENS = '/OpenAction 4 0 R';
/** Objects in a stream, as newer PDFs have them. */
const packed = (object: string, filter = '/FlateDecode', content = deflateSync(`4 0 ${object}`)): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
const relation = (type: string, mode = ' TargetMode="External"'): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://elsewhere.example/x"${mode}/></Relationships>`;
const field = (...instructions: readonly string[]): string =>
  wordDocument(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions.map((text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );

describe('what is taken in', () => {
  it.each([
    ['a PDF', 'mou.pdf', () => aPdf()],
    [
      'a PDF of a newer kind, with links',
      'mou.pdf',
      () => aPdf('A', { pdfVersion: '1.7' }, (pdf) => void pdf.text('See', { link: 'https://example.org' })),
    ],
    ['a PDF written by hand', 'mou.pdf', () => aHandmadePdf('')],
    ['a PDF without an ending in its name', 'mou', () => aPdf()],
    ['a PDF whose text speaks of scripts', 'mou.pdf', () => aPdf('No JavaScript, no Launch of anything.')],
  ])('%s', async (_, name, content) => {
    expect(await found(name, content())).toBe('pdf');
  });

  it('Word documents, with links to pages and tables behind charts; pictures', async () => {
    expect(await found('mou.docx', aDocx())).toBe('docx');
    expect(
      await found(
        'mou.docx',
        aDocx({ 'word/_rels/document.xml.rels': relation('hyperlink'), 'word/embeddings/table.xlsx': 'x' }),
      ),
    ).toBe('docx');
    expect(await found('mou.docx', aDocx({ 'word/document.xml': field('HYPERLINK "https://dde.example/link"') }))).toBe(
      'docx',
    );
    expect(await found('page.PNG', A_PNG)).toBe('png');
    expect(await found('scan.tiff', Buffer.from('49492a000800000000000000', 'hex'))).toBe('tiff');
  });
});

describe('what says that it is something else', () => {
  it.each([
    ['a text that says PDF', 'mou.pdf', () => Buffer.from('Dear partner,\nplease sign.')],
    ['a picture that says PDF', 'mou.pdf', () => A_PNG],
    ['a Word document that says PDF', 'mou.pdf', () => aDocx()],
    ['an archive that says Word', 'mou.docx', () => aDocx({ 'word/document.xml': null })],
    ['a PDF that says picture', 'mou.png', () => aPdf()],
  ])('%s', async (_, name, content) => {
    expect(await found(name, content())).toBe('not_what_it_says');
  });

  it('programs, pages and archives are not taken in under any name', async () => {
    expect(await found('mou.exe', Buffer.from('MZ'.padEnd(300, '\0')))).toBe('not_accepted');
    expect(await found('mou.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not_accepted');
    expect(await found('mou.html', Buffer.from('<!doctype html><script>1</script>'))).toBe('not_accepted');
    expect(await found('mou.zip', aDocx({ 'word/document.xml': null, 'a.txt': 'a' }))).toBe('not_accepted');
  });
});

describe('a PDF is refused that', () => {
  it.each([
    ['asks for a password', () => aPdf('A', { userPassword: 'secret', ownerPassword: 'other' })],
    ['is encrypted though it opens without one', () => aPdf('A', { ownerPassword: 'other', permissions: {} })],
  ])('%s', async (_, content) => {
    expect(await found('mou.pdf', content())).toBe('encrypted');
  });

  it.each([
    ['runs a script when it is opened', () => aHandmadePdf(OPENS, ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>'])],
    [
      'writes the name of the script otherwise',
      () => aHandmadePdf(OPENS, ['<< /S /Java#53cript /JS (app.alert\\(1\\)) >>']),
    ],
    ['starts a program', () => aHandmadePdf(OPENS, ['<< /S /Launch /F (cmd.exe) >>'])],
    ['sends a form away', () => aHandmadePdf(OPENS, ['<< /S /SubmitForm /F (https://elsewhere.example) >>'])],
    ['hides the script in packed objects', () => aHandmadePdf('', [packed('<< /S /JavaScript /JS (1) >>')])],
    ['starts a program out of packed objects', () => aHandmadePdf('', [packed('<< /S /Launch /F (cmd.exe) >>')])],
  ])('%s', async (_, content) => {
    expect(await found('mou.pdf', content())).toBe('holds_script');
  });

  it('packs objects so that nobody can look into them', async () => {
    const hex = Buffer.from(`${Buffer.from('4 0 << /S /Launch >>').toString('hex')}>`);
    expect(await found('mou.pdf', aHandmadePdf('', [packed('', '/ASCIIHexDecode', hex)]))).toBe('damaged');
  });

  it('carries other files, or is cut to pieces', async () => {
    const carrying = aPdf('A', {}, (pdf) => void pdf.file(Buffer.from('MZ'), { name: 'setup.exe' }));
    expect(await found('mou.pdf', carrying)).toBe('holds_files');
    expect(await found('mou.pdf', (await aPdf()).subarray(0, 40))).toBe('damaged');
  });
});

describe('what unfolds beyond all measure', () => {
  it('is refused before it is unfolded', async () => {
    const unfolding = deflateSync(Buffer.concat([Buffer.from('4 0 '), Buffer.alloc(64 << 20, ' ')]));
    expect(await found('mou.pdf', aHandmadePdf('', [packed('', '/FlateDecode', unfolding)]))).toBe('too_complex');
    expect(await found('mou.docx', aDocx({ 'word/document.xml': Buffer.alloc(70 << 20, ' ') }))).toBe('too_complex');
  });
});

describe('a Word document is refused that', () => {
  it.each([
    ['holds macros', { 'word/vbaProject.bin': 'x' }, 'holds_macros'],
    [
      'says that it holds macros',
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
      'holds_macros',
    ],
    ['holds a control', { 'word/activeX/activeX1.bin': 'x' }, 'holds_macros'],
    [
      'loads its template from elsewhere',
      { 'word/_rels/settings.xml.rels': relation('attachedTemplate') },
      'reaches_out',
    ],
    ['loads a picture from elsewhere', { 'word/_rels/document.xml.rels': relation('image') }, 'reaches_out'],
    ['holds another program', { 'word/embeddings/oleObject1.bin': 'x' }, 'holds_files'],
    ['calls a program by a field', { 'word/document.xml': field(' DDE', 'AUTO c:\\\\cmd.exe "/c x"') }, 'holds_script'],
    ['calls it by a field spelled in numbers', { 'word/document.xml': field('&#68;DE cmd') }, 'holds_script'],
    ['defines entities', { 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w/>' }, 'holds_script'],
  ])('%s', async (_, parts, fault) => {
    expect(await found('mou.docx', aDocx(parts))).toBe(fault);
  });

  it('is encrypted, or of the old kind', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    expect(await found('mou.docx', old)).toBe('old_word');
    expect(await found('mou.doc', old)).toBe('old_word');
  });
});
