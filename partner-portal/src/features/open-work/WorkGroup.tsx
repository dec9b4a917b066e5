import { useId } from 'react';
import type { ReadOpenWorkQuery } from '../../gql/graphql.js';
import { WorkCard } from './WorkCard.js';

interface WorkGroupProps {
  readonly group: ReadOpenWorkQuery['openWork']['groups'][number];
}

/** Requests that ask for the same kind of step. An empty group is not drawn. */
export function WorkGroup({ group }: WorkGroupProps) {
  const id = useId();
  if (group.rows.length === 0) return null;

  return (
    <section aria-labelledby={id} className="work-group">
      <h2 id={id}>{group.label}</h2>
      <ul className="cards">
        {group.rows.map((row) => (
          <WorkCard key={row.referralId} row={row} group={group.code} />
        ))}
      </ul>
    </section>
  );
}
