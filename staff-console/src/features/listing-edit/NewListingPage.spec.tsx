import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import { FindOrganizations } from '../network/network.operations.js';
import { AddListing, KeepListingDraft, ReadListingDrafts, ReadNewListing } from './listing-edit.operations.js';
import NewListingPage from './NewListingPage.js';

const name = { key: 'service.name', label: 'Name of the service', hint: null, kind: 'TEXT' as const, required: true, max: 200, value: null, choices: [], columns: [] }; // prettier-ignore
const empty: ListingToEditFragment = { id: null, subject: 'new:org-1:', serviceName: null, organizationName: 'Riverside Pantry', hasPlace: true, draft: null, sections: [{ key: 'about', label: 'What it is', fields: [name] }] }; // prettier-ignore
const found = {
  nextCursor: null,
  items: [{ id: 'org-1', name: 'Riverside Pantry', website: null, serviceCount: 4, agency: null }],
};
const draft = {
  subject: 'listing-9',
  savedAt: '2026-11-25T10:00:00Z',
  serviceName: 'Warm meals',
  organizationName: null,
  fields: 2,
};

const at = { at: '/directory/new', route: '/directory/new', me: { ...ANA, roles: ['DIRECTOR' as const] } };
const server = () =>
  new GraphQLDouble()
    .answers(ReadListingDrafts, { listingDrafts: [] })
    .answers(FindOrganizations, { organizations: found })
    .answers(KeepListingDraft, { keepListingDraft: null })
    .answers(ReadNewListing, { newListing: empty });

describe('adding a listing', () => {
  it('says that what was begun loads, and when that could not be loaded', async () => {
    const { unmount } = renderPage(<NewListingPage />, { ...at, server: server().waits(ReadListingDrafts) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    renderPage(<NewListingPage />, { ...at, server: server().refuses(ReadListingDrafts, 'INTERNAL_SERVER_ERROR') });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('offers what was begun and not saved', async () => {
    renderPage(<NewListingPage />, { ...at, server: server().answers(ReadListingDrafts, { listingDrafts: [draft] }) });
    expect((await screen.findByRole('link', { name: 'Warm meals' })).getAttribute('href')).toBe(
      '/listings/listing-9/edit',
    );
  });

  it('finds whose service it is, takes what is typed, and leads to the listing', async () => {
    const double = server().answers(AddListing, { addListing: { __typename: 'SavedListing', id: 'listing-2' } });
    const { user } = renderPage(<NewListingPage />, { ...at, server: double });
    await user.type(await screen.findByLabelText('Find its organization'), 'river');
    await user.click(await screen.findByRole('button', { name: 'Choose: Riverside Pantry' }));
    await user.type(await screen.findByLabelText(/Name of the service/), 'Tool library');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/listings/listing-2'));
    expect(double.requests(ReadNewListing).at(-1)).toMatchObject({ organizationId: 'org-1', withPlace: true });
    expect(double.requests(AddListing)[0]?.input).toMatchObject({
      organizationId: 'org-1',
      serviceId: null,
      withPlace: true,
      fields: [{ field: 'service.name', base: null, value: 'Tool library' }],
    });
  });
});
