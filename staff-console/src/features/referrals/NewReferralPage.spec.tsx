import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { Role, SubmitReferralMutation } from '../../gql/graphql.js';
import { FindPersons } from '../people/people.operations.js';
import { allowed, foodBoxes, heldBack, maria, standing } from '../testing/cast.js';
import NewReferralPage from './NewReferralPage.js';
import {
  OpenReferral,
  PreviewRelease,
  ReadReferralPerson,
  ReadReferralStart,
  SubmitReferral,
} from './new-referral/new-referral.operations.js';

const HIT = { id: 'person-maria', displayName: 'Maria Lopez', birthDate: null, phone: null, openReferrals: 0 };
const DRAFT = { id: 'referral-1', version: 1, state: 'DRAFT', reference: 'K7QM-42' } as const;
const submitted = (state: 'SENT' | 'AWAITING_CONSENT'): SubmitReferralMutation => ({
  actOnReferral: { __typename: 'Referral', ...DRAFT, version: 2, state },
});

const clinic = () =>
  new GraphQLDouble()
    .answers(ReadReferralStart, foodBoxes())
    .answers(FindPersons, { persons: { items: [HIT], nextCursor: null } })
    .answers(ReadReferralPerson, { person: maria() })
    .answers(PreviewRelease, { releasePreview: allowed() })
    .answers(OpenReferral, { openReferral: { __typename: 'Referral', ...DRAFT } })
    .answers(SubmitReferral, submitted('SENT'));

const open = (server: GraphQLDouble, roles: readonly Role[] = ['COORDINATOR']) =>
  renderPage(<NewReferralPage />, {
    server,
    at: '/referrals/new?listing=listing-food',
    route: '/referrals/new',
    me: { ...ANA, roles: [...roles] },
  });

async function openFor(server: GraphQLDouble, need = 'Food for four', roles: readonly Role[] = ['COORDINATOR']) {
  const page = open(server, roles);
  await page.user.type(await screen.findByRole('textbox', { name: /find a person/i }), 'lopez');
  await page.user.click(screen.getByRole('button', { name: 'Find' }));
  await page.user.click(await screen.findByRole('button', { name: 'Maria Lopez' }));
  await page.user.type(screen.getByRole('textbox', { name: /in their own words/i }), need);
  return page;
}

