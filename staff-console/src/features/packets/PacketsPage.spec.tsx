import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadEvidencePacketsQuery } from '../../gql/graphql.js';
import { AskForPacket, ReadPackets } from './packets.operations.js';
import PacketsPage from './PacketsPage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

type Packet = ReadEvidencePacketsQuery['evidencePackets'][number];

const aPacket = (given: Partial<Packet> = {}): Packet => ({
  id: 'packet-1',
  asOf: '2026-11-25',
  askedAt: '2026-11-25T15:00:00Z',
  askedBy: 'Dora Lindqvist',
  language: 'EN',
  state: 'READY',
  stateLabel: 'Ready',
  done: 100,
  pdf: { id: 'f1', bytes: 1000, url: '/files/f1' },
  csv: { id: 'f2', bytes: 1000, url: '/files/f2' },
  ...given,
});

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<PacketsPage />, { server, me, at: '/packets', route: '/packets' });

describe('packets for a site visit', () => {
  it('say that they load, when they could not be loaded, and when there is none', async () => {
    const first = open(new GraphQLDouble().waits(ReadPackets));
    expect(await screen.findByText('Loading')).toBeTruthy();
    first.unmount();
    const second = open(new GraphQLDouble().breaks(ReadPackets));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
    second.unmount();
    open(new GraphQLDouble().answers(ReadPackets, { evidencePackets: [] }));
    expect(await screen.findByText('No packet was made yet.')).toBeTruthy();
  });

  it('are taken away as a PDF and as tables', async () => {
    open(new GraphQLDouble().answers(ReadPackets, { evidencePackets: [aPacket()] }));
    expect((await screen.findByRole('link', { name: 'PDF of Nov 25, 2026' })).getAttribute('href')).toBe('/files/f1');
    expect(screen.getByRole('link', { name: 'Tables (CSV) of Nov 25, 2026' }).getAttribute('href')).toBe('/files/f2');
    expect(await axeFindings()).toEqual([]);
  });

  it('are asked for by day and language, and watched while they are made', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPackets, { evidencePackets: [] })
      .answers(AskForPacket, { askForPacket: { __typename: 'EvidencePacket', id: 'packet-2' } });
    const { user } = open(server);
    await screen.findByText('No packet was made yet.');
    server.answers(ReadPackets, {
      evidencePackets: [aPacket({ state: 'WORKING', stateLabel: 'Being made', done: 40, pdf: null, csv: null })],
    });
    await user.selectOptions(screen.getByLabelText(/Language/), 'ES');
    await user.click(screen.getByRole('button', { name: 'Make the packet' }));
    expect(await screen.findByRole('progressbar', { name: '40 % made' })).toBeTruthy();
    expect(server.requests(AskForPacket)[0]).toMatchObject({ language: 'ES' });
    server.answers(ReadPackets, { evidencePackets: [aPacket()] });
    expect(await screen.findByRole('link', { name: /PDF of/ }, { timeout: 5_000 })).toBeTruthy();
  });

  it('are only taken away by whoever does not keep partnerships', async () => {
    open(new GraphQLDouble().answers(ReadPackets, { evidencePackets: [aPacket()] }), ANA);
    await screen.findByText('Ready');
    expect(screen.queryByRole('button', { name: 'Make the packet' })).toBeNull();
  });
});
