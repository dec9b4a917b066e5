import type { FaultCode } from './faults.js';

type Values = Readonly<Record<string, string | null | undefined>>;

interface RowNote {
  readonly code: FaultCode;
  readonly field: string | null;
  readonly applies: (values: Values, extra: Readonly<Record<string, unknown>>) => boolean;
}

const US_POSTAL_CODE = /^\d{5}(-?\d{4})?$/;

const isInUnitedStates = ({ country }: Values): boolean =>
  !country || /^(us|usa|united states( of america)?)$/i.test(country);

const isPartOfNumber = (value: unknown): boolean => {
  const digits = typeof value === 'string' ? value.replace(/\D/g, '').length : 0;
  return digits > 0 && digits < 7;
};

/** What a person who cares for the source would like to know about a row that was kept as it is. */
export const ROW_NOTES: Readonly<Record<string, readonly RowNote[]>> = {
  location: [
    {
      code: 'coordinates_missing',
      field: null,
      applies: ({ latitude, location_type }, extra) =>
        !latitude && location_type === 'physical' && !('latitude' in extra),
    },
  ],
  address: [
    { code: 'address_without_street', field: 'address_1', applies: ({ address_1 }) => !address_1 },
    {
      code: 'postal_code_odd',
      field: 'postal_code',
      applies: (address) => isInUnitedStates(address) && !US_POSTAL_CODE.test(address['postal_code'] ?? ''),
    },
  ],
  schedule: [
    {
      code: 'times_missing',
      field: 'opens_at',
      applies: ({ opens_at, closes_at, description }, extra) =>
        !opens_at && !closes_at && description !== 'Closed' && !('opens_at' in extra),
    },
    {
      code: 'closes_before_opening',
      field: 'closes_at',
      applies: ({ opens_at, closes_at }) => Boolean(opens_at && closes_at && closes_at < opens_at),
    },
  ],
  contact: [
    { code: 'phone_incomplete', field: 'phone_number', applies: (_, { phone_number }) => isPartOfNumber(phone_number) },
  ],
};
