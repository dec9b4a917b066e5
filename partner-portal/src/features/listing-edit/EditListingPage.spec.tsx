import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import type { OwnListingToEditFragment } from '../../gql/graphql.js';
import EditListingPage from './EditListingPage.js';
import { KeepOwnDraft, ReadOwnEditable, SaveOwnListing } from './listing-edit.operations.js';

const text = { hint: null, kind: 'TEXT' as const, max: 200, choices: [], columns: [] };
const pantry: OwnListingToEditFragment = {
  id: 'listing-1',
  subject: 'listing-1',
  serviceName: 'Choice pantry',
  organizationName: 'Riverside Pantry',
  draft: null,
  sections: [
    {
      key: 'about',
      label: 'What it is',
      fields: [
        { ...text, key: 'service.name', label: 'Name of the service', required: true, value: 'Choice pantry' },
        { ...text, key: 'service.waitTime', label: 'Wait', required: false, value: 'None' },
      ],
    },
  ],
};
const serving = (editableListing: OwnListingToEditFragment | null = pantry) =>
  new GraphQLDouble().answers(ReadOwnEditable, { editableListing }).answers(KeepOwnDraft, { keepListingDraft: null });
const saved = { saveListing: { __typename: 'SavedListing' as const, id: 'listing-1' } };
const open = (server: GraphQLDouble) => renderInApp(<EditListingPage id="listing-1" />, { server });

describe('editing one’s own listing', () => {
  it('says that it loads, when it could not, and that a listing is not yours', async () => {
    const loading = open(new GraphQLDouble().waits(ReadOwnEditable));
    expect(await screen.findByText('Loading')).toBeTruthy();
    loading.unmount();
    const failed = open(new GraphQLDouble().breaks(ReadOwnEditable));
    expect(await screen.findByRole('alert')).toBeTruthy();
    failed.unmount();
    open(serving(null));
    expect(await screen.findByText('This listing is not there, or is not yours to change.')).toBeTruthy();
  });

  it('sends only what was touched, says that it is saved, and lets one go on', async () => {
    const server = serving().answers(SaveOwnListing, saved);
    const { user } = open(server);
    await user.clear(await screen.findByLabelText('Wait'));
    await user.type(screen.getByLabelText('Wait'), 'A week');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));

    const word = await screen.findByText(/Saved. Coordinators see Choice pantry as you wrote it./);
    const status = word.closest('[role="status"]');
    await waitFor(() => expect(document.activeElement).toBe(status));
    expect(server.requests(SaveOwnListing)).toMatchObject([
      { input: { id: 'listing-1', fields: [{ field: 'service.waitTime', base: 'None', value: 'A week' }] } },
    ]);
    await user.click(screen.getByRole('button', { name: 'Change more of it' }));
    expect(await screen.findByLabelText('Wait')).toBeTruthy();
  });

  it('shows what is wrong before it sends anything', async () => {
    const server = serving();
    const { user } = open(server);
    await user.clear(await screen.findByLabelText(/Name of the service/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(within(screen.getByRole('alert')).getByRole('link').textContent).toContain('Name of the service');
    expect(server.requests(SaveOwnListing)).toEqual([]);
  });

  it('shows what somebody else changed meanwhile, and saves what is chosen', async () => {
    const conflict = { field: 'service.waitTime', label: 'Wait', theirs: 'Ten days', yours: 'A week', baseText: 'None', theirsText: 'Ten days', yoursText: 'A week', byName: 'Uma', at: '2026-11-25T10:00:00Z', canKeepBoth: false }; // prettier-ignore
    const refused = { __typename: 'EditConflict' as const, code: 'EDIT_CONFLICT', message: 'No.', field: null };
    const server = serving().answers(SaveOwnListing, { saveListing: { ...refused, conflicts: [conflict] } });
    const { user } = open(server);
    await user.clear(await screen.findByLabelText('Wait'));
    await user.type(screen.getByLabelText('Wait'), 'A week');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog');
    server.answers(SaveOwnListing, saved);
    await user.click(within(dialog).getByRole('button', { name: 'Save these' }));
    expect(server.requests(SaveOwnListing)[1]).toMatchObject({
      input: { fields: [{ field: 'service.waitTime', base: 'Ten days', value: 'A week' }] },
    });
    expect(await screen.findByText(/^Saved/)).toBeTruthy();
  });
});
