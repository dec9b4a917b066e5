import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import ListingPage from './ListingPage.js';
import { ReadListing } from './listing.operations.js';
import type { ListingValue } from './listing-value.js';
import { pantry } from './pantry.js';

const at = { at: '/listings/listing-1', route: '/listings/:id' };
const open = (listing: ListingValue | null, me = ANA) =>
  renderPage(<ListingPage />, { ...at, me, server: new GraphQLDouble().answers(ReadListing, { listing }) });

describe('a listing', () => {
  it('says that it loads', async () => {
    renderPage(<ListingPage />, { ...at, server: new GraphQLDouble().waits(ReadListing) });
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    renderPage(<ListingPage />, { ...at, server: new GraphQLDouble().refuses(ReadListing, 'INTERNAL_SERVER_ERROR') });
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('says that an unknown listing is not there', async () => {
    open(null);
    expect(await screen.findByText('This listing is not there, or is no longer listed.')).toBeTruthy();
  });

  it('shows how to get in, with a phone that can be pressed, and leads to a referral', async () => {
    const { user } = open(pantry);
    expect((await screen.findByRole('link', { name: '(555) 010-0101' })).getAttribute('href')).toBe('tel:5550100101');
    expect(screen.getByText('Call ahead, then come to the side door.')).toBeTruthy();
    expect(screen.getByText('Proof of address')).toBeTruthy();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Refer' }));
    expect(screen.getByTestId('address').textContent).toBe('/referrals/new?listing=listing-1');
  });

  it('at the address of a merged listing goes on to the one that stayed', async () => {
    open({ ...pantry, id: 'listing-2' });
    expect(await screen.findByText('/listings/listing-2')).toBe(screen.getByTestId('address'));
    expect(await screen.findByRole('button', { name: 'Refer' })).toBeTruthy();
  });

  it('says how the agreement with its agency stands', async () => {
    open({
      ...pantry,
      agreementStanding: {
        verdict: 'ALLOW',
        standingLabel: 'Ends soon',
        message: '“Food for patients” with Riverside Pantry is in force; its last day is December 7, 2026.',
        isDcoService: false,
        agreements: [{ id: 'agreement-1', title: 'Food for patients' }],
        alternatives: [],
      },
    });
    expect(await screen.findByText('Agreement: Ends soon')).toBeTruthy();
    expect(screen.getByText(/its last day is December 7, 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the agreement' }).getAttribute('href')).toBe(
      '/agreements/agreement-1',
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('says the telephone and the papers once where "how to refer" names the same, and both where they differ', async () => {
    const howToRefer = {
      intakePhone: '555-010-0101',
      intakeExtension: '4',
      intakeHours: [],
      intakeHoursText: [],
      steps: ['Call first.'],
      documents: ['Photo ID', 'Proof of address'],
      languages: [],
      afterHours: null,
      saidBy: 'Dora',
      updatedAt: '2026-11-20T15:00:00Z',
      version: 1,
    };
    const { unmount } = open({ ...pantry, howToRefer });
    expect((await screen.findAllByRole('link', { name: /010-0101/ })).length).toBe(1);
    expect(screen.getAllByText('Photo ID').length).toBe(1);
    unmount();

    open({ ...pantry, howToRefer: { ...howToRefer, intakeExtension: null, documents: ['Photo ID'] } });
    expect((await screen.findAllByRole('link', { name: /010-0101/ })).length).toBe(2);
    expect(screen.getAllByText('Photo ID').length).toBe(2);
  });

  it('says why nobody can be referred outside the network, and offers to add it to those who may', async () => {
    const outside = { ...pantry, agency: null, takingReferrals: false };
    const { user, unmount } = open(outside);
    await user.click(await screen.findByRole('button', { name: 'Refer' }));
    expect(document.activeElement?.textContent).toContain('not in the network yet');
    expect(document.activeElement?.textContent).toContain('Ask a director to add it.');
    expect(screen.queryByRole('link', { name: 'Add to the network' })).toBeNull();
    unmount();

    const dora = open(outside, { ...ANA, roles: ['DIRECTOR'] });
    await dora.user.click(await screen.findByRole('button', { name: 'Refer' }));
    expect(screen.getByRole('link', { name: 'Add to the network' }).getAttribute('href')).toBe('/network?add=org-1');
  });
});
