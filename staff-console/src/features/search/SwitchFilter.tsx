import { Button } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';

interface SwitchFilterProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One filter that is on or off. */
export function SwitchFilter({ label, on, onChange }: SwitchFilterProps) {
  const Mark = on ? IconCheck : IconCircle;
  return (
    <Button
      variant={on ? 'light' : 'default'}
      size="sm"
      radius="xl"
      aria-pressed={on}
      leftSection={<Mark size={18} aria-hidden />}
      onClick={() => onChange(!on)}
    >
      {label}
    </Button>
  );
}
