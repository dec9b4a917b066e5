import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { PromiseLineFragment, ReadAgreementPromisesQuery } from '../../gql/graphql.js';
import { KeepPromises, ReadPromises } from './promises.operations.js';
import { PromisesPanel } from './PromisesPanel.js';

const aPromise = (given: Partial<PromiseLineFragment> = {}): PromiseLineFragment => ({
  id: 'promise-1',
  promisedBy: 'PARTNER',
  kind: 'FIRST_RESPONSE',
  kindLabel: 'First answer to a referral',
  situation: null,
  urgency: null,
  amount: 1,
  unit: 'BUSINESS_DAYS',
  within: '1 working day',
  what: 'We answer within one working day.',
  category: null,
  services: [],
  ...given,
});

const answer = (state: 'DRAFT' | 'OFFERED', ...promises: PromiseLineFragment[]): ReadAgreementPromisesQuery => ({
  agreement: {
    id: 'agreement-1',
    version: 7,
    mayEdit: true,
    inTheMaking: { id: 'version-2', state, promises },
    current: null,
  },
});

const open = (server: GraphQLDouble) =>
  renderPage(<PromisesPanel seen={1} onChanged={() => undefined} agreementId="agreement-1" />, { server });

describe('what an agreement promises', () => {
  it('is told with who promised it, within which time', async () => {
    open(new GraphQLDouble().answers(ReadPromises, answer('OFFERED', aPromise())));
    expect(await screen.findByText('We answer within one working day.')).toBeTruthy();
    expect(screen.getByText('They promise · First answer to a referral')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a promise' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('grows by a fast track, whose situation must be told, and keeps the others', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPromises, answer('DRAFT', aPromise()))
      .answers(KeepPromises, { keepPromises: { __typename: 'KeptPromises', versionId: 'version-2' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Add a promise' }));
    const form = within(await screen.findByRole('form', { name: 'Add a promise' }));
    await user.selectOptions(form.getByLabelText(/What kind/), 'FAST_TRACK');
    await user.type(form.getByLabelText(/In words/), 'A dentist sees them the next day.');
    await user.type(form.getByLabelText(/^Within/), '1');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Please fill this in.')).toBeTruthy();
    await user.type(form.getByLabelText(/In which situation/), 'dental pain in the emergency room');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(server.requests(KeepPromises)[0]?.input).toMatchObject({
      seenVersion: 7,
      promises: [
        { kind: 'FIRST_RESPONSE' },
        { kind: 'FAST_TRACK', situation: 'dental pain in the emergency room', amount: 1, unit: 'BUSINESS_DAYS' },
      ],
    });
  });

  it('loses one by its button', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPromises, answer('DRAFT', aPromise()))
      .answers(KeepPromises, { keepPromises: { __typename: 'KeptPromises', versionId: 'version-2' } });
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Remove: We answer within one working day.' }));
    expect(server.requests(KeepPromises)[0]?.input.promises).toEqual([]);
  });
});
