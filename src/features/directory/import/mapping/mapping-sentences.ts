import type { Locale } from '../../../../kernel/actor.js';
import { translator, type Sentence } from '../domain/sentences.js';

/** What can be wrong at a place of a mapping file, as `MappingPart` and its readers say it, and in Spanish. */
export const MAPPING_SENTENCES: readonly Sentence[] = [
  ['is not known here; known are: {known}', 'no se conoce aquí; se conocen: {known}'],
  ['is a text', 'es un texto'],
  ['is missing', 'falta'],
  ['is a text, or a list of texts', 'es un texto, o una lista de textos'],
  ['is true or false', 'es true o false'],
  ['is a whole number from 1 to {most}', 'es un número entero de 1 a {most}'],
  ['is one of: {words}', 'es una de: {words}'],
  ['is an object', 'es un objeto'],
  ['is a list', 'es una lista'],
  ['is one character', 'es un solo carácter'],
  ['HSDS has no such field in {table}. It has: {known}', 'HSDS no tiene ese campo en {table}. Tiene: {known}'],
  ['HSDS has no such field in {table}; it is a link: name it under links. It has: {known}', 'HSDS no tiene ese campo en {table}; es un vínculo: nómbrelo bajo links. Tiene: {known}'],
  ['HSDS has no table {table}; it has: {known}', 'HSDS no tiene la tabla {table}; tiene: {known}'],
  ['no link of this table; it has: {known}', 'no es un vínculo de esta tabla; tiene: {known}'],
  ['points nowhere: no row of the mapping is called {name}', 'no apunta a ninguna parte: ninguna fila de la correspondencia se llama {name}'],
  ['must point at a row of {table}, and {name} is one of {other}', 'debe apuntar a una fila de {table}, y {name} es una de {other}'],
  ['lacks {column}, without which the row says nothing', 'le falta {column}, sin lo cual la fila no dice nada'],
  ['the row must belong to something: {known}', 'la fila debe pertenecer a algo: {known}'],
  ['names no column, and the mapping has no key', 'no nombra ninguna columna, y la correspondencia no tiene key'],
  ['two rows are called {name}: give one another name', 'dos filas se llaman {name}: dele otro nombre a una'],
  ['the mapping makes no row', 'la correspondencia no hace ninguna fila'],
  ['a field comes from exactly one of: {known}', 'un campo viene de exactamente uno de: {known}'],
  ['is true, in a row that has each', 'es true, en una fila que tiene each'],
  ['stands beside words', 'va junto a words'],
  ['stands beside join', 'va junto a join'],
]; // prettier-ignore

const why = translator(MAPPING_SENTENCES);
const whole = translator([
  ['A mapping is one JSON object.', 'Una correspondencia es un objeto JSON.'],
  ['It is no JSON: {why}', 'No es JSON: {why}'],
]);

/** What is wrong with a mapping, in the reader's language; the place stays as it is written in the file. */
export function mappingFaultIn(fault: string, locale: Locale): string {
  const [, place, said] = /^([^\s:]+): ([\s\S]+)\.$/.exec(fault) ?? [];
  return place && said ? `${place}: ${why(said, locale)}.` : whole(fault, locale);
}
