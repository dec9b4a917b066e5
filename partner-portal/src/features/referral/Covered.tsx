import { Button } from '@mantine/core';
import { useState } from 'react';

interface CoveredProps {
  readonly value: string;
  readonly scheme: 'tel' | 'mailto';
  readonly show: string;
  readonly hide: string;
}

/** A number or address that somebody looking over a shoulder does not see until it is asked for. */
export function Covered({ value, scheme, show, hide }: CoveredProps) {
  const [shown, setShown] = useState(false);
  return (
    <span className="covered">
      {shown && <a href={`${scheme}:${value}`}>{value}</a>}
      <Button variant="default" size="sm" onClick={() => setShown(!shown)}>
        {shown ? hide : show}
      </Button>
    </span>
  );
}
