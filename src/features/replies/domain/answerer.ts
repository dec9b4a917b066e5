import { cleanText, textFault } from '../../../kernel/clean-text.js';
import { invalid, type Problem } from '../../../kernel/problem.js';

const LONGEST = 80;

/** Who answers at the partner, as they name themselves: nobody signs in here. */
export interface Answerer {
  readonly name: string;
  readonly role: string;
}

/** How an answerer stands in a timeline. */
export const spokenAnswerer = ({ name, role }: Answerer): string => `${name} (${role})`;

const isUsable = (text: string): boolean => text !== '' && !text.includes('\n') && textFault(text, LONGEST) === null;

/** Reads who answers. Both are asked for: the disclosure names them. */
export function readAnswerer(name: string, role: string): Answerer | Problem {
  const answerer = { name: cleanText(name), role: cleanText(role) };
  if (!isUsable(answerer.name)) return invalid('name', 'name');
  if (!isUsable(answerer.role)) return invalid('role', 'role');
  return answerer;
}
