/** A text as search sees it: small letters without accents, everything between words one space. The same as `app.fold` in the database. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
