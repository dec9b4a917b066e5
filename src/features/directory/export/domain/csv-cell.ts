const STARTS_A_FORMULA = /^[\s]*[=+\-@\t\r|]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it says that it is text. Plain numbers stay numbers. */
export const harmless = (text: string): string =>
  STARTS_A_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** A cell as RFC 4180 writes it. */
export const csvCell = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
