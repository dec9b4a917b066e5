import type { ComparedRecord } from './compared-record.js';

const STEM = 5;
const PLACES = 3;

const round = (degrees: number): string => degrees.toFixed(PLACES);

/** The words of a name in the order of the alphabet, so that their order does not matter. */
const sorted = (name: string): string => name.split(' ').sort().join(' ');

/** Begin and end of a name: a slip leaves one of them. */
const ends = (name: string): readonly string[] => {
  const letters = name.replaceAll(' ', '');
  return [letters.slice(0, STEM), letters.slice(-STEM)];
};

function serviceKeys({ name, organizationId, organization, phones, addresses, points, web }: ComparedRecord): string[] {
  const [begin = '', end = ''] = ends(name);
  return [
    ...phones.flatMap((phone) => [`p ${phone} ${begin}`, `p ${phone} ${end}`]),
    ...addresses.flatMap(({ number, street, area }) => [
      `a ${number} ${street.slice(0, STEM)} ${area} ${begin}`,
      `a ${number} ${area} ${end}`,
    ]),
    ...points.map(({ latitude, longitude }) => `g ${round(latitude)} ${round(longitude)}`),
    ...[begin, end].map((part) => `o ${organizationId} ${part}`),
    ...addresses.map(({ area }) => `n ${sorted(name)} ${organization?.slice(0, 2 * STEM)} ${area}`),
    ...web.map((mark) => `w ${mark} ${sorted(name)}`),
  ];
}

function organizationKeys({ name, phones, web, emails, addresses }: ComparedRecord): string[] {
  const [begin = '', end = ''] = ends(name);
  return [
    ...phones.flatMap((phone) => [`p ${phone} ${begin}`, `p ${phone} ${end}`]),
    ...web.flatMap((mark) => [`w ${mark} ${begin}`, `w ${mark} ${end}`]),
    ...emails.map((email) => `e ${email} ${begin}`),
    ...addresses.map(({ number, street, area }) => `a ${number} ${street.slice(0, STEM)} ${area} ${begin}`),
    `n ${sorted(name)}`,
  ];
}

function locationKeys({ name, addresses, points, phones }: ComparedRecord): string[] {
  return [
    ...addresses.flatMap(({ number, street, area }) => [
      `a ${number} ${area}`,
      `s ${street} ${area} ${number?.slice(0, 1)}`,
    ]),
    ...points.map(({ latitude, longitude }) => `g ${round(latitude)} ${round(longitude)}`),
    ...phones.map((phone) => `p ${phone} ${name.slice(0, STEM)}`),
  ];
}

/** Records that have one of these in common are compared, others never: each pair of duplicates should share one, and few others. */
export function blockingKeys(record: ComparedRecord): readonly string[] {
  const make = { service: serviceKeys, organization: organizationKeys, location: locationKeys }[record.kind];
  return [...new Set(make(record))].map((key) => `${record.kind} ${key}`);
}
