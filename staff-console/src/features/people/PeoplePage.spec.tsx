import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import type { CreatePersonMutation } from '../../gql/graphql.js';
import PeoplePage from './PeoplePage.js';
import { CreatePerson, FindPersons } from './people.operations.js';

const MARIA = {
  id: 'person-maria',
  displayName: 'Maria Lopez',
  birthDate: '1984-03-09',
  phone: '555-0100',
  openReferrals: 1,
};
const found = (...items: (typeof MARIA)[]) => ({ persons: { items, nextCursor: null } });

async function lookFor(text: string, server: GraphQLDouble) {
  const page = renderPage(<PeoplePage />, { server, at: '/people' });
  await page.user.type(screen.getByRole('textbox', { name: /find a person/i }), text);
  await page.user.click(screen.getByRole('button', { name: 'Find' }));
  return page;
}

describe('People', () => {
  it('asks for a name before it shows anybody', () => {
    renderPage(<PeoplePage />, { at: '/people' });
    expect(screen.getByText(/type a name, a birth date or a phone number/i)).toBeTruthy();
  });

  it('shows that it looks', async () => {
    await lookFor('lopez', new GraphQLDouble().waits(FindPersons));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says that nobody matches, and what to do', async () => {
    await lookFor('lopes', new GraphQLDouble().answers(FindPersons, found()));
    expect(await screen.findByText('Nobody matches “lopes”.')).toBeTruthy();
  });

  it('keeps what was typed when the server cannot be reached', async () => {
    await lookFor('lopez', new GraphQLDouble().breaks(FindPersons));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByDisplayValue('lopez')).toBeTruthy();
  });

  it('shows who was found, without writing the name into the address', async () => {
    await lookFor('lopez', new GraphQLDouble().answers(FindPersons, found(MARIA)));
    const link = await screen.findByRole('link', { name: 'Maria Lopez' });
    expect(link.getAttribute('href')).toBe('/people/person-maria');
    expect(screen.getByText('Born Mar 9, 1984 · 555-0100 · 1 open referral')).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/people');
  });

  it('enters a person and opens their page; a field problem stands at its field and nothing typed is lost', async () => {
    const server = new GraphQLDouble().answers(CreatePerson, ({ input }): CreatePersonMutation =>
      input.person.phone === 'abc'
        ? {
            createPerson: {
              __typename: 'InvalidInput',
              code: 'INVALID',
              message: 'This is no phone number.',
              field: 'person.phone',
            },
          }
        : { createPerson: { __typename: 'Person', id: 'person-new' } },
    );
    const { user } = renderPage(<PeoplePage />, { server, at: '/people' });
    await user.click(screen.getByRole('button', { name: 'Enter a person' }));
    expect(document.activeElement?.textContent).toBe('Enter a person');

    await user.click(screen.getByRole('button', { name: 'Save person' }));
    expect(screen.getByText('Please give a given name.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /given name/i }));

    await user.type(screen.getByRole('textbox', { name: /given name/i }), 'Jo');
    await user.type(screen.getByRole('textbox', { name: /family name/i }), 'Reed');
    await user.type(screen.getByRole('textbox', { name: 'Phone' }), 'abc');
    await user.click(screen.getByRole('button', { name: 'Save person' }));
    expect(await screen.findByText('This is no phone number.')).toBeTruthy();
    expect(screen.getByDisplayValue('Jo')).toBeTruthy();

    await user.clear(screen.getByRole('textbox', { name: 'Phone' }));
    await user.click(screen.getByRole('button', { name: 'Save person' }));
    await screen.findByText('/people/person-new');
    expect(server.requests(CreatePerson).at(-1)?.input.person).toMatchObject({ givenName: 'Jo', phone: null });
  });

  it('speaks Spanish', () => {
    renderPage(<PeoplePage />, { at: '/people', locale: 'es' });
    expect(screen.getByRole('heading', { name: 'Personas' })).toBeTruthy();
  });
});
