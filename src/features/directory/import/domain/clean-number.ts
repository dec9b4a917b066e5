import type { FaultCode } from './faults.js';
import { asWritten, setAside, type Clean, type Cleaned } from './cleaned.js';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i;

const bounded =
  (from: number, to: number, fault: FaultCode): Clean =>
  (text) => {
    const bare = text.replace(/^\$\s*/, '').replace(/(?<=\d),(?=\d{3}\b)/g, '');
    const number = NUMBER.test(bare) ? Number(bare) : Number.NaN;
    return number >= from && number <= to ? asWritten(String(number)) : setAside(fault);
  };

export const cleanNumber: Clean = bounded(-1e12, 1e12, 'number_unreadable');
export const cleanLatitude: Clean = bounded(-90, 90, 'coordinates_unusable');
export const cleanLongitude: Clean = bounded(-180, 180, 'coordinates_unusable');

/** A whole number; a fraction is none. */
export function cleanInteger(text: string): Cleaned {
  const { value } = bounded(-2e9, 2e9, 'number_unreadable')(text);
  return value !== null && Number.isInteger(Number(value)) ? asWritten(value) : setAside('number_unreadable');
}
