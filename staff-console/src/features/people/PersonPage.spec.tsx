import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import type { ReadPersonQuery } from '../../gql/graphql.js';
import { RecordConsent, ReleaseRecipients, RevokeConsent } from '../consents/consents.operations.js';
import { maria, release, row } from '../testing/cast.js';
import PersonPage from './PersonPage.js';
import { ReadPerson, UpdatePerson } from './people.operations.js';

const person = (change: Partial<NonNullable<ReadPersonQuery['person']>> = {}): ReadPersonQuery => ({
  person: { ...maria(), consents: [release()], referrals: [row()], ...change },
});

const open = (server: GraphQLDouble) =>
  renderPage(<PersonPage />, { server, at: '/people/person-maria', route: '/people/:id' });
const pantry = { agencies: [{ id: 'agency-pantry', name: 'Riverside Pantry', active: true }] };

describe('A person', () => {
  it('shows that it loads', async () => {
    open(new GraphQLDouble().waits(ReadPerson));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    open(new GraphQLDouble().breaks(ReadPerson));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says the same of an unknown person and of another agency’s', async () => {
    open(new GraphQLDouble().answers(ReadPerson, { person: null }));
    expect(await screen.findByText('This person is not known here.')).toBeTruthy();
  });

  it('keeps the safe contact in sight and the name out of the title', async () => {
    open(new GraphQLDouble().answers(ReadPerson, person()));
    expect(await screen.findByRole('heading', { name: 'Maria Lopez' })).toBeTruthy();
    expect(screen.getByText('Phone, mornings. No message. No text.', { exact: false })).toBeTruthy();
    expect(document.title).toBe('Person · Loopkeeper');
    expect(screen.getByRole('article', { name: 'Riverside Pantry' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Food boxes, Riverside Pantry' })).toBeTruthy();
  });

  it('records a release that ends after the usual 90 days, and asks for treatment dates only where they matter', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPerson, person({ consents: [], referrals: [] }))
      .answers(ReleaseRecipients, pantry)
      .answers(RecordConsent, { recordConsent: { __typename: 'Consent', ...release() } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Record a release' }));
    const form = within(await screen.findByRole('form', { name: 'Record a release' }));

    await user.click(form.getByRole('button', { name: 'Record release' }));
    expect(form.getByText('Name at least one agency, or choose a class.')).toBeTruthy();
    expect(form.queryByLabelText(/^From/)).toBeNull();

    await user.click(await form.findByRole('checkbox', { name: 'Riverside Pantry' }));
    await user.click(form.getByRole('checkbox', { name: 'Mental health' }));
    expect(form.getByLabelText(/^From/)).toBeTruthy();
    await user.click(form.getByRole('checkbox', { name: 'Mental health' }));
    await user.type(form.getByRole('textbox', { name: /name of who signed/i }), 'Maria Lopez');
    await user.click(form.getByRole('button', { name: 'Record release' }));

    expect(await screen.findByText('Release recorded.')).toBeTruthy();
    const [sent] = server.requests(RecordConsent);
    expect(sent?.input).toMatchObject({ recipientAgencyIds: ['agency-pantry'], scopes: ['CONTACT', 'NEED'] });
    const days = (Date.parse(sent?.input.expiresOn ?? '') - Date.parse(sent?.input.signedOn ?? '')) / 86_400_000;
    expect(days).toBe(90);
  });

  it('says what taking a release back does before it is done', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPerson, person())
      .answers(RevokeConsent, { revokeConsent: { __typename: 'Consent', ...release({ state: 'REVOKED' }) } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Take back' }));
    expect(screen.getByText(/Partners lose the details at once/)).toBeTruthy();
    expect(server.requests(RevokeConsent)).toHaveLength(0);

    await user.type(screen.getByRole('textbox', { name: /how did the person say so/i }), 'By phone');
    server.answers(ReadPerson, person({ consents: [release({ state: 'REVOKED' })] }));
    await user.click(screen.getByRole('button', { name: 'Yes, take it back' }));
    expect(await screen.findByText(/Partners no longer see the details/)).toBeTruthy();
    expect(await screen.findByText('Taken back')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yes, take it back' })).toBeNull();
    expect(server.requests(RevokeConsent)[0]?.input).toMatchObject({ id: 'consent-1', how: 'By phone' });
  });

  it('tells what somebody else changed, keeps the typed words, and saves them with the next press', async () => {
    const server = new GraphQLDouble().answers(ReadPerson, person()).answers(UpdatePerson, {
      updatePerson: {
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        message: 'Changed meanwhile.',
        field: null,
        currentVersion: 2,
        changes: ['Phone: 555-0199'],
      },
    });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const city = screen.getByRole('textbox', { name: 'City' });
    await user.clear(city);
    await user.type(city, 'Elm');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Phone: 555-0199')).toBeTruthy();
    expect(screen.getByDisplayValue('Elm')).toBeTruthy();

    server.answers(UpdatePerson, { updatePerson: { __typename: 'Person', ...maria({ version: 3 }) } });
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('Changes saved.')).toBeTruthy();
    expect(server.requests(UpdatePerson).map(({ input }) => input.seenVersion)).toEqual([1, 2]);
  });
});
