/** Letters and digits that are told apart on the telephone and on paper: no 0 O 1 I L, no B 8, no S 5, no U V. */
const ALPHABET = '234679ACDEFGHJKMNPQRTWXYZ';
const LENGTH = 5;

const valueOf = (letter: string): number => ALPHABET.indexOf(letter);

/** Prime to 25, like the differences of neighbours: so one wrong letter, and a swap of two neighbours, always show. */
const WEIGHTS = [1, 2, 3, 4, 6];

function checkLetter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * valueOf(body.charAt(place)), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** Whether a reference that somebody read out can be one of ours. */
export function isSpokenReference(text: string): boolean {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return (
    letters.length === LENGTH + 1 &&
    [...letters].every((letter) => ALPHABET.includes(letter)) &&
    letters.endsWith(checkLetter(letters))
  );
}

/** A reference that can be spoken, such as K7QM-4X: five letters by chance and one that checks them. */
export function spokenReference(randomByte: () => number): string {
  let body = '';
  while (body.length < LENGTH) {
    const byte = randomByte();
    if (byte < ALPHABET.length * 10) body += ALPHABET.charAt(byte % ALPHABET.length);
  }
  return `${body.slice(0, 4)}-${body.slice(4)}${checkLetter(body)}`;
}
