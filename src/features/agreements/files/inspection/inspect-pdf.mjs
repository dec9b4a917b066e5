/**
 * Looks into one PDF, in a process of its own with little memory and little time: `node inspect-pdf.mjs PATH` prints the fault
 * as JSON, or null. Two nets: every object is searched for what acts by itself, packed ones too, whatever a reader makes of
 * them; and a reader opens it, to see that it is whole and not encrypted.
 */
import { readFile } from 'node:fs/promises';
import { constants, inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MOST_PAGES = 2000;
const MOST_UNPACKED = 128 << 20;
const MOST_STREAM = 32 << 20;
const DICTIONARY = 1 << 16;
const HEAD = 512;

/** What acts by itself, runs, or carries something away. A name may be written with any of its letters as #hh. */
const ACTS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMedia', 'GoToE'];
const CARRIES = ['EmbeddedFile', 'EmbeddedFiles'];

const letter = (character) => {
  const code = character.charCodeAt(0).toString(16);
  return `(?:${character}|#${code}|#${code.toUpperCase()})`;
};
const nameOf = (name) => `/${[...name].map(letter).join('')}(?![A-Za-z0-9])`;
const anyOf = (names) => new RegExp(names.map(nameOf).join('|'));

const acts = anyOf(ACTS);
const carries = anyOf(CARRIES);
const objects = anyOf(['ObjStm']);
const otherwisePacked = anyOf([
  'ASCIIHexDecode',
  'ASCII85Decode',
  'LZWDecode',
  'RunLengthDecode',
  'AHx',
  'A85',
  'LZW',
  'RL',
  'Crypt',
]);
const predicted = new RegExp(`${nameOf('Predictor')}\\s*(?!1\\b)\\d`);

/** Objects in a stream begin with a table of numbers. */
const beginsWithNumbers = /^\s*\d+\s+\d+\s/;

const faultOf = (text) => (acts.test(text) ? 'holds_script' : carries.test(text) ? 'holds_files' : null);

function inflated(content, most) {
  try {
    return inflateSync(content, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch (error) {
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? undefined : null;
  }
}

/** Objects that are packed as readers know and we do not unpack: nobody writes agreements so. */
function isPackedOtherwise(dictionary) {
  return objects.test(dictionary) && (otherwisePacked.test(dictionary) || predicted.test(dictionary));
}

/** What objects a stream holds, unpacked; empty where it holds none, undefined where they are too many. */
function objectsIn(bytes, from) {
  const begin = inflated(bytes.subarray(from, from + HEAD), 1 << 20);
  if (begin === null || (begin !== undefined && !beginsWithNumbers.test(begin))) return '';
  const end = bytes.indexOf('endstream', from, 'latin1');
  const whole = inflated(bytes.subarray(from, end < 0 ? undefined : end), MOST_STREAM);
  return whole === null ? begin : whole;
}

function faultOfObjects(bytes) {
  const text = bytes.toString('latin1');
  const plain = faultOf(text);
  if (plain) return plain;
  let unpacked = 0;
  for (const { 0: word, index } of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const before = Math.max(text.lastIndexOf('endobj', index), index - DICTIONARY, 0);
    if (isPackedOtherwise(text.slice(before, index))) return 'damaged';
    const content = objectsIn(bytes, index + word.length);
    unpacked += content?.length ?? MOST_UNPACKED;
    if (unpacked >= MOST_UNPACKED) return 'too_complex';
    const fault = faultOf(content);
    if (fault) return fault;
  }
  return null;
}

async function faultOfReading(bytes) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  const pdf = await task.promise;
  if (pdf.numPages < 1) return 'damaged';
  if (pdf.numPages > MOST_PAGES) return 'too_complex';
  const { info } = await pdf.getMetadata();
  if (info.EncryptFilterName || (await pdf.getPermissions())) return 'encrypted';
  if (info.IsXFAPresent || (await pdf.hasJSActions()) || (await pdf.getJSActions())) return 'holds_script';
  if (await pdf.getAttachments()) return 'holds_files';
  await pdf.getPage(1);
  return null;
}

const isLocked = (error) => error?.name === 'PasswordException';
const ENCRYPTED = new RegExp(`${nameOf('Encrypt')}\\s*(?:\\d+\\s+\\d+\\s+R|<<)`);

async function faultOfFile(path) {
  const bytes = await readFile(path);
  try {
    const fault = await faultOfReading(bytes);
    return fault ?? faultOfObjects(bytes);
  } catch (error) {
    if (isLocked(error) || ENCRYPTED.test(bytes.toString('latin1'))) return 'encrypted';
    return 'damaged';
  }
}

console.log(JSON.stringify(await faultOfFile(process.argv[2])));
process.exit(0);
