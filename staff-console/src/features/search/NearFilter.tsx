import { ChoiceField, Form, TextField, useFields, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Nearby } from './search-wish.js';
import styles from './search.module.css';
import { searchTexts } from './search.texts.js';

const MILES = [1, 5, 10, 25, 50];
const METERS_IN_A_MILE = 1609.344;

interface NearFilterProps {
  readonly near: Nearby | null;
  readonly onChange: (near: Nearby | null) => void;
}

/** Near an address, a city or a postal code, within so many miles. */
export function NearFilter({ near, onChange }: NearFilterProps) {
  const t = useT(searchTexts);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const choose = (next: Nearby | null) => {
    onChange(next);
    setOpened(false);
  };
  const title = near
    ? t('nearSet', { miles: format.distance(near.miles * METERS_IN_A_MILE), place: near.place })
    : t('near');

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus width={320}>
      <Popover.Target>
        <Button
          variant={near ? 'light' : 'default'}
          size="sm"
          radius="xl"
          className={styles.filter}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('near')}>
        <NearForm near={near} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function NearForm({
  near,
  onChoose,
}: {
  readonly near: Nearby | null;
  readonly onChoose: (near: Nearby | null) => void;
}) {
  const t = useT(searchTexts);
  const format = useFormat();
  const fields = useFields({ place: near?.place ?? '', miles: String(near?.miles ?? 10) });
  const miles = MILES.map((value) => ({ value: String(value), label: format.distance(value * METERS_IN_A_MILE) }));
  const submit = () => {
    const place = fields.values.place.trim();
    if (!fields.show(place === '' ? { place: t('placeMissing') } : {})) return;
    onChoose({ place, miles: Number(fields.values.miles) });
  };

  return (
    <Form label={t('near')} submit={t('apply')} formRef={fields.formRef} onSubmit={submit}>
      <TextField {...fields.field('place')} label={t('place')} help={t('placeHelp')} maxLength={200} required />
      <ChoiceField {...fields.field('miles')} label={t('within')} options={miles} placeholder={null} />
      {near && (
        <Button variant="subtle" onClick={() => onChoose(null)}>
          {t('remove')}
        </Button>
      )}
    </Form>
  );
}
