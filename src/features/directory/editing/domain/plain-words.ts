import { cleanText } from '../../../../kernel/clean-text.js';

const UNSEEN = /<(script|style|template|iframe)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const COMMENTS = /<!--[\s\S]*?(-->|$)/g;
const BREAKS = /<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi;
const TAGS = /<\/?[a-z][^<>]*>/gi;

const once = (text: string): string =>
  text.replace(UNSEEN, '').replace(COMMENTS, '').replace(BREAKS, '\n').replace(TAGS, '');

/** A text without markup: what a page would show of it, and never what a page would run. "Under <18" stays. */
export function plainWords(text: string): string {
  let words = text;
  // Taking a tag out can join two halves of another.
  while (once(words) !== words) words = once(words);
  return cleanText(words === text ? words : words.replace(/\n{3,}/g, '\n\n'));
}
