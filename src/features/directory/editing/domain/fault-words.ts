import type { Locale } from '../../../../kernel/actor.js';
import type { FaultCode } from './check-text.js';

const WORDS: Readonly<Record<FaultCode, readonly [en: string, es: string]>> = {
  missing: ['Please fill this in.', 'Complete este campo.'],
  too_long: ['At most {bound} characters.', 'Como máximo {bound} caracteres.'],
  bad_characters: ['It contains characters that control, hide or reverse text.', 'Contiene caracteres que controlan, ocultan o invierten el texto.'],
  not_text: ['This is not what the field takes.', 'El campo no admite esto.'],
  url: ['A web address, such as https://example.org.', 'Una dirección web, como https://example.org.'],
  email: ['An e-mail address, such as help@example.org.', 'Un correo, como ayuda@example.org.'],
  phone: ['A telephone number with its area code, such as (814) 555-0151.', 'Un número con código de área, como (814) 555-0151.'],
  number: ['A number, such as 18 or 7.5.', 'Un número, como 18 o 7.5.'],
  too_small: ['Not less than {bound}.', 'No menos de {bound}.'],
  too_large: ['Not more than {bound}.', 'No más de {bound}.'],
  choice: ['Choose from the list.', 'Elija de la lista.'],
  date: ['A day that exists, such as 2026-11-25.', 'Un día que exista, como 2026-11-25.'],
  time: ['A time such as 09:00.', 'Una hora como 09:00.'],
  days: ['Days such as MO,WE; for a month 1MO or -1FR.', 'Días como MO,WE; para un mes 1MO o -1FR.'],
  closes_first: ['It closes before it opens. If it stays open past midnight, say so.', 'Cierra antes de abrir. Si sigue abierto después de medianoche, indíquelo.'],
  no_opening: ['It closes, but when does it open?', 'Cierra, pero ¿cuándo abre?'],
  no_hours: ['Say the days, the times or a note.', 'Indique los días, las horas o una nota.'],
  monthly_days: ['Every month needs days such as the first Monday; every week does not.', 'Cada mes necesita días como el primer lunes; cada semana, no.'],
  ends_first: ['It ends before it begins.', 'Termina antes de empezar.'],
  ages: ['The oldest age is below the youngest.', 'La edad máxima es menor que la mínima.'],
  half_position: ['A position needs both latitude and longitude.', 'Una posición necesita latitud y longitud.'],
  null_position: ['0, 0 lies in the ocean.', '0, 0 está en el océano.'],
  swapped_position: ['That lies in Antarctica. Are latitude and longitude swapped?', 'Eso está en la Antártida. ¿Están invertidas la latitud y la longitud?'],
  too_many: ['At most {bound}.', 'Como máximo {bound}.'],
  column_unknown: ['There is no such field.', 'No existe ese campo.'],
  confidential: ['This place is confidential: change it on its own page.', 'Este lugar es reservado: cámbielo en su propia página.'],
  place_told: ['This says where a confidential place is. Leave its address and position out.', 'Esto dice dónde está un lugar reservado. Omita su dirección y posición.'],
  unknown_listing: ['There is no listing of this id.', 'No existe un servicio con este identificador.'],
  twice: ['This listing stands in the file twice.', 'Este servicio está dos veces en el archivo.'],
  no_part: ['This listing has no place.', 'Este servicio no tiene lugar.'],
}; // prettier-ignore

/** What is wrong, in a sentence. */
export const faultWords = ({ code, bound }: { code: FaultCode; bound: number | null }, locale: Locale): string =>
  WORDS[code][locale === 'es' ? 1 : 0].replace('{bound}', (bound ?? 0).toLocaleString(locale));
