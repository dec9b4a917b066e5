import { describe, expect, it } from '@jest/globals';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { renderPage } from '../../app/testing/render-page.js';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import { ReadListing } from '../listing/listing.operations.js';
import ListingPage from '../listing/ListingPage.js';
import { pantry } from '../listing/pantry.js';
import EditListingPage from './EditListingPage.js';
import { KeepListingDraft, ReadEditableListing, SaveListing } from './listing-edit.operations.js';

const SAVED = 'Saved. This is how the listing reads now.';
const text = { hint: null, kind: 'TEXT' as const, required: false, max: 200, choices: [], columns: [] };
const editable: ListingToEditFragment = {
  id: 'listing-1',
  subject: 'listing-1',
  serviceName: pantry.serviceName,
  organizationName: pantry.organizationName,
  hasPlace: true,
  draft: null,
  sections: [{ key: 'cost', label: 'Cost', fields: [{ ...text, key: 'service.fees', label: 'Fees', value: 'Free' }] }],
};

const both = (
  <Routes>
    <Route path="/listings/:id" element={<ListingPage />} />
    <Route path="/listings/:id/edit" element={<EditListingPage />} />
  </Routes>
);

describe('a listing that was just edited', () => {
  it('is shown as it reads now, and says that it is saved', async () => {
    const server = new GraphQLDouble()
      .answers(ReadEditableListing, { editableListing: editable })
      .answers(KeepListingDraft, { keepListingDraft: null })
      .answers(SaveListing, { saveListing: { __typename: 'SavedListing', id: 'listing-1' } })
      .answers(ReadListing, { listing: { ...pantry, fees: 'Two dollars' } });
    const { user } = renderPage(both, { server, at: '/listings/listing-1/edit' });
    const fees = await screen.findByLabelText('Fees');
    await user.clear(fees);
    await user.type(fees, 'Two dollars');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(SAVED)).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/listings/listing-1');
    expect(await screen.findByText('Two dollars')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('says nothing of saving to whoever only opens it', async () => {
    const server = new GraphQLDouble().answers(ReadListing, { listing: pantry });
    renderPage(both, { server, at: '/listings/listing-1' });
    expect(await screen.findByRole('button', { name: 'Refer' })).toBeTruthy();
    expect(screen.queryByText(SAVED)).toBeNull();
  });
});
