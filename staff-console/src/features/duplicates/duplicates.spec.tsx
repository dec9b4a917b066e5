import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { DuplicateFactsFragment, MergeFactsFragment } from '../../gql/graphql.js';
import ComparePage from './ComparePage.js';
import DuplicatesPage from './DuplicatesPage.js';
import {
  CompareDuplicate,
  DismissDuplicate,
  MergeRecords,
  ReadDuplicates,
  ReadDuplicatesOverview,
  ReadMerges,
  UndoMerge,
} from './duplicates.operations.js';

const me = { ...ANA, roles: ['DIRECTOR' as const] };
const pantry = {
  id: 'a',
  name: 'Choice pantry',
  details: 'Riverside Pantry · 1 Ferry Landing',
  source: 'network',
  isAgency: false,
};
const twin = { id: 'b', name: 'Choice Pantyr', details: 'Riverside Pantry, Inc.', source: 'county', isAgency: false };
const candidate: DuplicateFactsFragment = {
  id: 'pair-1',
  kind: 'SERVICE',
  isLikely: true,
  state: 'OPEN',
  decidedBy: null,
  decidedAt: null,
  reasons: [
    { text: 'Nearly the same name', speaksFor: true },
    { text: 'Another description', speaksFor: false },
  ],
  first: pantry,
  second: twin,
};
const merge: MergeFactsFragment = {
  id: 'merge-1',
  kind: 'SERVICE',
  mergedAt: '2026-11-23T14:00:00Z',
  mergedBy: 'Dora',
  undoneAt: null,
  undoneBy: null,
  kept: pantry,
  merged: twin,
};
const overview = { duplicatesOverview: { organization: 2, service: 1, location: 0, lookedAt: '2026-11-23T14:50:00Z' } };
const fields = [
  { key: 'name', label: 'Name', first: 'Choice pantry', second: 'Choice Pantyr', isSame: false },
  { key: 'wait_time', label: 'Wait', first: null, second: 'No wait', isSame: false },
  { key: 'email', label: 'Email', first: 'x@riverside.example', second: 'x@riverside.example', isSame: true },
];
const groups = [
  { key: 'hours', label: 'Opening hours', first: ['Tue 10:00–15:00'], second: ['Tue 10:00–14:00'], isChosen: true },
  { key: 'phones', label: 'Phones', first: ['814-555-0151'], second: ['814-555-0199'], isChosen: false },
];

const server = (items: DuplicateFactsFragment[] = [candidate]) =>
  new GraphQLDouble()
    .answers(ReadDuplicatesOverview, overview)
    .answers(ReadDuplicates, { duplicateCandidates: { nextCursor: null, items } })
    .answers(ReadMerges, { directoryMerges: [merge] });

describe('duplicates', () => {
  it('say that they load, and when they could not be loaded', async () => {
    const { unmount } = renderPage(<DuplicatesPage />, { me, server: server().waits(ReadDuplicates) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    renderPage(<DuplicatesPage />, { me, server: server().refuses(ReadDuplicates, 'INTERNAL_SERVER_ERROR') });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('say when there is nothing to decide, and when it was looked for', async () => {
    renderPage(<DuplicatesPage />, { me, server: server([]) });
    expect(await screen.findByText('No two records look like one.')).toBeTruthy();
    expect(await screen.findByText(/Looked through/)).toBeTruthy();
  });

  it('are listed with what speaks for and against, counted by kind, and may be said to be two', async () => {
    const double = server().answers(DismissDuplicate, {
      dismissDuplicate: { __typename: 'DuplicateCandidate', id: 'pair-1' },
    });
    const { user } = renderPage(<DuplicatesPage />, { me, server: double });
    expect(await screen.findByText('Nearly the same name')).toBeTruthy();
    expect(screen.getByText('Speaks against it')).toBeTruthy();
    expect(await screen.findByText('Organizations (2)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Compare Choice pantry' }).getAttribute('href')).toBe('/duplicates/pair-1');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'They are two' }));
    await waitFor(() => expect(double.requests(DismissDuplicate)).toEqual([{ id: 'pair-1', areTwo: true }]));
  });

  it('are merged field by field with the keyboard, and the choices are sent', async () => {
    const double = server()
      .answers(CompareDuplicate, { compareDuplicate: { candidate, fields, groups } })
      .answers(MergeRecords, { mergeRecords: { __typename: 'DirectoryMerge', id: 'merge-1' } });
    const { user } = renderPage(<ComparePage />, {
      me,
      at: '/duplicates/pair-1',
      route: '/duplicates/:id',
      server: double,
    });
    expect(await screen.findByRole('button', { name: 'Merge into “Choice pantry”' })).toBeTruthy();
    expect(screen.getByText('Both are kept; what is the same, once')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'No wait' })).toHaveProperty('checked', true);
    expect(await axeFindings()).toEqual([]);
    screen.getByRole('radio', { name: 'Tue 10:00–14:00' }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'Tue 10:00–14:00' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Merge into “Choice pantry”' }));
    await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('/duplicates?view=merges'));
    expect(double.requests(MergeRecords)[0]?.input).toMatchObject({
      candidateId: 'pair-1',
      keep: 'FIRST',
      choices: [{ field: 'hours', from: 'SECOND' }],
    });
  });

  it('say in words why a merge is refused', async () => {
    const double = server()
      .answers(CompareDuplicate, { compareDuplicate: { candidate, fields, groups } })
      .answers(MergeRecords, {
        mergeRecords: { __typename: 'MergeRefused', code: 'BOTH_AGENCIES', message: 'no', field: null },
      });
    const { user } = renderPage(<ComparePage />, {
      me,
      at: '/duplicates/pair-1',
      route: '/duplicates/:id',
      server: double,
    });
    await user.click(await screen.findByRole('button', { name: 'Merge into “Choice pantry”' }));
    expect((await screen.findByRole('alert')).textContent).toContain('each as an agency of its own');
  });

  it('that were merged can be taken apart, or say what stands in the way', async () => {
    const double = server().answers(UndoMerge, {
      undoMerge: {
        __typename: 'ChangedSinceMerge',
        code: 'CHANGED_SINCE_MERGE',
        message: 'no',
        field: null,
        changes: ['Wait'],
      },
    });
    const { user } = renderPage(<DuplicatesPage />, { me, at: '/duplicates?view=merges', server: double });
    await user.click(await screen.findByRole('button', { name: 'Undo the merge of Choice pantry' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Changed since: Wait.');
    double.answers(UndoMerge, { undoMerge: { __typename: 'DirectoryMerge', id: 'merge-1' } });
    await user.click(screen.getByRole('button', { name: 'Undo the merge of Choice pantry' }));
    expect(await screen.findByText('They are two records again, as they were.')).toBeTruthy();
  });
});
