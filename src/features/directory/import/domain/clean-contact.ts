import { asWritten, setAside, type Cleaned } from './cleaned.js';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const WEB = /^https?:\/\//i;
const HOST_AND_MORE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u;

const isAddress = (text: string): boolean =>
  !/\s/.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');

/** A web address; one without http:// or https:// gets it. Anything but the web (mailto:, javascript:) is set aside. */
export function cleanUrl(text: string): Cleaned {
  if (WEB.test(text)) return isAddress(text) ? asWritten(text) : setAside('url_unreadable');
  const bare = text.replace(/^\/\//, '');
  if (HOST_AND_MORE.test(bare) && isAddress(`http://${bare}`))
    return { value: `http://${bare}`, fault: 'url_without_scheme' };
  return SCHEME.test(text) || !isAddress(`http://${bare}`)
    ? setAside('url_unreadable')
    : { value: `http://${bare}`, fault: 'url_without_scheme' };
}

const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

export const cleanEmail = (text: string): Cleaned =>
  EMAIL.test(text) ? asWritten(text) : setAside('email_unreadable');

const PLAIN_PHONE = /^[+(]?[\d\s().+/-]{3,24}$/;
const WITH_EXTENSION = /^(.*?\d.*?)[\s,;]*\(?\b(?:x|ext|extension|ext\.|#)[\s.:#]*(\d{1,8})\)?\.?$/i;
const FIRST_NUMBER = /\+?\(?\d[\d\s().-]{5,}\d/;

/** A telephone number; an extension inside it goes to its own column, other words are set aside. */
export function cleanPhone(text: string): Cleaned {
  const unquoted = text.replace(/^"+|"+$/g, '').trim();
  if (PLAIN_PHONE.test(unquoted)) return asWritten(unquoted);
  if (!/\d/.test(unquoted)) return { value: null, fault: 'phone_without_digits', aside: true };
  const extended = WITH_EXTENSION.exec(unquoted);
  const number = extended?.[1]?.trim() ?? unquoted;
  const also = extended?.[2] ? { extension: extended[2] } : undefined;
  const plain = PLAIN_PHONE.test(number) ? number : (FIRST_NUMBER.exec(number)?.[0] ?? number);
  return { value: plain.trim(), fault: 'phone_not_plain', aside: true, also };
}
