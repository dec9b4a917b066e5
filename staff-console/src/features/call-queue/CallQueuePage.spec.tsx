import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { FieldGroup, SuggestionField } from '../../gql/graphql.js';
import type { CallValue } from './call-values.js';
import CallQueuePage from './CallQueuePage.js';
import { ReadCallQueue, RecordCall } from './call-queue.operations.js';

const part = (group: FieldGroup, label: string, field: SuggestionField, value: string): CallValue['parts'][number] => ({
  group,
  label,
  lines: [value],
  verifiedAt: null,
  verifiedBy: null,
  fields: [{ field, label, value, isLong: false }],
});
const pantry: CallValue = {
  roundId: 'r1',
  roundName: 'November',
  listingId: 'l1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  calls: 0,
  callAt: '2026-11-25T15:00:00Z',
  phone: '(814) 555-0100',
  hours: 'Tue 10:00 AM–3:00 PM',
  isConfidential: false,
  parts: [
    part('PHONE_INTAKE', 'Telephone and how to get in', 'PHONE', '(814) 555-0100'),
    part('HOURS', 'Hours', 'HOURS', 'Tue 10–3'),
    part('COST', 'Cost', 'FEES', 'Free'),
  ],
};
const queue = (...items: CallValue[]) => ({ callQueue: { now: items.length, all: items.length + 2, items } });
const done = { recordCall: { __typename: 'CallRecorded', listingId: 'l1' } } as const;
const page = (server: GraphQLDouble) => renderPage(<CallQueuePage />, { server, at: '/calls', route: '/calls' });
const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the call queue', () => {
  it('says that it loads', async () => {
    page(new GraphQLDouble().waits(ReadCallQueue));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ReadCallQueue));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says when nobody is to be called, and what is planned', async () => {
    page(new GraphQLDouble().answers(ReadCallQueue, queue()));
    expect(await screen.findByText('Nobody is to be called now.')).toBeTruthy();
    expect(screen.getByText('2 calls are planned for later.')).toBeTruthy();
  });

  it('reads one listing aloud, and one press says that all of it is true', async () => {
    const server = new GraphQLDouble()
      .answers(ReadCallQueue, queue(pantry, { ...pantry, listingId: 'l2', serviceName: 'Night beds' }))
      .answers(RecordCall, done);
    const { user } = page(server);
    expect((await screen.findByRole('link', { name: '(814) 555-0100' })).getAttribute('href')).toBe('tel:8145550100');
    expect(screen.getByText(/this is Ana Ruiz of Alder Valley Community Health/)).toBeTruthy();
    expect(screen.getByText('Night beds')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Everything is still true' }));
    expect(await screen.findByText('Choice pantry: saved.')).toBeTruthy();
    expect(server.requests(RecordCall)[0]?.input).toMatchObject({
      roundId: 'r1',
      listingId: 'l1',
      result: 'REACHED',
      groups: ['PHONE_INTAKE', 'HOURS', 'COST'],
      changes: [],
    });
  });

  it('verifies what was ticked, and a changed part is a change and not verified', async () => {
    const server = new GraphQLDouble().answers(ReadCallQueue, queue(pantry)).answers(RecordCall, done);
    const { user } = page(server);
    const hours = await region('Hours');
    await user.click(hours.getByRole('checkbox', { name: 'Confirmed' }));
    const cost = await region('Cost');
    await user.click(cost.getByRole('checkbox', { name: 'Confirmed' }));
    await user.click(cost.getByRole('button', { name: 'Change: Cost' }));
    const fees = cost.getByLabelText('Cost');
    await user.clear(fees);
    await user.type(fees, '$2 a bag');
    await user.type(screen.getByLabelText('Who you spoke with'), 'Joanie');
    await user.click(screen.getByRole('button', { name: 'Save: 1 part confirmed' }));
    expect(server.requests(RecordCall)[0]?.input).toMatchObject({
      result: 'REACHED',
      groups: ['HOURS'],
      changes: [{ field: 'FEES', value: '$2 a bag' }],
      spokeWith: 'Joanie',
    });
  });

  it('saves nothing where nothing was confirmed', async () => {
    const server = new GraphQLDouble().answers(ReadCallQueue, queue(pantry));
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'Save: 0 parts confirmed' }));
    expect(await screen.findByText('Tick what was confirmed, or write what has changed.')).toBeTruthy();
    expect(server.requests(RecordCall)).toEqual([]);
  });

  it('plans another time by one press, or at an hour that was agreed', async () => {
    const server = new GraphQLDouble().answers(ReadCallQueue, queue(pantry)).answers(RecordCall, done);
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'No answer' }));
    expect(await screen.findByText(/nobody answered. The next call is planned/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Call later' }));
    await user.click(screen.getByRole('button', { name: 'Plan the call' }));
    expect(screen.getByText('Choose a time ahead.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '2999-01-05T09:30' } });
    await user.click(screen.getByRole('button', { name: 'Plan the call' }));
    expect(server.requests(RecordCall).map(({ input }) => [input.result, input.callAt])).toEqual([
      ['NO_ANSWER', null],
      ['CALL_LATER', new Date('2999-01-05T09:30').toISOString()],
    ]);
  });

  it('says when somebody else was faster', async () => {
    const problem = {
      code: 'ALREADY_ANSWERED',
      message: 'Somebody else has an answer for this listing already.',
      field: null,
    };
    const server = new GraphQLDouble()
      .answers(ReadCallQueue, queue(pantry))
      .answers(RecordCall, { recordCall: { __typename: 'InvalidInput', ...problem } });
    const { user } = page(server);
    await user.click(await screen.findByRole('button', { name: 'Wrong number' }));
    expect(await screen.findByText(problem.message)).toBeTruthy();
  });
});
