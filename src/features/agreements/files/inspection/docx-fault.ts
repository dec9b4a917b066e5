import yauzl from 'yauzl';
import type { FileFault } from '../domain/file-faults.js';

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true } as const;

const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 200 << 20;
const MOST_PART = 64 << 20;

const TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';

const MACROS = /(^|\/)(vbaproject\.bin|vbadata\.xml)$|(^|\/)(activex|macrosheets)\//i;
const EMBEDDED = /(^|\/)embeddings\//i;
/** Tables behind charts; of everything else nobody knows what it does when it is opened. */
const HARMLESS_EMBEDDED = /\.xlsx$/i;
const RELATIONS = /\.rels$/i;
const PARTS_WITH_FIELDS = /^word\/[^/]+\.xml$/i;

const MACRO_TYPES = /macroEnabled|vbaProject|activeX/i;
const DOCTYPE = /<!DOCTYPE|<!ENTITY/i;
/** Fields that run another program when the document is opened, also when their name is put together from numbers. */
const RUNNING_FIELD = /^\s*(?:DDE(?:AUTO)?\b|QUOTE\s+\d)/im;
/** Fields that fetch something from elsewhere. */
const FETCHING_FIELD = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b/im;

/** The text of a part; null for one that is written so that what stands in it cannot be looked for. */
async function readPart(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string | null> {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(piece)) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  return whole.includes(0) || whole[0] === 0xff || whole[0] === 0xfe ? null : decoded(whole.toString('utf8'));
}

/** Letters that are written as numbers, written as letters. */
const decoded = (xml: string): string =>
  xml.replace(/&#(x?)([0-9a-f]{1,7});/gi, (written, hex: string, number: string) => {
    const code = Number.parseInt(number, hex ? 16 : 10);
    return code > 0x22 && code < 0x7f && code !== 0x3c ? String.fromCharCode(code) : written;
  });

/** Links to pages are followed by whoever reads; anything else from outside is fetched when the document is opened. */
function relationsFault(xml: string): FileFault | null {
  for (const [relation] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)) {
    if (/relationships\/vbaProject/i.test(relation)) return 'holds_macros';
    if (/TargetMode\s*=\s*["']External["']/i.test(relation) && !/relationships\/hyperlink["']/i.test(relation))
      return 'reaches_out';
  }
  return null;
}

/** The instructions of fields, one a line, put together again where they are split into runs. */
function fieldsOf(xml: string): string {
  const pieces = xml.matchAll(
    /<(?:\w+:)?fldChar\b[^>]*\bbegin\b|<(?:\w+:)?instrText\b[^>]*>([^<]*)|<(?:\w+:)?fldSimple\b[^>]*\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...pieces].map(([, split, one, other]) => split ?? `\n${one ?? other ?? ''}`).join('');
}

function fieldsFault(xml: string): FileFault | null {
  const fields = fieldsOf(xml);
  if (RUNNING_FIELD.test(fields)) return 'holds_script';
  return FETCHING_FIELD.test(fields) ? 'reaches_out' : null;
}

function textFault(name: string, xml: string): FileFault | null {
  if (DOCTYPE.test(xml)) return 'holds_script';
  if (name === TYPES) return MACRO_TYPES.test(xml) ? 'holds_macros' : null;
  return RELATIONS.test(name) ? relationsFault(xml) : fieldsFault(xml);
}

const isRead = (name: string): boolean => name === TYPES || RELATIONS.test(name) || PARTS_WITH_FIELDS.test(name);

function nameFault(name: string): FileFault | null {
  if (MACROS.test(name)) return 'holds_macros';
  return EMBEDDED.test(name) && !HARMLESS_EMBEDDED.test(name) ? 'holds_files' : null;
}

/** One part of the document: by its name, and by what stands in it where something could act. */
async function partFault(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<FileFault | null> {
  const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1;
  if (isEncrypted) return 'encrypted';
  const fault = nameFault(entry.fileName);
  if (fault || !isRead(entry.fileName)) return fault;
  if (entry.uncompressedSize > MOST_PART) return 'too_complex';
  const xml = await readPart(zip, entry);
  return xml === null ? 'damaged' : textFault(entry.fileName, xml);
}

async function faultOf(zip: yauzl.ZipFile): Promise<FileFault | null> {
  if (zip.entryCount > MOST_ENTRIES) return 'too_complex';
  const seen = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    seen.add(entry.fileName);
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED) return 'too_complex';
    const fault = await partFault(zip, entry);
    if (fault) return fault;
  }
  return seen.has(TYPES) && seen.has(DOCUMENT) ? null : 'not_what_it_says';
}

/** Why a Word document is not taken in; null where it is one, and does nothing by itself. */
export async function docxFault(path: string): Promise<FileFault | null> {
  let zip: yauzl.ZipFile | null = null;
  try {
    zip = await yauzl.openPromise(path, OPTIONS);
    return await faultOf(zip);
  } catch {
    return 'damaged';
  } finally {
    zip?.close();
  }
}
