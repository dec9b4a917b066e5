import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { Me } from '../../app/session/session.js';
import { SuggestButton } from './SuggestButton.js';
import SuggestionsPage from './SuggestionsPage.js';
import {
  DecideSuggestion,
  ReadMySuggestions,
  ReadSuggestions,
  SeeMySuggestions,
  SuggestChange,
} from './suggestions.operations.js';
import type { SuggestionValue } from './suggestion-value.js';

const KIM: Me = { ...ANA, displayName: 'Kim Lee', roles: ['RESOURCE_SPECIALIST'] };

const phone: SuggestionValue = {
  id: 's1',
  version: 1,
  listingId: 'l1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  field: 'PHONE',
  fieldLabel: 'Telephone',
  oldValue: '(814) 555-0100',
  newValue: '(814) 555-0199',
  currentValue: '(814) 555-0100',
  hasNewerValue: false,
  canBeWritten: true,
  note: 'Their voice mail says so.',
  source: 'STAFF',
  byName: 'Ana Ruiz',
  suggestedAt: '2026-11-20T15:00:00Z',
  state: 'OPEN',
  decidedByName: null,
  decidedAt: null,
  decisionNote: null,
  appliedValue: null,
  isNews: false,
  evidence: [],
};
const declined: SuggestionValue = {
  ...phone,
  id: 's2',
  field: 'CAPACITY',
  fieldLabel: 'Room for people',
  oldValue: null,
  newValue: null,
  currentValue: null,
  canBeWritten: false,
  note: null,
  source: 'DECLINE',
  byName: 'Riverside Pantry',
  evidence: [
    {
      label: 'Declined: no room',
      byName: 'Riverside Pantry',
      at: '2026-11-19T15:00:00Z',
      referralId: 'r1',
      reference: 'K7QM-42',
    },
  ],
};

const list = (...items: SuggestionValue[]) => ({ suggestions: { nextCursor: null, items } });
const page = (server: GraphQLDouble, me = KIM, at = '/suggestions') =>
  renderPage(<SuggestionsPage />, { server, me, at, route: '/suggestions' });
const card = async (name: RegExp) => within(await screen.findByRole('article', { name }));

