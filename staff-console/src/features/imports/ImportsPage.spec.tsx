import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ListImportsQuery } from '../../gql/graphql.js';
import ImportsPage from './ImportsPage.js';
import { ListImports, StartImport } from './imports.operations.js';

const DORA: Me = { ...ANA, roles: ['DIRECTOR'] };
const list = (...items: ListImportsQuery['importRuns']['items']): ListImportsQuery => ({
  importRuns: { nextCursor: null, items },
});
const county = {
  id: 'run-1',
  source: 'county-211',
  fileName: 'county.zip',
  state: 'DONE' as const,
  dryRun: false,
  startedAt: '2026-11-24T15:00:00Z',
  byName: 'Dora Fields',
  tables: [{ table: 'service', new: 1200, changed: 3, missing: 0 }],
};
const page = (server: GraphQLDouble) =>
  renderPage(<ImportsPage />, { server, me: DORA, at: '/imports', route: '/imports' });

/** What a browser sends a file with; it arrives at once. */
class SentFile {
  static sent: SentFile[] = [];
  static answer = JSON.stringify({ uploadId: 'upload-1' });
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload: () => void = () => undefined;
  responseText = '';
  url = '';
  body: File | null = null;

  open(_: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(): void {}

  send(body: File): void {
    this.body = body;
    SentFile.sent.push(this);
    this.responseText = SentFile.answer;
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    queueMicrotask(() => this.onload());
  }
}

describe('imports', () => {
  const own = globalThis.XMLHttpRequest;
  afterEach(() => {
    Object.assign(globalThis, { XMLHttpRequest: own });
    SentFile.sent = [];
  });

  it('says that they load', async () => {
    page(new GraphQLDouble().waits(ListImports));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when they could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ListImports));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says when there is none, and offers the directory to take away', async () => {
    page(new GraphQLDouble().answers(ListImports, list()));
    expect(await screen.findByText('Nothing has been imported yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Flat list/ }).getAttribute('href')).toBe('/files/exports/directory.csv');
  });

  it('lists them with their state and what became of the services', async () => {
    page(new GraphQLDouble().answers(ListImports, list(county, { ...county, id: 'run-0', dryRun: true })));
    const row = within(await screen.findByRole('row', { name: /Import of county-211/ }));
    expect(row.getByText('Done')).toBeTruthy();
    expect(row.getByText('1,200 new, 3 changed, 0 gone')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Trial of county-211/ })).getByText('Tried')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('sends a file and opens its trial', async () => {
    Object.assign(globalThis, { XMLHttpRequest: SentFile });
    const server = new GraphQLDouble()
      .answers(ListImports, list())
      .answers(StartImport, { startImport: { __typename: 'ImportRun', id: 'run-7' } });
    const { user, container } = page(server);

    await user.click(await screen.findByRole('button', { name: 'Try it first' }));
    expect(screen.getByText('Choose a file.')).toBeTruthy();

    const [input] = container.querySelectorAll('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no file field.');
    await user.upload(input, new File(['id,name'], 'county list.csv'));
    await user.type(screen.getByLabelText(/Name of the source/), 'County');
    await user.click(screen.getByRole('button', { name: 'Try it first' }));

    expect(await screen.findByText('/imports/run-7')).toBeTruthy();
    expect(SentFile.sent[0]?.url).toBe('/files/imports?name=county%20list.csv');
    expect(server.requests(StartImport)[0]?.input).toEqual({
      uploadId: 'upload-1',
      source: 'County',
      mapping: null,
      dryRun: true,
      overwrite: false,
    });
  });

  it('says at the mapping file what is wrong with it', async () => {
    Object.assign(globalThis, { XMLHttpRequest: SentFile });
    const message = 'colour: is not known here.\nrows: is missing.';
    const problem = { __typename: 'InvalidInput' as const, code: 'INVALID_INPUT', message, field: 'mapping' };
    const server = new GraphQLDouble().answers(ListImports, list()).answers(StartImport, { startImport: problem });
    const { user, container } = page(server);
    await screen.findByText('Nothing has been imported yet.');
    const [directory, mapping] = container.querySelectorAll('input[type=file]');
    if (!(directory instanceof HTMLInputElement && mapping instanceof HTMLInputElement)) throw new Error('No fields.');
    await user.upload(directory, new File(['id,name'], 'list.csv'));
    await user.upload(mapping, Object.assign(new File(['{}'], 'list.json'), { text: () => Promise.resolve('{}') }));
    await user.click(screen.getByRole('button', { name: 'Try it first' }));
    const fault = await screen.findByText(/colour: is not known here/);
    expect(fault.id).not.toBe('');
    expect(container.querySelector('[aria-invalid=true]')?.getAttribute('aria-describedby')).toContain(fault.id);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
