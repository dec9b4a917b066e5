import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import { heldBack, waiting } from '../testing/cast.js';
import ReferralPage from './ReferralPage.js';
import { ActOnReferral, ReadReferral } from './referral/referral.operations.js';

const open = (server: GraphQLDouble) =>
  renderPage(<ReferralPage />, { server, at: '/referrals/referral-1', route: '/referrals/:id' });
const known = (change = {}) => new GraphQLDouble().answers(ReadReferral, { referral: waiting(change) });

describe('A referral', () => {
  it('shows that it loads', async () => {
    open(new GraphQLDouble().waits(ReadReferral));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    open(new GraphQLDouble().breaks(ReadReferral));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says the same of an unknown referral and of another agency’s', async () => {
    open(new GraphQLDouble().answers(ReadReferral, { referral: null }));
    expect(await screen.findByText('This referral is not known here.')).toBeTruthy();
  });

  it('says where it stands, whose move it is and until when', async () => {
    open(known());
    expect(await screen.findByRole('heading', { level: 1, name: 'Waiting for Riverside Pantry.' })).toBeTruthy();
    expect(screen.getByText('Reference K7QM-42')).toBeTruthy();
    expect(screen.getByText('Whose move: Riverside Pantry')).toBeTruthy();
    const ahead = within(screen.getByRole('list', { name: 'Ahead' }));
    expect(ahead.getByText('Reply due Fri 10:00 AM, their hours')).toBeTruthy();
    expect(document.title).toBe('Referral · Loopkeeper');
  });

  it('draws the path ahead of a draft', async () => {
    open(known({ state: 'DRAFT', due: null, timeline: [] }));
    const ahead = within(await screen.findByRole('list', { name: 'Ahead' }));
    expect(ahead.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'Edit draft' }).getAttribute('href')).toBe(
      '/referrals/new?draft=referral-1',
    );
  });

  it('enters what the partner said by phone, with who said it', async () => {
    const server = known().answers(ActOnReferral, {
      actOnReferral: {
        __typename: 'Referral',
        ...waiting({ version: 3, state: 'ACCEPTED', headline: 'Riverside Pantry said yes.', availableActions: [] }),
      },
    });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Accept, for Riverside Pantry' }));
    expect(document.activeElement?.textContent).toBe('Accept, for Riverside Pantry');

    const form = within(screen.getByRole('form', { name: 'Accept, for Riverside Pantry' }));
    await user.type(form.getByRole('textbox', { name: /who said it/i }), 'Lee, intake');
    await user.selectOptions(form.getByRole('combobox', { name: /^how/i }), 'Phone');
    await user.click(form.getByRole('button', { name: 'Accept, for Riverside Pantry' }));

    expect(await screen.findByText('Done: Accept.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Riverside Pantry said yes.' })).toBeTruthy();
    expect(server.requests(ActOnReferral)[0]?.input).toMatchObject({
      action: 'ACCEPT',
      seenVersion: 2,
      answers: [
        { name: 'said_by', value: 'Lee, intake' },
        { name: 'channel', value: 'phone' },
      ],
    });
  });

  it('tells what moved meanwhile, reads it again, and keeps the answers', async () => {
    const server = known().answers(ActOnReferral, {
      actOnReferral: {
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        message: 'Changed meanwhile.',
        field: null,
        currentVersion: 3,
        changes: ['Riverside Pantry asked a question.'],
      },
    });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /reason/i }), 'It was a double');
    server.answers(ReadReferral, { referral: waiting({ version: 3, headline: 'A question waits for you.' }) });
    await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Withdraw' }));

    expect(await screen.findByText('Riverside Pantry asked a question.')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'A question waits for you.' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: /reason/i })).toHaveProperty('value', 'duplicate');
    await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Withdraw' }));
    expect(server.requests(ActOnReferral).map(({ input }) => input.seenVersion)).toEqual([2, 3]);
  });

  it('says loudly that the partner was not reached, with the number to call', async () => {
    open(
      known({
        deliveryProblem: 'mail_failed',
        mail: [
          {
            id: 'mail-1',
            kind: 'referral_request',
            to: 'intake@riversidepantry.example',
            state: 'failed',
            attempts: 6,
            lastError: 'EENVELOPE 550',
            at: '2026-11-25T15:05:00Z',
          },
        ],
      }),
    );
    expect(await screen.findByText(/Call the partner at 555-0177/)).toBeTruthy();
    expect(screen.getByText('The e-mail did not arrive.')).toBeTruthy();
    expect(screen.getByText('Did not arrive')).toBeTruthy();
    expect(screen.getByText('The mailbox does not exist, or takes no mail from us.')).toBeTruthy();
    expect(screen.getByText('EENVELOPE 550')).toBeTruthy();
  });

  it.each([
    ['ECONNECTION', 'No connection to the mail server.'],
    ['ETIMEDOUT', 'The mail server did not answer in time.'],
    ['UNKNOWN', 'The mail could not be delivered.'],
    ['link_locked', 'Their link is locked after too many wrong codes.'],
  ])('says %s in words', async (code, words) => {
    open(known({ deliveryProblem: code }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says beside it what the partner sees: before a yes, after it, and once it is over', async () => {
    const sees = async (change: object) => {
      const { unmount } = open(known(change));
      const side = await screen.findByRole('region', { name: 'What Riverside Pantry sees' });
      const words = side.textContent;
      unmount();
      return words;
    };
    expect(await sees({ state: 'DRAFT' })).toMatch(/May be sent as it is.*After it says yes/);
    const asked = await sees({ state: 'SENT' });
    expect(asked).toMatch(/Now.*After it says yes.*Maria Lopez/);
    expect(asked).not.toMatch(/May be sent/);

    const accepted = { state: 'ACCEPTED', acceptedAt: '2026-11-26T15:00:00Z' };
    expect(await sees(accepted)).toMatch(/Details, since its yes.*Maria Lopez/);
    expect(await sees(accepted)).not.toMatch(/After it says yes|May be sent/);
    const held = await sees({ ...accepted, release: heldBack() });
    expect(held).toMatch(/The details are held back now.*Needs a release/);
    expect(held).not.toMatch(/Maria Lopez/);

    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    expect(await sees({ ...accepted, state: 'CLOSED', closedAt: ago(29) })).toMatch(/until .*Maria Lopez/);
    const declined = await sees({ state: 'DECLINED', closedAt: ago(1) });
    expect(declined).toMatch(/until .*Food pantry/);
    expect(declined).not.toMatch(/Maria Lopez/);
    const over = [
      { ...accepted, state: 'CLOSED', closedAt: ago(31) },
      { state: 'WITHDRAWN', closedAt: ago(1), reason: 'consent_revoked' },
      { state: 'VOID', closedAt: ago(1) },
    ];
    for (const ended of over)
      expect(await sees(ended)).toMatch(/It is over: they see no more than the reference and the status.$/);
  });

  it('promises an appointment by the partner’s clock, and none once it is over', async () => {
    const appointments = [{ id: 'a-1', startsAt: '2026-12-01T15:00:00Z', place: null, note: null, state: 'booked' }];
    const receiver = { ...waiting().receiver, timeZone: 'Pacific/Kiritimati' };
    const { unmount } = open(known({ state: 'SCHEDULED', appointments, receiver, due: null }));
    expect(await screen.findByText(/Appointment Dec 2, 2026, 5:00\sAM GMT\+14/)).toBeTruthy();
    unmount();
    open(known({ state: 'CLOSED', appointments, receiver, due: null, closedAt: '2026-12-02T15:00:00Z' }));
    await screen.findByRole('list', { name: 'What happened' });
    expect(screen.queryByText(/Appointment/)).toBeNull();
  });

  it('sets the three sides of the outcome side by side', async () => {
    const said = (id: string, party: 'SENDER' | 'RECEIVER', action: 'CLOSE' | 'RECORD_REPORT', sentence: string) => ({
      ...waiting().timeline[0],
      id,
      party,
      action,
      sentence,
    });
    open(
      known({
        state: 'CLOSED',
        outcomeLabel: 'Service received',
        timeline: [
          said('e1', 'RECEIVER', 'CLOSE', 'Closed: service received.'),
          said('e2', 'SENDER', 'RECORD_REPORT', 'Was helped in part.'),
        ],
      }),
    );
    const outcome = within(await screen.findByRole('region', { name: 'Outcome' }));
    expect(outcome.getByText('Service received')).toBeTruthy();
    expect(outcome.getByText('Was helped in part.')).toBeTruthy();
    expect(outcome.getByText('Nothing yet')).toBeTruthy();
  });
});