describe('suggestions', () => {
  it('say that they load', async () => {
    page(new GraphQLDouble().waits(ReadSuggestions));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('say when they could not be loaded', async () => {
    page(new GraphQLDouble().breaks(ReadSuggestions));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('say when none is waiting', async () => {
    page(new GraphQLDouble().answers(ReadSuggestions, list()));
    expect(await screen.findByText('No suggestion is waiting.')).toBeTruthy();
  });

  it('stand side by side with what is there now, and one press takes them', async () => {
    const server = new GraphQLDouble()
      .answers(ReadSuggestions, list(phone, declined))
      .answers(DecideSuggestion, { decideSuggestion: { __typename: 'Suggestion', id: 's1', state: 'ACCEPTED' } });
    const { user } = page(server);
    const first = await card(/Telephone/);
    expect([
      first.getByText('(814) 555-0100'),
      first.getByText('(814) 555-0199'),
      first.getByText(/voice mail/),
    ]).toHaveLength(3);
    expect(await axeFindings()).toEqual([]);
    await user.click(first.getByRole('button', { name: 'Accept' }));
    expect(await screen.findByText('It stands in the listing now.')).toBeTruthy();
    expect(server.requests(DecideSuggestion)[0]?.input).toMatchObject({
      id: 's1',
      decision: 'ACCEPT',
      seenVersion: 1,
      overNewer: false,
    });
  });

  it('show what speaks for them, and ask for what the editor must do', async () => {
    page(new GraphQLDouble().answers(ReadSuggestions, list(declined)));
    const second = await card(/Room for people/);
    expect(second.getByText(/Declined: no room/)).toBeTruthy();
    expect(second.getByRole('link', { name: 'Referral K7QM-42' }).getAttribute('href')).toBe('/referrals/r1');
    expect(second.queryByRole('button', { name: 'Accept' })).toBeNull();
    expect(second.getByRole('button', { name: 'Done by hand' })).toBeTruthy();
  });

  it('show a newer value before it is written over', async () => {
    page(
      new GraphQLDouble().answers(
        ReadSuggestions,
        list({ ...phone, hasNewerValue: true, currentValue: '(814) 555-0150' }),
      ),
    );
    const first = await card(/Telephone/);
    expect(first.getByText('Changed since it was suggested')).toBeTruthy();
    expect(first.getByRole('button', { name: 'Accept over the newer value' })).toBeTruthy();
  });

  it('are left only with a reason', async () => {
    const server = new GraphQLDouble()
      .answers(ReadSuggestions, list(phone))
      .answers(DecideSuggestion, { decideSuggestion: { __typename: 'Suggestion', id: 's1', state: 'REJECTED' } });
    const { user } = page(server);
    await user.click((await card(/Telephone/)).getByRole('button', { name: 'Reject' }));
    const form = within(screen.getByRole('form', { name: 'Reject' }));
    expect(document.activeElement).toBe(form.getByLabelText(/Why not/));
    await user.click(form.getByRole('button', { name: 'Reject' }));
    expect(form.getByText('Please fill this in.')).toBeTruthy();
    await user.type(form.getByLabelText(/Why not/), 'We called.');
    await user.click(form.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText('The listing stays as it was.')).toBeTruthy();
    expect(server.requests(DecideSuggestion)[0]?.input).toMatchObject({ decision: 'REJECT', reason: 'We called.' });
  });

  it('say what the server refuses, and keep what was typed', async () => {
    const problem = { code: 'INVALID_INPUT', message: 'A telephone number has at least seven digits.', field: 'value' };
    const server = new GraphQLDouble()
      .answers(ReadSuggestions, list(phone))
      .answers(DecideSuggestion, { decideSuggestion: { __typename: 'InvalidInput', ...problem } });
    const { user } = page(server);
    await user.click((await card(/Telephone/)).getByRole('button', { name: 'Edit, then accept' }));
    const field = screen.getByLabelText(/What should stand there/);
    await user.clear(field);
    await user.type(field, '12');
    await user.click(screen.getByRole('button', { name: 'Put this there' }));
    expect(await screen.findByText(problem.message)).toBeTruthy();
    expect(field).toHaveProperty('value', '12');
  });

  it('tell their maker what became of them', async () => {
    const rejected: SuggestionValue = {
      ...phone,
      state: 'REJECTED',
      decidedAt: '2026-11-24T15:00:00Z',
      decidedByName: 'Kim',
      decisionNote: 'It is the old number.',
      isNews: true,
    };
    const server = new GraphQLDouble()
      .answers(ReadMySuggestions, { mySuggestions: { news: 1, items: [rejected] } })
      .answers(SeeMySuggestions, { seeMySuggestions: { news: 0 } });
    const { user } = page(server, ANA);
    expect(await screen.findByText('New: Not taken')).toBeTruthy();
    expect(screen.getByText('It is the old number.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'I have seen these' }));
    expect(server.requests(SeeMySuggestions)).toHaveLength(1);
  });
});

describe('the button on a listing', () => {
  it('sends a suggestion and says so', async () => {
    const server = new GraphQLDouble().answers(SuggestChange, {
      suggestChange: { __typename: 'SuggestionReceived', id: 's9' },
    });
    const { user } = renderPage(<SuggestButton listingId="l1" serviceName="Choice pantry" />, { server });
    await user.click(screen.getByRole('button', { name: 'Suggest a change' }));
    const form = within(await screen.findByRole('form', { name: 'Suggest a change' }));
    await user.click(form.getByRole('button', { name: 'Send the suggestion' }));
    expect(form.getByText('Please fill this in.')).toBeTruthy();
    await user.selectOptions(form.getByLabelText(/What about/), 'PHONE');
    await user.type(form.getByLabelText(/What should stand there/), '(814) 555-0199');
    await user.click(form.getByRole('button', { name: 'Send the suggestion' }));
    expect(await screen.findByText('Sent. You are told what becomes of it.')).toBeTruthy();
    expect(server.requests(SuggestChange)[0]?.input).toMatchObject({
      listingId: 'l1',
      field: 'PHONE',
      value: '(814) 555-0199',
      note: null,
    });
  });
});
