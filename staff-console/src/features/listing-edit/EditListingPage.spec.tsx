import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ListingToEditFragment } from '../../gql/graphql.js';
import EditListingPage from './EditListingPage.js';
import { KeepListingDraft, ReadEditableListing, SaveListing } from './listing-edit.operations.js';

type Field = ListingToEditFragment['sections'][number]['fields'][number];
type Column = Field['columns'][number];

const field = (key: string, label: string, value: unknown, more: Partial<Field> = {}): Field => ({
  key,
  label,
  hint: null,
  kind: 'TEXT',
  required: false,
  max: 200,
  value,
  choices: [],
  columns: [],
  ...more,
});
const column = (name: string, label: string, more: Partial<Column> = {}): Column => ({ name, label, kind: 'TEXT', required: false, max: 200, choices: [], ...more }); // prettier-ignore

const pantry: ListingToEditFragment = {
  id: 'listing-1',
  subject: 'listing-1',
  serviceName: 'Food boxes',
  organizationName: 'Riverside Pantry',
  hasPlace: true,
  draft: null,
  sections: [
    {
      key: 'about',
      label: 'What it is',
      fields: [
        field('service.name', 'Name of the service', 'Food boxes', { required: true }),
        field('service.waitTime', 'Wait', 'None'),
        field('service.cost', 'Cost', ['free'], { kind: 'CODES', choices: [{ value: 'free', label: 'Free', group: null }, { value: 'fee', label: 'Fee', group: null }] }), // prettier-ignore
      ],
    },
    {
      key: 'hours',
      label: 'Hours',
      fields: [
        field(
          'listing.schedules',
          'Opening hours',
          [{ id: 'h1', freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '17:00', overnight: false }],
          {
            kind: 'ROWS',
            max: 60,
            columns: [
              column('freq', 'How often', { kind: 'CHOICE', choices: [{ value: 'WEEKLY', label: 'Every week', group: null }, { value: 'MONTHLY', label: 'Every month', group: null }] }), // prettier-ignore
              column('byday', 'Days', { kind: 'DAYS' }),
              column('opensAt', 'Opens', { kind: 'TIME' }),
              column('closesAt', 'Closes', { kind: 'TIME' }),
              column('overnight', 'Closes on the next day', { kind: 'BOOLEAN' }),
            ],
          },
        ),
      ],
    },
  ],
};

const at = {
  at: '/listings/listing-1/edit',
  route: '/listings/:id/edit',
  me: { ...ANA, roles: ['DIRECTOR' as const] },
};
const server = (listing: ListingToEditFragment | null = pantry) =>
  new GraphQLDouble()
    .answers(ReadEditableListing, { editableListing: listing })
    .answers(KeepListingDraft, { keepListingDraft: null });
const open = (double = server()) => renderPage(<EditListingPage />, { ...at, server: double });
const saved = { saveListing: { __typename: 'SavedListing' as const, id: 'listing-1' } };

describe('editing a listing', () => {
  it('says that it loads', async () => {
    open(new GraphQLDouble().waits(ReadEditableListing));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says when it could not be loaded', async () => {
    open(new GraphQLDouble().refuses(ReadEditableListing, 'INTERNAL_SERVER_ERROR'));
    expect((await screen.findByRole('alert')).textContent).toContain('This could not be loaded.');
  });

  it('says that a listing is not there, or not yours', async () => {
    open(server(null));
    expect(await screen.findByText('This listing is not there, or is not yours to change.')).toBeTruthy();
  });

  it('sends only what was touched, with what was there before, and goes back to the listing', async () => {
    const double = server().answers(SaveListing, saved);
    const { user } = open(double);
    await user.clear(await screen.findByLabelText('Wait'));
    await user.type(screen.getByLabelText('Wait'), 'A week');
    await user.click(screen.getByLabelText('Fee'));
    await user.click(screen.getByRole('checkbox', { name: 'Wed' }));
    await user.click(screen.getByRole('button', { name: 'Add to Opening hours' }));
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove 2 of Opening hours' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/listings/listing-1'));
    const [request] = double.requests(SaveListing);
    expect(request?.input.fields).toEqual([
      { field: 'service.waitTime', base: 'None', value: 'A week' },
      { field: 'service.cost', base: ['free'], value: ['free', 'fee'] },
      {
        field: 'listing.schedules',
        base: [{ id: 'h1', freq: 'WEEKLY', byday: 'MO', opensAt: '09:00', closesAt: '17:00', overnight: false }],
        value: [{ id: 'h1', freq: 'WEEKLY', byday: 'MO,WE', opensAt: '09:00', closesAt: '17:00', overnight: false }],
      },
    ]);
  });

  it('names what is wrong in one place, and leads to the field', async () => {
    const faults = [
      { field: 'service.waitTime', label: 'Wait', row: null, column: null, message: 'At most 200 characters.' },
    ];
    const double = server().answers(SaveListing, {
      saveListing: { __typename: 'InvalidListing', code: 'INVALID_LISTING', message: 'No.', field: null, faults },
    });
    const { user } = open(double);
    await user.clear(await screen.findByLabelText(/Name of the service/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(double.requests(SaveListing)).toEqual([]);
    await user.click(
      within(screen.getByRole('alert')).getByRole('link', { name: 'Name of the service: Please fill this in.' }),
    );
    expect(document.activeElement).toBe(screen.getByLabelText(/Name of the service/));

    await user.type(screen.getByLabelText(/Name of the service/), 'Boxes');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Wait: At most 200 characters.');
    expect(screen.getByLabelText('Wait').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows side by side what somebody else changed too, and saves what is chosen', async () => {
    const conflict = { field: 'service.waitTime', label: 'Wait', theirs: 'Ten days', yours: 'A week', baseText: 'None', theirsText: 'Ten days', yoursText: 'A week', byName: 'Uma', at: '2026-11-25T10:00:00Z', canKeepBoth: false }; // prettier-ignore
    const double = server().answers(SaveListing, {
      saveListing: {
        __typename: 'EditConflict',
        code: 'EDIT_CONFLICT',
        message: 'No.',
        field: null,
        conflicts: [conflict],
      },
    });
    const { user } = open(double);
    await user.clear(await screen.findByLabelText('Wait'));
    await user.type(screen.getByLabelText('Wait'), 'A week');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed the same' });
    expect(dialog.textContent).toContain('changed by Uma');
    double.answers(SaveListing, saved);
    await user.click(within(dialog).getByRole('button', { name: 'Save these' }));
    expect(double.requests(SaveListing)[1]?.input.fields).toEqual([
      { field: 'service.waitTime', base: 'Ten days', value: 'A week' },
    ]);
  });

  it('offers what was typed before and not saved', async () => {
    const draft = {
      savedAt: '2026-11-25T10:00:00Z',
      fields: [{ field: 'service.waitTime', base: 'Nothing', value: 'Two weeks' }],
    };
    const double = server({ ...pantry, draft }).answers(SaveListing, saved);
    const { user } = open(double);
    await user.click(await screen.findByRole('button', { name: 'Go on with it' }));
    expect(screen.getByLabelText('Wait')).toHaveProperty('value', 'Two weeks');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(double.requests(SaveListing)[0]?.input.fields).toEqual([
      { field: 'service.waitTime', base: 'Nothing', value: 'Two weeks' },
    ]);
  });
});
