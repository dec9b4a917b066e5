const LONGEST = 120;

/** Names that some systems keep for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name without folders, hidden characters and what file systems refuse: as a file may be called anywhere. */
export function cleanFileName(written: string): string {
  const last = written.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const shown = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const characters = [...shown];
  const dot = characters.lastIndexOf('.');
  const ending = dot > 0 && characters.length - dot <= 9 ? characters.slice(dot) : [];
  const short = [
    ...characters.slice(0, characters.length - ending.length).slice(0, LONGEST - ending.length),
    ...ending,
  ];
  const name = short.join('');
  return name === '' ? 'file' : DEVICE.test(name) ? `_${name}` : name;
}

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** `attachment` with the name as RFC 6266 and RFC 5987 have it: plain for old readers, whole for all others. */
export function attachmentOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${percent(name)}`;
}
