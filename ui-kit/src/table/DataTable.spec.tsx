import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, renderInApp } from '../testing/index.js';
import { DataTable, type Column } from './DataTable.js';

interface Row {
  readonly name: string;
  readonly calls: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', header: 'Partner', names: true, cell: ({ name }) => name },
  { key: 'calls', header: 'Calls', end: true, quiet: ({ calls }) => calls === 0, cell: ({ calls }) => calls },
  { key: 'edit', header: 'Actions', bare: true, cell: () => <button>Edit</button> },
];

describe('a table', () => {
  it('stays a table for a screen reader, its cells named for when they stand in a card', async () => {
    renderInApp(
      <DataTable
        caption="Partners"
        columns={COLUMNS}
        rows={[{ name: 'Pantry', calls: 0 }]}
        rowKey={({ name }) => name}
      />,
    );
    const row = within(screen.getByRole('table', { name: 'Partners' })).getByRole('row', { name: /Pantry/ });
    const [calls, edit] = within(row).getAllByRole('cell');
    expect(within(row).getByRole('rowheader').textContent).toBe('Pantry');
    expect(calls?.dataset).toMatchObject({ label: 'Calls', quiet: 'true' });
    expect(edit?.dataset['label']).toBeUndefined();
    expect(await axeFindings()).toEqual([]);
  });
});
