/** What a spreadsheet would run instead of show. */
const RUNS = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: one that begins like it gets an apostrophe before it. */
export const guardCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Several texts in one cell. */
export const joinItems = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (character) => `\\${character}`)).join('; ');

/** The texts of such a cell. */
export function splitItems(cell: string): string[] {
  const items = [''];
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at] ?? '';
    if (character === '\\' && at + 1 < cell.length) items[items.length - 1] += cell[++at] ?? '';
    else if (character === ';') items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The same text whatever a spreadsheet did to its line breaks and outer spaces. */
export const plainCell = (cell: string): string => cell.replace(/\r\n?/g, '\n').trim();
