import type { Choice } from '@loopkeeper/ui-kit';

const USUAL = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

const named = (zone: string, locale: string): string => {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return name.includes(city) ? name : `${name} (${city})`;
};

/** The zones of the United States, and the one that is set. */
export const timeZoneChoices = (current: string, locale: string): readonly Choice[] =>
  [...new Set([...USUAL, current])].map((value) => ({ value, label: named(value, locale) }));
