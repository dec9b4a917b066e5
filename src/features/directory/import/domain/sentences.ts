import type { Locale } from '../../../../kernel/actor.js';

/** Every sentence by which an import is refused, in both languages; what stands in braces is put in. */
export const SENTENCES = {
  cancelled: ['It was cancelled. Nothing was changed.', 'Se canceló. No se cambió nada.'],
  failed: ['It failed, and nothing was changed. The log of the server says why.', 'Falló, y no se cambió nada. El registro del servidor dice por qué.'],
  broke_off: ['It broke off: the process that ran it ended. Nothing was changed.', 'Se interrumpió: terminó el proceso que la hacía. No se cambió nada.'],
  other_running: ['Another import of {source} is running. Wait until it has ended.', 'Otra importación de {source} está en marcha. Espere a que termine.'],
  no_tables: ['A mapping reads tables (.csv, .tsv, .txt), and there is none in it.', 'Una correspondencia lee tablas (.csv, .tsv, .txt), y aquí no hay ninguna.'],
  nothing_known: ['No file in it is one that HSDS knows: neither tables such as services.csv nor JSON with services or organizations.', 'Ningún archivo es de los que HSDS conoce: ni tablas como services.csv ni JSON con servicios u organizaciones.'],
  no_rows: ['It holds no row that can be read.', 'No contiene ninguna fila que se pueda leer.'],
  no_usable_rows: ['Not one of its {rows} rows can be used.', 'Ninguna de sus {rows} filas se puede usar.'],
  entry_too_large: ['{name} in the archive unpacks to {size}; at most {most} are read.', '{name}, en el archivo comprimido, ocupa {size} al descomprimirse; se leen como máximo {most}.'],
  archive_too_large: ['The archive unpacks to {size}; at most {most} are read.', 'El archivo comprimido ocupa {size} al descomprimirse; se leen como máximo {most}.'],
  archive_bomb: ['The archive unpacks to {times} times its size: no table does, this looks like a zip bomb.', 'El archivo comprimido ocupa {times} veces su tamaño al descomprimirse: ninguna tabla lo hace; parece una bomba de descompresión.'],
  encrypted: ['{name} in the archive is encrypted.', '{name}, en el archivo comprimido, está cifrado.'],
  too_many_files: ['The archive holds {count} files; at most {most} are read.', 'El archivo comprimido contiene {count} archivos; se leen como máximo {most}.'],
  archive_unopened: ['The archive cannot be opened: {why}.', 'No se puede abrir el archivo comprimido: {why}.'],
  archive_unread: ['The archive cannot be read: {why}.', 'No se puede leer el archivo comprimido: {why}.'],
  columns_absent: ['The mapping {mapping} names columns that {name} does not have: {columns}. The file has: {header}.', 'La correspondencia {mapping} nombra columnas que {name} no tiene: {columns}. El archivo tiene: {header}.'],
  file_too_large: ['{name} unpacks to more than may be read.', '{name} ocupa al descomprimirse más de lo que se puede leer.'],
  file_bomb: ['{name} unpacks to more than {times} times its size: no table does, this looks like a zip bomb.', '{name} ocupa más de {times} veces su tamaño al descomprimirse: ninguna tabla lo hace; parece una bomba de descompresión.'],
  gzip_incomplete: ['{name} breaks off: the gzip archive is not complete.', '{name} se interrumpe: el archivo gzip no está completo.'],
  file_damaged: ['{name} is damaged: {why}.', '{name} está dañado: {why}.'],
  file_unread: ['{name} cannot be read: {why}.', '{name} no se puede leer: {why}.'],
  file_absent: ['There is no file or folder {name}.', 'No existe el archivo ni la carpeta {name}.'],
  file_empty: ['{name} is empty.', '{name} está vacío.'],
  no_zip: ['{name} is not a zip archive.', '{name} no es un archivo zip.'],
  no_json: ['{name} is no JSON, or breaks off: {why}.', '{name} no es JSON, o se interrumpe: {why}.'],
  upload_broken: ['The file did not arrive whole.', 'El archivo no llegó entero.'],
  upload_unreadable: ['This is neither an archive nor text: a folder as .zip, CSV, JSON or NDJSON can be imported, also as .gz.', 'Esto no es un archivo comprimido ni texto: se puede importar una carpeta como .zip, CSV, JSON o NDJSON, también como .gz.'],
  upload_too_large: ['The file is too large: at most {most} MB. Larger ones are imported by npm run import.', 'El archivo es demasiado grande: como máximo {most} MB. Los más grandes se importan con npm run import.'],
  upload_empty: ['The file is empty.', 'El archivo está vacío.'],
  source_unnamed: ['This cannot be the name of a source: it needs letters or digits.', 'Esto no puede ser el nombre de una fuente: necesita letras o cifras.'],
  ended_already: ['This import has ended already.', 'Esta importación ya terminó.'],
  nothing_to_undo: ['Only an import that was kept can be taken back.', 'Solo se puede deshacer una importación que se guardó.'],
  later_stands: ['A later import of this source stands on it. Take that one back first.', 'Una importación posterior de esta fuente se apoya en ella. Deshaga primero esa.'],
} as const satisfies Readonly<Record<string, Sentence>>; // prettier-ignore

/** English, Spanish. */
export type Sentence = readonly [en: string, es: string];

type Values = Readonly<Record<string, string | number>>;

const filled = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** One of the sentences; in English unless asked otherwise, for what is kept is kept in English. */
export const say = (key: keyof typeof SENTENCES, values: Values = {}, locale: Locale = 'en'): string =>
  filled(SENTENCES[key][locale === 'es' ? 1 : 0], values);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const asPattern = (template: string): RegExp =>
  new RegExp(`^${escaped(template).replace(/\\\{(\w+)\\\}/g, '(?<$1>[\\s\\S]+?)')}$`);

/** Reads a sentence that was kept in English and says it in the reader's language; what is none of the sentences stays as it is. */
export function translator(sentences: readonly Sentence[]): (text: string, locale: Locale) => string {
  // What has more words of its own is the closer match.
  const known = [...sentences]
    .sort(([a], [b]) => filled(b, {}).length - filled(a, {}).length)
    .map(([en, es]) => ({ pattern: asPattern(en), es }));
  return (text, locale) => {
    if (locale !== 'es') return text;
    for (const { pattern, es } of known) {
      const found = pattern.exec(text);
      if (found) return filled(es, found.groups ?? {});
    }
    return text;
  };
}

/** Why an import was refused, as it was kept, in the reader's language. */
export const refusalIn = translator(Object.values(SENTENCES));
