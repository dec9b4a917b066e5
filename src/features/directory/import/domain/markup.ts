/** What HTML calls characters, as far as community directories write them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', deg: '°', copy: '©', reg: '®', trade: '™', frac12: '½',
  aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü', ccedil: 'ç', egrave: 'è', agrave: 'à',
  Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Ntilde: 'Ñ', Uuml: 'Ü', ouml: 'ö', auml: 'ä', iquest: '¿', iexcl: '¡',
}; // prettier-ignore

const TAGS =
  'a|abbr|address|article|aside|b|big|blockquote|body|br|button|center|cite|code|col|dd|del|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|math|meta|nav|object|ol|option|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr';

const WHOLE = /<(script|style|template|svg|iframe|object)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const COMMENTS = /<!--[\s\S]*?(-->|$)/g;
const BREAKS = /<(br|hr)\b[^<>]*>|<\/(p|div|li|tr|h[1-6]|ul|ol|table|blockquote|section)\s*>/gi;
const ITEMS = /<li\b[^<>]*>/gi;
const ANY_TAG = new RegExp(`</?(?:${TAGS})(?:[\\s/][^<>]*)?>`, 'gi');
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const LAST_CODE = 0x10ffff;

function characterOf(code: number, written: string): string {
  return code > 8 && code <= LAST_CODE && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : written;
}

const withoutTags = (text: string): string =>
  text.replace(WHOLE, ' ').replace(COMMENTS, ' ').replace(BREAKS, '\n').replace(ITEMS, '\n- ').replace(ANY_TAG, '');

const withCharacters = (text: string): string =>
  text.replace(ENTITY, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return characterOf(Number(decimal), written);
    if (hex) return characterOf(parseInt(hex, 16), written);
    return (name && (NAMED[name] ?? NAMED[name.toLowerCase()])) ?? written;
  });

const tidied = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export interface Unmarked {
  readonly text: string;
  readonly hadTags: boolean;
  readonly hadEntities: boolean;
}

/** Text written twice through HTML is unwrapped as often. */
const TIMES = 3;

/** The words of a text without its HTML: nothing of it can be executed anywhere, and nothing that was said is lost. */
export function withoutMarkup(written: string): Unmarked {
  let text = written;
  let hadTags = false;
  let hadEntities = false;
  for (let time = 0; time < TIMES; time++) {
    const bare = withoutTags(text);
    const plain = withCharacters(bare);
    hadTags ||= bare !== text;
    hadEntities ||= plain !== bare;
    if (plain === text) break;
    text = plain;
  }
  return { text: hadTags ? tidied(text) : text.replace(/\u00A0/g, ' ').trim(), hadTags, hadEntities };
}
