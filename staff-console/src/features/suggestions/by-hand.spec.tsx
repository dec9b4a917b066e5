import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import EditListingPage from '../listing-edit/EditListingPage.js';
import { KeepListingDraft, ReadEditableListing, SaveListing } from '../listing-edit/listing-edit.operations.js';
import { DecideSuggestion, ReadSuggestions } from './suggestions.operations.js';
import SuggestionsPage from './SuggestionsPage.js';
import type { SuggestionValue } from './suggestion-value.js';

const hours: SuggestionValue = {
  id: 's1',
  version: 3,
  listingId: 'l1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  field: 'HOURS',
  fieldLabel: 'Hours',
  oldValue: null,
  newValue: 'Mondays from 9 to 5',
  currentValue: null,
  hasNewerValue: false,
  canBeWritten: false,
  note: 'It hangs on their door.',
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
const text = { hint: null, kind: 'TEXT' as const, required: false, max: 200, choices: [], columns: [] };
const editable: ListingToEditFragment = {
  id: 'l1',
  subject: 'l1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  hasPlace: true,
  draft: null,
  sections: [
    { key: 'hours', label: 'Hours', fields: [{ ...text, key: 'service.waitTime', label: 'Wait', value: '' }] },
  ],
};
const both = (
  <Routes>
    <Route path="/suggestions" element={<SuggestionsPage />} />
    <Route path="/listings/:id/edit" element={<EditListingPage />} />
  </Routes>
);
const page = (suggestion: SuggestionValue, server = new GraphQLDouble()) =>
  renderPage(both, {
    server: server
      .answers(ReadSuggestions, { suggestions: { nextCursor: null, items: [suggestion] } })
      .answers(ReadEditableListing, { editableListing: editable })
      .answers(KeepListingDraft, { keepListingDraft: null })
      .answers(SaveListing, { saveListing: { __typename: 'SavedListing', id: 'l1' } })
      .answers(DecideSuggestion, { decideSuggestion: { __typename: 'Suggestion', id: 's1', state: 'ACCEPTED' } }),
    me: { ...ANA, roles: ['RESOURCE_SPECIALIST'] },
    at: '/suggestions',
  });

describe('a suggestion that is taken in the editor', () => {
  it('opens there with its words in sight, and is closed by the save', async () => {
    const { user, server } = page(hours);
    await user.click(await screen.findByRole('link', { name: 'Change it in the editor' }));
    const asked = within(await screen.findByRole('complementary', { name: 'Suggested for Hours' }));
    expect(asked.getByText('Mondays from 9 to 5')).toBeTruthy();
    expect(asked.getByText('Note: It hangs on their door.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByLabelText('Wait'), 'None');
    expect(server.requests(DecideSuggestion)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('/listings/l1');
    expect(server.requests(DecideSuggestion)).toMatchObject([
      { input: { id: 's1', decision: 'SETTLE', seenVersion: 3 } },
    ]);
  });

  it('is closed by a press where it was done already', async () => {
    const { user, server } = page(hours);
    await user.click(await screen.findByRole('button', { name: 'Done by hand' }));
    expect(server.requests(DecideSuggestion)).toMatchObject([{ input: { decision: 'SETTLE' } }]);
  });
});

describe('a suggestion about room', () => {
  it('is taken as one of the four words that there are, and as how long one waits', async () => {
    const room = { ...hours, field: 'CAPACITY' as const, fieldLabel: 'Room for people', canBeWritten: true };
    const { user, server } = page({ ...room, newValue: null });
    await user.click(await screen.findByRole('button', { name: 'Edit, then accept' }));
    await user.click(screen.getByRole('button', { name: 'Put this there' }));
    expect(server.requests(DecideSuggestion)).toEqual([]);
    await user.selectOptions(screen.getByLabelText(/How much room is there/), 'Waitlist');
    await user.type(screen.getByLabelText('Days until there is room'), '10');
    await user.click(screen.getByRole('button', { name: 'Put this there' }));
    expect(server.requests(DecideSuggestion)).toMatchObject([
      { input: { decision: 'EDIT', value: 'Waitlist, 10 days' } },
    ]);
  });
});
