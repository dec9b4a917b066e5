import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { BulkEditFactsFragment } from '../../gql/graphql.js';
import BulkEditPage from './BulkEditPage.js';
import BulkPage from './BulkPage.js';
import type { BulkField } from './bulk-wish.js';
import {
  ApplyBulkEdit,
  PrepareBulkEdit,
  ReadBulkEdit,
  ReadBulkEdits,
  ReadBulkFields,
  ReadBulkRows,
  UndoBulkEdit,
} from './bulk.operations.js';

const me = { ...ANA, roles: ['DIRECTOR' as const] };
const edit: BulkEditFactsFragment = {
  id: 'edit-1', kind: 'choice', state: 'prepared', title: 'Languages: Add', preparedAt: '2026-11-25T10:00:00Z', byName: 'Dora', appliedAt: null,
  undoneAt: null, toChange: 2, same: 1, faulty: 0, stale: 0, changed: 0, kept: 0,
}; // prettier-ignore
const languages: BulkField = {
  key: 'service.languages',
  label: 'Languages',
  kind: 'ROWS',
  max: 60,
  choices: [],
  columns: [],
};
const fees: BulkField = { key: 'service.fees', label: 'Fees', kind: 'LONG_TEXT', max: 10000, choices: [], columns: [] };
const section = { key: 'people', label: 'Who it is for', fields: [languages, fees] };

const server = () =>
  new GraphQLDouble()
    .answers(ReadBulkEdits, { bulkEdits: [edit], categories: [{ code: 'food', label: 'Food' }] })
    .answers(ReadBulkFields, { newListing: { sections: [section] } });

describe('changing many listings', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = renderPage(<BulkPage />, { me, server: server().waits(ReadBulkFields) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    renderPage(<BulkPage />, { me, server: server().refuses(ReadBulkFields, 'INTERNAL_SERVER_ERROR') });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('says that nothing was done before', async () => {
    renderPage(<BulkPage />, { me, server: server().answers(ReadBulkEdits, { bulkEdits: [], categories: [] }) });
    expect(await screen.findByText('No edits of many yet.')).toBeTruthy();
  });

  it('asks which and what, and leads to the differences', async () => {
    const double = server().answers(PrepareBulkEdit, { prepareBulkEdit: { __typename: 'BulkEdit', id: 'edit-2' } });
    const { user } = renderPage(<BulkPage />, { me, at: '/directory/bulk', server: double });
    await user.click(await screen.findByRole('button', { name: 'Look at the differences' }));
    expect(screen.getByText('Say which listings: words, a category or a status.')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Category'), 'Food');
    await user.selectOptions(screen.getByLabelText(/Field/), 'Languages');
    await user.type(screen.getByLabelText('Values, one on each line'), 'Korean{enter}Hmong');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Look at the differences' }));
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/directory/bulk/edit-2'));
    expect(double.requests(PrepareBulkEdit)[0]?.input).toMatchObject({
      choice: { categoryCode: 'food' },
      actions: [{ field: 'service.languages', action: 'ADD', value: ['Korean', 'Hmong'] }],
    });
  });

  it('shows each difference, applies all at once, and undoes it', async () => {
    const row = { nr: 1, listingId: 'listing-1', title: 'Food boxes', state: 'change', faults: [], changes: [{ field: 'service.languages', label: 'Languages', before: 'English', after: 'English\nKorean' }] }; // prettier-ignore
    const applied = { ...edit, state: 'applied', appliedAt: '2026-11-25T11:00:00Z', changed: 2 };
    const double = new GraphQLDouble()
      .answers(ReadBulkEdit, { bulkEdit: edit })
      .answers(ReadBulkRows, { bulkEditRows: { nextCursor: null, items: [row] } })
      .answers(ApplyBulkEdit, () => {
        double.answers(ReadBulkEdit, { bulkEdit: applied });
        return { applyBulkEdit: { __typename: 'BulkEdit' as const, ...applied } };
      })
      .answers(UndoBulkEdit, { undoBulkEdit: { __typename: 'BulkEdit', ...applied, state: 'undone' } });
    const { user } = renderPage(<BulkEditPage />, {
      me,
      at: '/directory/bulk/edit-1',
      route: '/directory/bulk/:id',
      server: double,
    });
    expect(await screen.findByText('English', { selector: 'del' })).toBeTruthy();
    expect(double.requests(ReadBulkRows)[0]?.state).toBe('change');
    const rowSays = (words: string) => screen.findByText(words, { selector: 'li span' });
    expect(await rowSays('Would change')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Apply to 2 listings' }));
    expect(await rowSays('Changed')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo the whole edit' }));
    expect(await axeFindings()).toEqual([]);
    expect(double.requests(ApplyBulkEdit)).toEqual([{ id: 'edit-1' }]);
    expect(double.requests(UndoBulkEdit)).toEqual([{ id: 'edit-1' }]);
  });
});
