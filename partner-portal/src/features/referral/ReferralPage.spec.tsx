import { describe, expect, it } from '@jest/globals';
import { GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { accepted, request, REQUEST_ID } from '../../shared/cast.js';
import { ActOnReferral, ReadReferral } from './referral.operations.js';
import { ReferralPage } from './ReferralPage.js';

const page = <ReferralPage id={REQUEST_ID} />;
const waiting = () => new GraphQLDouble().answers(ReadReferral, { referral: request() });
const done = { actOnReferral: { __typename: 'Referral' as const, ...accepted() } };

const ask = async (user: UserEvent, question: string) => {
  await user.click(await screen.findByRole('button', { name: 'Ask first' }));
  await user.type(screen.getByLabelText(/Your question/), question);
  await user.click(screen.getByRole('button', { name: 'Ask first' }));
};

describe('a request, before yes', () => {
  it('says that it is loading', async () => {
    renderInApp(page, { server: new GraphQLDouble().waits(ReadReferral) });

    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('says the same for what does not exist and for what is not this agency’s', async () => {
    renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: null }) });

    expect(await screen.findByRole('heading', { name: 'There is nothing here for your agency.' })).toBeTruthy();
  });

  it('offers to try again where it cannot be read', async () => {
    renderInApp(page, { server: new GraphQLDouble().breaks(ReadReferral) });

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('shows what decides whether it fits, and that who it is comes after yes', async () => {
    renderInApp(page, { server: waiting() });

    expect(await screen.findByRole('heading', { level: 1, name: 'Food boxes for a household of 3' })).toBeTruthy();
    expect(screen.getByText('To answer')).toBeTruthy();
    for (const fact of ['3 people', '25 to 64', 'Millbrook', 'Spanish', 'Medicaid'])
      expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByText('Name and details come after you say yes. You can still say no.')).toBeTruthy();
  });

  it('keeps reference, need and name out of the tab’s title', async () => {
    renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: accepted() }) });

    await screen.findByText('Lucía Prado');
    expect(document.title).toBe('Request · Loopkeeper');
  });
});

describe('answering', () => {
  it('says yes in two clicks, names the version it saw, and then shows who it is', async () => {
    const server = waiting().answers(ActOnReferral, done);
    const { user } = renderInApp(page, { server });

    await user.click(await screen.findByRole('button', { name: 'Yes, show us who' }));
    server.answers(ReadReferral, { referral: accepted() });
    await user.click(screen.getByRole('button', { name: 'Yes, show us who' }));

    expect(await screen.findByText('Lucía Prado')).toBeTruthy();
    expect(screen.getByText(/^Sent .+\. Alder Valley Community Health has it\.$/)).toBeTruthy();
    expect(server.requests(ActOnReferral)).toEqual([
      { input: { id: REQUEST_ID, seenVersion: 3, action: 'ACCEPT', idempotencyKey: expect.any(String), answers: [] } },
    ]);
  });

  it('declines with a reason, and not without one', async () => {
    const server = waiting().answers(ActOnReferral, done);
    const { user } = renderInApp(page, { server });
    await user.click(await screen.findByRole('button', { name: "We can't" }));

    await user.click(screen.getByRole('button', { name: "We can't" }));
    expect(await screen.findByText('Please fill this in.')).toBeTruthy();
    expect(server.requests(ActOnReferral)).toEqual([]);

    await user.selectOptions(screen.getByLabelText(/Why/), 'We are full');
    await user.click(screen.getByRole('button', { name: "We can't" }));
    await waitFor(() =>
      expect(server.requests(ActOnReferral)[0]?.input.answers).toEqual([{ name: 'reason', value: 'no_capacity' }]),
    );
  });

  it('tells a lost race plainly, keeps the typed text, and goes on from the new version', async () => {
    const stale = {
      __typename: 'StaleVersion' as const,
      code: 'STALE_VERSION',
      message: 'This record has changed since you opened it.',
      field: null,
      currentVersion: 4,
      changes: ['Marco acknowledged it.'],
    };
    const server = waiting().answers(ActOnReferral, { actOnReferral: stale });
    const { user } = renderInApp(page, { server });
    await screen.findByRole('button', { name: 'Ask first' });
    server.answers(ReadReferral, { referral: request({ version: 4, state: 'ACKNOWLEDGED' }) });

    await ask(user, 'Is there a dog?');
    expect(await screen.findByText('Marco acknowledged it.')).toBeTruthy();
    expect(screen.getByDisplayValue('Is there a dog?')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Ask first' }));
    await waitFor(() => expect(server.requests(ActOnReferral).at(-1)?.input.seenVersion).toBe(4));
  });

  it('keeps a refused answer on the page, at its field', async () => {
    const refused = {
      __typename: 'InvalidInput' as const,
      code: 'INVALID_INPUT',
      message: 'Too long.',
      field: 'question',
    };
    const { user } = renderInApp(page, { server: waiting().answers(ActOnReferral, { actOnReferral: refused }) });

    await ask(user, 'Is there a dog?');

    expect(await screen.findByText('Too long.')).toBeTruthy();
    expect(screen.getByDisplayValue('Is there a dog?')).toBeTruthy();
  });

  it('tries again by itself on a poor line, with the same key, so that nothing happens twice', async () => {
    const server = waiting().breaks(ActOnReferral);
    const { user } = renderInApp(page, { server });
    await ask(user, 'Is there a dog?');
    expect(await screen.findByText('Not sent yet. Trying again.')).toBeTruthy();

    server.answers(ActOnReferral, done);
    fireEvent(window, new Event('online'));

    expect(await screen.findByText(/^Sent /)).toBeTruthy();
    const keys = server.requests(ActOnReferral).map(({ input }) => input.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('a request, after yes', () => {
  it('says first how the person may be reached, and covers the number until it is asked for', async () => {
    const { user } = renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: accepted() }) });

    expect(await screen.findByText('Call. Mornings. No message. No text.')).toBeTruthy();
    expect(screen.queryByText('555-0142')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Show phone' }));
    expect(screen.getByRole('link', { name: '555-0142' }).getAttribute('href')).toBe('tel:555-0142');
  });

  it('shows the notice and until when the release holds', async () => {
    renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: accepted() }) });

    expect(await screen.findByText('These records may not be passed on.')).toBeTruthy();
    expect(screen.getByText('The release ends Feb 1, 2027.')).toBeTruthy();
  });

  it('says why details are withheld once the release has ended', async () => {
    const ended = accepted({ details: null, detailsWithheld: 'Consent withdrawn on Nov 24.', availableActions: [] });
    renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: ended }) });

    expect(await screen.findByText('Consent withdrawn on Nov 24.')).toBeTruthy();
    expect(screen.queryByText('Lucía Prado')).toBeNull();
    expect(screen.getByText('Nothing is asked of you now.')).toBeTruthy();
  });

  it('speaks Spanish', async () => {
    renderInApp(page, { server: new GraphQLDouble().answers(ReadReferral, { referral: accepted() }), locale: 'es' });

    expect(await screen.findByText('Llamar. Mornings. Sin recados. Sin mensajes de texto.')).toBeTruthy();
  });
});
