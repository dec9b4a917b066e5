import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Me } from '../../app/session/session.js';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import { EnterEncounters, ReadNineServices, SayDirectService } from './nine-services.operations.js';
import NineServicesPage from './NineServicesPage.js';

const DORA: Me = { ...ANA, id: 'user-dora', displayName: 'Dora Lindqvist', roles: ['DIRECTOR'] };

type Service = NineServicesPartsFragment['services'][number];

const aService = (given: Partial<Service> = {}): Service => ({
  service: 'PEER_FAMILY',
  label: 'Peer and family supports',
  criterion: '4.j',
  confidence: 'RECALL',
  confidenceLabel: 'Guidance: compare with the criteria',
  isDirect: false,
  isGap: false,
  gapNote: null,
  note: null,
  services: [],
  dcos: [{ agreement: { id: 'a1', title: 'Peer DCO' }, partner: 'Peer House', endsOn: '2027-06-30' }],
  partners: [],
  ...given,
});

const veterans = aService({
  service: 'VETERANS',
  label: 'Care for armed forces and veterans',
  isDirect: null,
  isGap: true,
  dcos: [],
});

const answer = (given: Partial<NineServicesPartsFragment> = {}) => ({
  nineServices: {
    asOf: '2026-11-25',
    gaps: 1,
    services: [aService(), veterans],
    shares: [
      {
        startsOn: '2026-07-01',
        endsOn: '2026-09-30',
        direct: 400,
        dco: 100,
        share: 0.8,
        isEnough: true,
        sentence: '80 % of 500 encounters were delivered directly.',
        byService: [],
      },
    ],
    ...given,
  },
});

const open = (server: GraphQLDouble, me = DORA) =>
  renderPage(<NineServicesPage />, { server, me, at: '/nine-services', route: '/nine-services' });

describe('the nine services', () => {
  it('say that they load, and when they could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadNineServices));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ReadNineServices));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('let gaps stand out, and name the DCO and what is guidance', async () => {
    open(new GraphQLDouble().answers(ReadNineServices, answer()));
    expect(await screen.findByText('1 of 9 services is a gap.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Peer House' }).getAttribute('href')).toBe('/agreements/a1');
    expect(screen.getByText('Gap')).toBeTruthy();
    expect(screen.getByText('80 % of 500 encounters were delivered directly.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('say so when no period was entered', async () => {
    open(new GraphQLDouble().answers(ReadNineServices, answer({ shares: [], gaps: 0 })), ANA);
    expect(await screen.findByText('No period was entered yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enter a period' })).toBeNull();
  });

  it('take who delivers a service', async () => {
    const server = new GraphQLDouble()
      .answers(ReadNineServices, answer())
      .answers(SayDirectService, { sayDirectService: { __typename: 'NineServices', asOf: '2026-11-25' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Say how: Care for armed forces and veterans' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));
    expect(server.requests(SayDirectService)[0]?.input).toMatchObject({ service: 'VETERANS', isDirect: true });
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('take the encounters of a period, and refuse what is no number or runs backwards', async () => {
    const server = new GraphQLDouble()
      .answers(ReadNineServices, answer())
      .answers(EnterEncounters, { enterEncounters: { __typename: 'NineServices', asOf: '2026-11-25' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Enter a period' }));
    const form = within(await screen.findByRole('form', { name: 'Enter a period' }));
    await user.type(form.getByLabelText(/First day/), '2026-10-01');
    await user.type(form.getByLabelText(/Last day/), '2026-09-30');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('The last day is before the first.')).toBeTruthy();
    await user.clear(form.getByLabelText(/Last day/));
    await user.type(form.getByLabelText(/Last day/), '2026-10-31');
    await user.type(form.getByLabelText('Peer and family supports: through DCOs'), 'many');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText('Give whole numbers.')).toBeTruthy();
    expect(server.requests(EnterEncounters)).toHaveLength(0);
    await user.clear(form.getByLabelText('Peer and family supports: through DCOs'));
    await user.type(form.getByLabelText('Peer and family supports: through DCOs'), '40');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(server.requests(EnterEncounters)[0]?.input.rows).toContainEqual({
      service: 'PEER_FAMILY',
      direct: 0,
      dco: 40,
    });
  });
});
