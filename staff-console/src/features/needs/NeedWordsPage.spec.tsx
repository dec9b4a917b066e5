import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { Me } from '../../app/session/session.js';
import type { FindNeedWordsQuery, NeedWordFactsFragment } from '../../gql/graphql.js';
import NeedWordsPage from './NeedWordsPage.js';
import { CategoryTree, FindNeedWords, RetireNeedWord, SaveNeedWord, TryNeedWord } from './needs.operations.js';

const DORA: Me = { ...ANA, roles: ['DIRECTOR'] };
const list = (...items: NeedWordFactsFragment[]): FindNeedWordsQuery => ({ needWords: { nextCursor: null, items } });
const lightBill: NeedWordFactsFragment = {
  id: 'word-1',
  version: 1,
  phrase: 'light bill',
  language: 'en',
  note: null,
  active: true,
  shipped: true,
  updatedAt: '2026-11-20T10:00:00Z',
  updatedBy: 'Loopkeeper',
  categories: [{ code: 'utility_help', label: 'Help with utilities' }],
};
const tree = {
  categories: [
    { code: 'money', label: 'Money and benefits', parentCode: null },
    { code: 'utility_help', label: 'Help with utilities', parentCode: 'money' },
    { code: 'cash_help', label: 'Emergency money', parentCode: 'money' },
  ],
};
const found = { total: 1, items: [{ id: 'l-1', serviceName: 'Energy fund', organizationName: 'County' }] };
const server = (items: NeedWordFactsFragment[] = [lightBill]) =>
  new GraphQLDouble()
    .answers(FindNeedWords, list(...items))
    .answers(CategoryTree, tree)
    .answers(TryNeedWord, { today: { total: 0, items: [] }, chosen: found });
const page = (double: GraphQLDouble) =>
  renderPage(<NeedWordsPage />, { server: double, me: DORA, at: '/need-words', route: '/need-words' });

describe('the need words', () => {
  it('says that it loads', async () => {
    page(new GraphQLDouble().waits(FindNeedWords));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when they could not be loaded', async () => {
    page(new GraphQLDouble().breaks(FindNeedWords));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
  });

  it('says when no phrase has the words', async () => {
    page(server([]));
    expect(await screen.findByText('No phrase has these words.')).toBeTruthy();
  });

  it('shows each phrase, what it leads to and from whom it is', async () => {
    page(server());
    const row = within(await screen.findByRole('row', { name: /light bill/ }));
    expect(row.getByText('Help with utilities')).toBeTruthy();
    expect(row.getByText('Loopkeeper')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('adds a phrase: says what is missing, shows what it would find, saves', async () => {
    const double = server().answers(SaveNeedWord, {
      saveNeedWord: { __typename: 'NeedWord', ...lightBill, id: 'word-2', phrase: 'no lights' },
    });
    const { user } = page(double);
    await user.click(await screen.findByRole('button', { name: 'Add a phrase' }));
    const form = within(await screen.findByRole('form', { name: 'Add a phrase' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByText('Write what people say.')).toBeTruthy();
    expect(form.getByText('Add at least one category.')).toBeTruthy();

    await user.type(form.getByLabelText(/What people say/), 'no lights');
    await user.selectOptions(form.getByLabelText('Add a category'), 'Money and benefits: Help with utilities');
    await user.selectOptions(form.getByLabelText('Add a category'), 'Money and benefits: Emergency money');
    await user.click(form.getByRole('button', { name: 'Remove Money and benefits: Emergency money' }));
    expect(await form.findByText('Energy fund, County')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);

    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“no lights” is saved. Search uses it now.')).toBeTruthy();
    expect(double.requests(SaveNeedWord)[0]?.input).toEqual({
      id: null,
      seenVersion: null,
      phrase: 'no lights',
      language: 'en',
      categories: ['utility_help'],
      note: null,
    });
  });

  it('is told when somebody else was faster, keeps what was typed, and saves at the second try', async () => {
    const stale = {
      code: 'STALE_VERSION',
      message: 'Changed.',
      field: null,
      currentVersion: 4,
      changes: ['Admin did.'],
    };
    const double = server().answers(SaveNeedWord, { saveNeedWord: { __typename: 'StaleVersion', ...stale } });
    const { user } = page(double);
    await user.click(await screen.findByRole('button', { name: 'Change “light bill”' }));
    const form = within(await screen.findByRole('form', { name: 'Change “light bill”' }));
    await user.type(form.getByLabelText(/Note for colleagues/), 'Heard often');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect((await form.findByRole('alert')).textContent).toContain('Admin did.');
    expect(form.getByLabelText(/Note for colleagues/)).toHaveProperty('value', 'Heard often');

    double.answers(SaveNeedWord, { saveNeedWord: { __typename: 'NeedWord', ...lightBill, version: 5 } });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“light bill” is saved. Search uses it now.')).toBeTruthy();
    expect(double.requests(SaveNeedWord).map(({ input }) => input.seenVersion)).toEqual([1, 4]);
  });

  it('takes a phrase out of use', async () => {
    const double = server().answers(RetireNeedWord, {
      retireNeedWord: { __typename: 'NeedWord', ...lightBill, active: false, version: 2 },
    });
    const { user } = page(double);
    await user.click(await screen.findByRole('button', { name: 'Change “light bill”' }));
    await user.click(await screen.findByRole('button', { name: 'Take out of use' }));
    expect(await screen.findByText('“light bill” is out of use.')).toBeTruthy();
    expect(double.requests(RetireNeedWord)).toEqual([{ id: 'word-1', seenVersion: 1 }]);
  });
});