describe('A new referral', () => {
  it('asks for a service first', () => {
    renderPage(<NewReferralPage />, { at: '/referrals/new', route: '/referrals/new' });
    expect(screen.getByText('Choose a service to see what it would receive.')).toBeTruthy();
  });

  it('shows that it loads', async () => {
    open(new GraphQLDouble().waits(ReadReferralStart));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    open(new GraphQLDouble().breaks(ReadReferralStart));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('shares the need alone until more is switched on, and shows what the partner sees', async () => {
    const server = clinic();
    const { user } = await openFor(server);
    const preview = within(screen.getByRole('region', { name: 'What Riverside Pantry sees' }));
    expect(await preview.findByText('After it says yes')).toBeTruthy();
    expect(screen.getByText('Phone, mornings. No message. No text.', { exact: false })).toBeTruthy();

    await user.click(screen.getByRole('switch', { name: 'Mental health' }));
    await user.type(screen.getByRole('textbox', { name: /mental health: what they should know/i }), 'Panic in queues');
    await user.click(screen.getByRole('switch', { name: 'Mental health' }));
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(OpenReferral)[0]?.input.draft.sections).toEqual([
      { kind: 'CONTACT', text: '' },
      { kind: 'NEED', text: 'Food for four' },
    ]);
  });

  it('is asked from one’s own unit; staff of a substance use program have no other', async () => {
    const care = { id: 'unit-care', name: 'Care Coordination', isPart2Program: false, neutralName: null };
    const recovery = { id: 'unit-recovery', name: 'New Leaf', isPart2Program: true, neutralName: 'Alder Valley' };
    const choices = async (unit: { id: string }) => {
      const server = clinic().answers(ReadReferralStart, { ...foodBoxes(), me: { unit, units: [care, recovery] } });
      const { unmount } = open(server);
      const select = await screen.findByRole('combobox', { name: /ask from/i });
      const names = within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
      unmount();
      return names;
    };
    expect(await choices(care)).toEqual(['Care Coordination', 'New Leaf']);
    expect(await choices(recovery)).toEqual(['New Leaf']);
  });

  it('says what is missing and leads there', async () => {
    const server = clinic();
    const { user } = open(server);
    await user.click(await screen.findByRole('button', { name: 'Send to Riverside Pantry' }));
    expect(screen.getByText('Choose the person, or ask without identity.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /find a person/i }));
    expect(server.requests(OpenReferral)).toHaveLength(0);
  });

  it('holds it until signed, with the fix in words and the struck lines with their reason', async () => {
    const server = clinic()
      .answers(PreviewRelease, { releasePreview: heldBack() })
      .answers(SubmitReferral, submitted('AWAITING_CONSENT'));
    const { user } = await openFor(server);
    expect(await screen.findByText('Needs a release signed by the person.')).toBeTruthy();
    expect(screen.getByText('Held back: no release names this agency')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hold until signed' }));
    await screen.findByText('/referrals/referral-1');
  });

  it('goes on from the saved draft when only sending failed', async () => {
    const server = clinic().breaks(SubmitReferral);
    const { user } = await openFor(server);
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    expect(await screen.findByText(/The draft is saved as K7QM-42, but it was not sent/)).toBeTruthy();

    server.answers(SubmitReferral, submitted('SENT'));
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(OpenReferral)).toHaveLength(1);
    const keys = server.requests(SubmitReferral).map(({ input }) => input.idempotencyKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('asks why another one is sent while one for the same help is open', async () => {
    const server = clinic().answers(SubmitReferral, {
      actOnReferral: {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: 'Missing.',
        field: 'duplicate_reason',
      },
    });
    const { user } = await openFor(server);
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await user.type(await screen.findByRole('textbox', { name: /why send another one/i }), 'Another household');

    server.answers(SubmitReferral, submitted('SENT'));
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral).at(-1)?.input.answers).toEqual([
      { name: 'duplicate_reason', value: 'Another household' },
    ]);
  });

  it('asks without identity: no person, no words, no release', async () => {
    const server = clinic();
    const { user } = open(server);
    await user.click(await screen.findByRole('switch', { name: /ask first, without identity/i }));
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(OpenReferral)[0]?.input.draft).toMatchObject({ enquiry: true, sections: [] });
  });

  it('moves words about health to their own part', async () => {
    const { user } = await openFor(clinic(), 'Insulin');
    const need = screen.getByRole('textbox', { name: /in their own words/i });
    if (need instanceof HTMLTextAreaElement) need.setSelectionRange(0, 7);
    await user.click(screen.getByRole('button', { name: 'Move to Physical health' }));
    expect(screen.getByRole('textbox', { name: /physical health: what/i })).toHaveProperty('value', 'Insulin');
    expect(need).toHaveProperty('value', '');
  });

  it('in an emergency shows numbers until it is written down what came of the call', async () => {
    const server = clinic();
    const { user } = await openFor(server);
    await user.selectOptions(screen.getByRole('combobox', { name: /how urgent/i }), 'Emergency');
    expect(screen.getByRole('link', { name: /911/ }).getAttribute('href')).toBe('tel:911');
    expect(screen.queryByRole('button', { name: /send to/i })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'I called' }));
    await user.type(screen.getByRole('textbox', { name: /what came of the call/i }), 'Mobile crisis is on its way');
    await user.click(screen.getByRole('button', { name: 'Continue to the referral' }));
    expect(screen.getByDisplayValue('Food for four')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral)[0]?.input.answers).toEqual([
      { name: 'call_result', value: 'Mobile crisis is on its way' },
    ]);
  });

  const BLOCKED = standing({
    verdict: 'BLOCK',
    standingLabel: 'Expired',
    message: '“Food for patients” with Riverside Pantry ended on November 16, 2026.',
    isDcoService: true,
    agreements: [{ id: 'agreement-1', title: 'Food for patients' }],
    alternatives: [{ listingId: 'listing-soup', serviceName: 'Soup kitchen', organizationName: 'Elm House' }],
  });

  it('says before it is sent that there is no agreement, and sends it all the same', async () => {
    const server = clinic().answers(PreviewRelease, { releasePreview: allowed({ agreementStanding: standing() }) });
    const { user } = await openFor(server);
    expect(await screen.findByText('Agreement: No agreement')).toBeTruthy();
    expect(screen.getByText(/the choice of provider is the person’s/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral)[0]?.input.answers).toEqual([]);
  });

  it('asks for a reason where the policy wants one', async () => {
    const preview = allowed({ agreementStanding: standing({ verdict: 'REASON' }) });
    const server = clinic().answers(PreviewRelease, { releasePreview: preview });
    const { user } = await openFor(server);
    await user.type(await screen.findByRole('textbox', { name: /all the same/i }), 'Nobody else is near');
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral)[0]?.input.answers).toEqual([
      { name: 'agreement_reason', value: 'Nobody else is near' },
    ]);
  });

  it('tells a coordinator why it does not go, where else, and who can send it', async () => {
    const server = clinic()
      .answers(PreviewRelease, { releasePreview: allowed({ agreementStanding: BLOCKED }) })
      .answers(SubmitReferral, {
        actOnReferral: {
          __typename: 'AgreementBlocks',
          code: 'AGREEMENT_BLOCKS',
          message: 'It does not go.',
          field: 'agreement_override',
          alternatives: BLOCKED.alternatives,
        },
      });
    const { user } = await openFor(server);
    expect(await screen.findByText('DCO service')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Soup kitchen, Elm House' }).getAttribute('href')).toBe(
      '/listings/listing-soup',
    );
    expect(screen.getByText(/a supervisor can open it and send it with a reason/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /without the agreement/i })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    expect(await screen.findByText('It does not go.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Soup kitchen, Elm House' })).toHaveLength(2);
  });

  it('lets a supervisor send it with a reason', async () => {
    const server = clinic().answers(PreviewRelease, { releasePreview: allowed({ agreementStanding: BLOCKED }) });
    const { user } = await openFor(server, 'Food for four', ['SUPERVISOR']);
    await user.type(await screen.findByRole('textbox', { name: /without the agreement/i }), 'She chose them');
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral)[0]?.input.answers).toEqual([
      { name: 'agreement_override', value: 'She chose them' },
    ]);
  });

  it('offers the fast track that the partner promised', async () => {
    const fastTracks = [{ promiseId: 'promise-1', label: 'Nothing at home (within 1 working day)' }];
    const server = clinic().answers(PreviewRelease, { releasePreview: allowed({ fastTracks }) });
    const { user } = await openFor(server);
    await user.selectOptions(await screen.findByRole('combobox', { name: /fast track/i }), 'promise-1');
    await user.click(screen.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await screen.findByText('/referrals/referral-1');
    expect(server.requests(SubmitReferral)[0]?.input.answers).toEqual([{ name: 'fast_track', value: 'promise-1' }]);
  });
});
