import type { ListingPageRow } from '../../../directory/index.js';

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function hours({ schedules }: ListingPageRow): object[] {
  return schedules
    .filter(({ opensAt, closesAt, byday, freq }) => opensAt && closesAt && byday && freq !== 'MONTHLY')
    .map(({ opensAt, closesAt, byday }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: (byday ?? '').split(',').flatMap((day) => DAYS[day] ?? []),
      opens: opensAt,
      closes: closesAt,
    }));
}

function place(row: ListingPageRow): object | null {
  const [address] = row.addresses;
  if (row.isPlacePrivate || !address) return null;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: [address.address1, address.address2].filter(Boolean).join(', '),
      addressLocality: address.city,
      addressRegion: address.stateProvince,
      postalCode: address.postalCode,
      addressCountry: address.country || 'US',
    },
    openingHoursSpecification: hours(row),
  };
}

/** A listing in the words of schema.org, by which search engines show it: no contact, nothing kept private. */
export function structuredData(row: ListingPageRow, url: string): object {
  const location = place(row);
  const [phone] = row.phones;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: row.serviceName,
    ...(row.description ? { description: row.description.slice(0, 1000) } : {}),
    url,
    provider: { '@type': 'Organization', name: row.organizationName, ...(row.url ? { url: row.url } : {}) },
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(phone ? { servicePhone: { '@type': 'ContactPoint', telephone: phone.number } } : {}),
      ...(location ? { serviceLocation: location } : {}),
    },
  };
}
