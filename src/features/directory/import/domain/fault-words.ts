import type { Locale } from '../../../../kernel/actor.js';
import { FAULTS, type FaultCode, type FaultKind } from './faults.js';

const IN_EXTRA = 'se guardó en extra';
const AS_IT_IS = 'se guardó como está';
const LEFT_OUT = 'se omitió';

const SPANISH: Readonly<Record<FaultCode, readonly [why: string, done: string]>> = {
  encoding: ['el archivo no está en UTF-8', 'se leyó como Windows-1252'],
  broken_characters: ['el archivo está en UTF-8 salvo unos pocos bytes', 'esos bytes se volvieron caracteres de reemplazo'],
  file_ignored: ['ni su nombre ni sus columnas se conocen en HSDS', 'no se leyó'],
  file_passed_over: ['lo entregado también tiene tablas', 'no se leyó; se leyeron las tablas'],
  file_absent: ['datapackage.json nombra el archivo, pero no está', 'se importó sin él'],
  descriptor_unreadable: ['datapackage.json no se puede leer', 'los archivos se reconocieron por su nombre'],
  row_unreadable: ['la fila no se puede leer', LEFT_OUT],
  record_unknown: ['el registro no es nada que HSDS conozca', LEFT_OUT],
  cells_missing: ['la fila tiene menos celdas que el encabezado', 'las demás contaron como vacías'],
  cells_surplus: ['la fila tiene más celdas que el encabezado', 'las que sobran se guardaron en extra'],
  blank_row: ['la fila no dice nada', LEFT_OUT],
  required_empty: ['sin este valor la fila no dice nada', 'la fila se omitió'],
  id_missing: ['la fila no tiene identificador', 'se le hizo uno con lo que dice'],
  id_taken: ['otra fuente ya tiene una fila con este identificador', 'se guardó con uno propio'],
  organization_of_place: ['el servicio no nombra su organización', 'se tomó la de su lugar'],
  id_changed: ['su fuente le dio otro identificador desde la última importación', 'se reconoció por su nombre y conserva el que tiene aquí'],
  circle: ['pertenece, a través de otros, a sí mismo', 'se guardó sin ese vínculo; el identificador está en extra'],
  duplicate_left_out: ['una fila anterior tiene este identificador y dice otra cosa', 'se omitió: vale la primera'],
  duplicate_kept: ['una fila anterior tiene este identificador y dice otra cosa', 'se guardó con un identificador propio'],
  repeated_row: ['una fila anterior dice lo mismo', LEFT_OUT],
  repeated_pair: ['lo mismo se dice con otro identificador', LEFT_OUT],
  parent_missing: ['la fila a la que pertenece no está en ninguna parte', 'espera hasta que llegue esa fila'],
  parent_not_named: ['no dice a qué pertenece', 'espera'],
  link_dropped: ['la fila a la que apunta no está en ninguna parte', 'se guardó sin el vínculo; el identificador está en extra'],
  unknown_field: ['HSDS no tiene ese campo', IN_EXTRA],
  value_misplaced: ['una lista o un objeto donde va un solo valor', IN_EXTRA],
  padded: ['espacios alrededor del valor', 'se quitaron'],
  no_value_word: ['una palabra que quiere decir ningún valor', 'se dejó vacío'],
  characters_removed: ['caracteres que controlan, ocultan o invierten el texto', 'se quitaron'],
  line_breaks_written_out: ['saltos de línea escritos como \\n', 'se hicieron saltos de línea'],
  markup_removed: ['HTML en un texto', 'se quitaron sus etiquetas y se conservaron sus palabras'],
  entities_read: ['caracteres escritos como los escribe HTML', 'se leyeron como esos caracteres'],
  too_long: ['más largo de lo que un directorio puede mostrar', 'se cortó'],
  url_without_scheme: ['una dirección sin http:// ni https://', 'se le puso http:// delante'],
  url_unreadable: ['no es una dirección web', IN_EXTRA],
  email_unreadable: ['no es un correo electrónico', IN_EXTRA],
  phone_not_plain: ['más que un número de teléfono', 'se guardó como número y extensión; como estaba escrito, en extra'],
  phone_without_digits: ['un número de teléfono sin dígitos', 'la fila se omitió'],
  phone_incomplete: ['solo una parte de un número de teléfono', IN_EXTRA],
  date_unreadable: ['un día que no existe', IN_EXTRA],
  date_rewritten: ['una fecha escrita en otro orden', 'se reescribió como año-mes-día'],
  time_unreadable: ['no es una hora del día', IN_EXTRA],
  time_rewritten: ['una hora que no está en 24 horas', 'se reescribió'],
  instant_unreadable: ['no es un momento', IN_EXTRA],
  number_unreadable: ['no es un número', IN_EXTRA],
  weekday_unreadable: ['no es un día de la semana', IN_EXTRA],
  code_unknown: ['no es uno de los valores que HSDS admite', IN_EXTRA],
  status_empty: ['un servicio necesita un estado', 'se tomó como activo'],
  status_unknown: ['un estado que HSDS no conoce', 'se tomó como activo; como estaba escrito, en extra'],
  coordinates_unusable: ['ningún lugar de la tierra, o 0, 0', IN_EXTRA],
  coordinates_swapped: ['la latitud y la longitud están una en lugar de la otra', 'se intercambiaron: como estaba escrito quedaba en la Antártida o en ninguna parte'],
  closes_before_opening: ['cierra antes de abrir', 'se guardó; se lee como abierto hasta después de medianoche'],
  name_made: ['un servicio sin nombre', 'se llamó como su tipo, o como su organización'],
  text_unreadable: ['una transcripción cuyo texto no es JSON', LEFT_OUT],
  coordinates_missing: ['un lugar sin coordenadas', 'se guardó; no se puede encontrar por distancia'],
  address_without_street: ['sin dirección de calle', AS_IT_IS],
  postal_code_odd: ['no es un código postal de este país', AS_IT_IS],
  times_missing: ['un horario sin horas', AS_IT_IS],
  language_in_words: ['más, o menos, que el nombre de un idioma', AS_IT_IS],
  repeated_name: ['la organización tiene otro servicio con este nombre', 'se guardaron ambos'],
  term_missing: ['el servicio no tiene término de taxonomía', AS_IT_IS],
  also_organization: ['una organización tiene el mismo identificador', 'se guardaron ambos'],
}; // prettier-ignore

/** What a fault is and what was done about it, for the one who reads it. */
export function faultWords(code: FaultCode, locale: Locale): FaultKind {
  if (locale !== 'es') return FAULTS[code];
  const [why, done] = SPANISH[code];
  return { why, done };
}
