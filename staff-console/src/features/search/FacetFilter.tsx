import { ManyField, useFormat } from '@loopkeeper/ui-kit';
import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import styles from './search.module.css';

interface FacetFilterProps {
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One filter with counts, opened by its button. */
export function FacetFilter({ label, options, chosen, onChange }: FacetFilterProps) {
  const format = useFormat();
  const choices = options.map(({ code, label: name, count }) => ({
    value: code,
    label: `${name} (${format.number(count)})`,
  }));
  const known = options.filter(({ code }) => chosen.includes(code)).map((option) => option.label);
  const title = chosen.length > 0 ? `${label}: ${known.length > 0 ? format.list(known) : chosen.length}` : label;

  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus width={300}>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          size="sm"
          radius="xl"
          className={styles.filter}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        <ManyField name={label} label={label} options={choices} value={chosen} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}
