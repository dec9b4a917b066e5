import { BooleanField, ManyField, SideSheet, TextField, useFormat, useT } from '@loopkeeper/ui-kit';
import { Stack } from '@mantine/core';
import type { Facets } from './facets.js';
import { NO_WISH, type ListName, type SearchWish, type SwitchName } from './search-wish.js';
import { searchTexts } from './search.texts.js';

interface MoreFiltersProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly wish: SearchWish;
  readonly onChange: (part: Partial<SearchWish>) => void;
  readonly facets: Facets | null;
}

const LISTED = [
  'access',
  'levelsOfCare',
  'payers',
  'populations',
  'accessibility',
] as const satisfies readonly ListName[];
const SWITCHED = ['takingReferrals', 'agreementInForce'] as const satisfies readonly SwitchName[];

/** How many of the filters behind the button are set. */
export const moreChosen = (wish: SearchWish): number =>
  LISTED.filter((name) => wish[name].length > 0).length +
  SWITCHED.filter((name) => wish[name]).length +
  (['age', 'areaServed'] as const).filter((name) => wish[name] !== NO_WISH[name]).length;

/** The filters that are used less, each value with what it would leave. Results follow at once. */
export function MoreFilters({ opened, onClose, wish, onChange, facets }: MoreFiltersProps) {
  const t = useT(searchTexts);
  const format = useFormat();
  const counted = (word: string, count: number): string => t('counted', { word, count: format.number(count) });

  return (
    <SideSheet title={t('moreFilters')} opened={opened} onClose={onClose}>
      <Stack gap="lg">
        <BooleanField
          name="takingReferrals"
          label={facets ? counted(t('taking'), facets.takingReferrals) : t('taking')}
          value={wish.takingReferrals}
          onChange={(takingReferrals) => onChange({ takingReferrals })}
        />
        {facets && facets.agreementInForce !== null && facets.agreementInForce !== undefined && (
          <BooleanField
            name="agreementInForce"
            label={counted(t('agreement'), facets.agreementInForce)}
            value={wish.agreementInForce}
            onChange={(agreementInForce) => onChange({ agreementInForce })}
          />
        )}
        <TextField
          name="age"
          label={t('age')}
          help={t('ageHelp')}
          inputMode="numeric"
          maxLength={3}
          value={wish.age}
          onChange={(age) => onChange({ age })}
        />
        <TextField
          name="areaServed"
          label={t('areaServed')}
          help={t('areaServedHelp')}
          maxLength={80}
          value={wish.areaServed}
          onChange={(areaServed) => onChange({ areaServed })}
        />
        {LISTED.map((name) => (
          <FacetList
            key={name}
            name={name}
            label={t(name)}
            none={t('noneKnown')}
            options={(facets?.[name] ?? []).map(({ code, label, count }) => ({
              value: code,
              label: counted(label, count),
            }))}
            chosen={wish[name]}
            onChange={(chosen) => onChange({ [name]: chosen })}
          />
        ))}
      </Stack>
    </SideSheet>
  );
}

interface FacetListProps {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A value that was chosen stays in the list though nothing has it any more, so that it can be taken back. */
function FacetList({ name, label, none, options, chosen, onChange }: FacetListProps) {
  const missing = chosen.filter((code) => options.every(({ value }) => value !== code));
  const all = [...options, ...missing.map((code) => ({ value: code, label: code }))];
  return (
    <ManyField
      name={name}
      label={label}
      help={all.length === 0 ? none : undefined}
      options={all}
      value={chosen}
      onChange={onChange}
    />
  );
}
