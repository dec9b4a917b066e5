import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { ReadAgreementFilesQuery } from '../../gql/graphql.js';
import { ReadFiles } from './files.operations.js';
import { FilesPanel } from './FilesPanel.js';

/** A double of the browser's request at the network's edge: keeps what was sent, answers what a test says. */
class SentFile {
  static sent: SentFile[] = [];
  static answer = '{}';
  path = '';
  responseText = '';
  body: File | null = null;
  readonly upload: { onprogress?: (event: object) => void } = {};
  onload: () => void = () => undefined;
  open(_: string, path: string) {
    this.path = path;
  }
  setRequestHeader() {}
  send(body: File) {
    this.body = body;
    SentFile.sent.push(this);
    this.responseText = SentFile.answer;
    queueMicrotask(() => this.onload());
  }
}

const files = (state: 'DRAFT' | 'OFFERED' = 'DRAFT'): ReadAgreementFilesQuery => ({
  agreement: {
    versions: [
      {
        id: 'version-1',
        number: 1,
        state,
        files: [
          {
            id: 'file-1',
            name: 'mou.pdf',
            role: 'DRAFT',
            roleLabel: 'Draft',
            bytes: 240_000,
            sha256: 'ab12',
            storedAt: '2026-11-20T12:00:00Z',
            storedBy: 'Dora Lindqvist',
            downloads: 2,
            url: '/files/file-1',
          },
        ],
      },
    ],
  },
});

const open = (server: GraphQLDouble, mayEdit = true) =>
  renderPage(<FilesPanel seen={1} onChanged={() => undefined} agreementId="agreement-1" mayEdit={mayEdit} />, {
    server,
  });

function fileField(container: HTMLElement): HTMLInputElement {
  const [input] = container.querySelectorAll('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no file field.');
  return input;
}

describe('the files of an agreement', () => {
  const own = globalThis.XMLHttpRequest;
  afterEach(() => {
    Object.assign(globalThis, { XMLHttpRequest: own });
    SentFile.sent = [];
  });

  it('tell what they are, from whom, and how many copies were taken', async () => {
    open(new GraphQLDouble().answers(ReadFiles, files()), false);
    expect((await screen.findByRole('link', { name: 'mou.pdf' })).getAttribute('href')).toBe('/files/file-1');
    expect(screen.getByText('Draft, version 1, 234 kB, Nov 20, 2026')).toBeTruthy();
    expect(screen.getByText(/2 copies were taken/)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Add a file' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('say the server’s words when one is refused, and the chosen file stays', async () => {
    Object.assign(globalThis, { XMLHttpRequest: SentFile });
    SentFile.answer = JSON.stringify({ code: 'INVALID_INPUT', message: 'This is no PDF, whatever its name says.' });
    const server = new GraphQLDouble().answers(ReadFiles, files());
    const { user, container } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Add it' }));
    expect(screen.getByText('Choose a file of this device.')).toBeTruthy();
    await user.upload(fileField(container), new File(['MZ'], 'signed copy.pdf'));
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('This is no PDF, whatever its name says.')).toBeTruthy();
    expect(SentFile.sent[0]?.path).toBe('/files/agreements/version-1?role=draft&name=signed%20copy.pdf');

    SentFile.answer = JSON.stringify({ id: 'file-2' });
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('The file is kept.')).toBeTruthy();
    expect(server.requests(ReadFiles)).toHaveLength(2);
  });

  it('of what is on offer, only a signed copy can be added', async () => {
    open(new GraphQLDouble().answers(ReadFiles, files('OFFERED')));
    const choice = await screen.findByLabelText(/What it is/);
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Signed copy',
      'Approval by HHS',
    ]);
    expect(screen.queryByRole('button', { name: 'Remove mou.pdf' })).toBeNull();
  });
});
