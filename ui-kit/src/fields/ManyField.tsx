import { Checkbox, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../texts/format.js';
import { kitTexts } from '../texts/kit.texts.js';
import { useT } from '../texts/texts.js';
import type { Choice, FieldProps } from './field.js';
import styles from './fields.module.css';

interface ManyFieldProps extends FieldProps<readonly string[]> {
  readonly options: readonly Choice[];
}

/** More than these are searched rather than read through. */
const AT_A_GLANCE = 12;

/** Any number of a list, as check boxes; a long list can be searched and says what is chosen. */
export function ManyField(props: ManyFieldProps) {
  const { name, label, help, required, error, options, value, onChange } = props;
  const long = options.length > AT_A_GLANCE;
  const [sought, setSought] = useState('');
  const shown = long ? options.filter((option) => matches(option.label, sought)) : options;
  const boxes = (
    <Stack gap="xs" mt="xs">
      {shown.map((option) => (
        <Checkbox key={option.value} name={name} value={option.value} label={option.label} />
      ))}
    </Stack>
  );
  return (
    <Checkbox.Group
      label={label}
      description={help}
      withAsterisk={required}
      error={error || undefined}
      value={[...value]}
      onChange={onChange}
    >
      {long ? (
        <LongList {...props} sought={sought} onSeek={setSought} isEmpty={shown.length === 0}>
          {boxes}
        </LongList>
      ) : (
        boxes
      )}
    </Checkbox.Group>
  );
}

interface LongListProps extends ManyFieldProps {
  readonly sought: string;
  readonly onSeek: (words: string) => void;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function LongList({ label, options, value, sought, onSeek, isEmpty, children }: LongListProps) {
  const t = useT(kitTexts);
  const format = useFormat();
  const chosen = options.filter((option) => value.includes(option.value)).map((option) => option.label);
  return (
    <div className={styles.long}>
      <TextInput
        type="search"
        size="md"
        aria-label={t('narrow', { label })}
        placeholder={t('narrowHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={sought}
        onChange={(event) => onSeek(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div className={styles.list}>{isEmpty ? <p>{t('noMatch')}</p> : children}</div>
      <p className={styles.chosen} role="status">
        {chosen.length > 0 ? t('chosen', { options: format.list(chosen) }) : t('noneChosen')}
      </p>
    </div>
  );
}

/** As somebody types it: no capitals, no accents. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const matches = (label: string, sought: string): boolean =>
  plain(sought)
    .split(/\s+/)
    .every((word) => plain(label).includes(word));
