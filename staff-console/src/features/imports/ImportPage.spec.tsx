import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadDifferencesQuery } from '../../gql/graphql.js';
import type { ImportValue } from './import-value.js';
import ImportPage from './ImportPage.js';
import { CancelImport, ReadDifferences, ReadImport, StartImport, UndoImport } from './imports.operations.js';

const DORA: Me = { ...ANA, roles: ['DIRECTOR'] };
const trial: ImportValue = {
  id: 'run-1',
  source: 'county-211',
  fileName: 'county.zip',
  state: 'DONE',
  dryRun: true,
  overwrite: false,
  hasMapping: true,
  startedAt: '2026-11-24T15:00:00Z',
  finishedAt: '2026-11-24T15:01:00Z',
  undoneAt: null,
  undoneBy: null,
  byName: 'Dora Fields',
  refusal: null,
  differences: 0,
  resembles: null,
  uploadId: 'upload-1',
  canCancel: false,
  canUndo: false,
  progress: null,
  tables: [{ table: 'service', read: 1203, new: 1200, changed: 3, unchanged: 0, missing: 2, parked: 1 }],
  faults: [
    {
      code: 'parent_missing',
      why: 'the row it belongs to is nowhere',
      done: 'parked until that row comes',
      table: 'service',
      count: 1,
      first: [{ file: 'services.csv', row: 4, field: 'organization_id', value: '77' }],
    },
  ],
};
const kept: ImportValue = { ...trial, id: 'run-2', dryRun: false, canUndo: true, uploadId: null };
const differences: ReadDifferencesQuery = {
  importDifferences: {
    nextCursor: null,
    items: [
      {
        nr: 1,
        table: 'service',
        name: 'Hot meals',
        field: 'description',
        ours: 'Noon and evening',
        theirs: null,
        outcome: 'OURS_KEPT',
      },
    ],
  },
};
const page = (server: GraphQLDouble) =>
  renderPage(<ImportPage />, { server, me: DORA, at: '/imports/run-1', route: '/imports/:id' });
const showing = (importRun: ImportValue | null) => new GraphQLDouble().answers(ReadImport, { importRun });

describe('one import', () => {
  it('says that it loads', async () => {
    page(new GraphQLDouble().waits(ReadImport));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ReadImport));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says when there is none', async () => {
    page(showing(null));
    expect(await screen.findByText('There is no such import.')).toBeTruthy();
  });

  it('shows what a trial found, and starts the import with the same file and mapping', async () => {
    const server = showing(trial).answers(StartImport, { startImport: { __typename: 'ImportRun', id: 'run-9' } });
    const { user } = page(server);

    expect(await screen.findByText(/Nothing was kept/)).toBeTruthy();
    expect(screen.getByText('Services: 1,200 new, 3 changed, 2 no longer in the file.')).toBeTruthy();
    const fault = within(screen.getByRole('row', { name: /the row it belongs to is nowhere/ }));
    expect(fault.getByText('services.csv, row 4, organization_id: 77')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Import now' }));
    expect(await screen.findByText('/imports/run-9')).toBeTruthy();
    expect(server.requests(StartImport)[0]?.input).toEqual({
      uploadId: 'upload-1',
      source: 'county-211',
      overwrite: false,
      dryRun: false,
      trialId: 'run-1',
    });
  });

  it('says loudly that it looks like another source, and tries it under that name', async () => {
    const alike: ImportValue = { ...trial, resembles: { source: 'county', alike: 1100, of: 1203 } };
    const server = showing(alike).answers(StartImport, { startImport: { __typename: 'ImportRun', id: 'run-9' } });
    const { user } = page(server);
    const warning = await screen.findByRole('alert');
    expect(warning.textContent).toContain('This looks like county, which is here already');
    expect(warning.textContent).toContain('1,100 of 1,203 services');
    expect(screen.getByRole('button', { name: 'Import as county-211 all the same' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try it as county' }));
    expect(await screen.findByText('/imports/run-9')).toBeTruthy();
    expect(server.requests(StartImport)[0]?.input).toMatchObject({ source: 'county', dryRun: true, trialId: 'run-1' });
  });

  it('shows how far it is, and stops it', async () => {
    const running: ImportValue = {
      ...kept,
      state: 'RUNNING',
      canCancel: true,
      canUndo: false,
      tables: [],
      faults: [],
      progress: { step: 'reading', share: 0.4, rows: 12_000 },
    };
    const server = showing(running).answers(CancelImport, { cancelImport: { __typename: 'ImportRun', id: 'run-1' } });
    const { user } = page(server);
    expect(await screen.findByText('Reading the file, 12,000 rows')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(server.requests(CancelImport)).toEqual([{ id: 'run-2' }]);
  });

  it('says why it was refused', async () => {
    page(
      showing({ ...kept, state: 'REFUSED', refusal: 'It holds no row that can be read.', canUndo: false, tables: [] }),
    );
    expect(await screen.findByText('It holds no row that can be read.')).toBeTruthy();
    expect(screen.queryByText(/mapping file that says/)).toBeNull();
  });

  it('says that a table of another kind lacks a mapping', async () => {
    const refused = {
      ...kept,
      state: 'REFUSED' as const,
      refusal: 'No file in it is one that HSDS knows.',
      tables: [],
    };
    page(showing({ ...refused, fileName: 'list.csv', hasMapping: false }));
    expect(await screen.findByText(/bring it in again with a mapping file/)).toBeTruthy();
  });

  it('calls the tables as people do', async () => {
    page(showing(kept));
    expect(await screen.findByRole('row', { name: /^Services 1,203 1,200/ })).toBeTruthy();
  });

  it('lists where people here and the source differ, and is taken back after a question', async () => {
    const server = showing({ ...kept, differences: 1 })
      .answers(ReadDifferences, differences)
      .answers(UndoImport, { undoImport: { __typename: 'ImportRun', id: 'run-2' } });
    const { user } = page(server);
    const row = within(await screen.findByRole('row', { name: /Hot meals/ }));
    expect(row.getByText('Noon and evening')).toBeTruthy();
    expect(row.getByText('nothing')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Take back' }));
    await user.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect(server.requests(UndoImport)).toEqual([{ id: 'run-2' }]);
  });
});
