import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReadAgreementsQuery } from '../../gql/graphql.js';
import { ReadAgreements } from './agreements.operations.js';
import AgreementsPage from './AgreementsPage.js';
import { ReadWaitingAgreements } from './to-sign.operations.js';
import { ToSignNote } from './ToSignNote.js';
import { held, offer, OFFER_ID, version } from './an-agreement.js';

const serving = (data: Partial<ReadAgreementsQuery>) =>
  new GraphQLDouble().answers(ReadAgreements, { agreementsToSign: [], ourAgreements: [], ...data });

describe('what waits for a signature, above the open work', () => {
  const waiting = (changes: object = {}) => ({ id: OFFER_ID, title: 'Groceries', mySignerName: 'Rosa', isSignedByUs: false, ...changes }); // prettier-ignore

  it('leads whoever is named to it', async () => {
    const agreementsToSign = [waiting(), waiting({ id: 'other', title: 'Transport', mySignerName: null })];
    renderInApp(<ToSignNote />, { server: new GraphQLDouble().answers(ReadWaitingAgreements, { agreementsToSign }) });
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Read and sign: Groceries', `/portal/agreements/${OFFER_ID}`],
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('is not there when nothing waits, nor while it cannot be read', async () => {
    const agreementsToSign = [waiting({ isSignedByUs: true })];
    const signed = new GraphQLDouble().answers(ReadWaitingAgreements, { agreementsToSign });
    for (const server of [signed, new GraphQLDouble().breaks(ReadWaitingAgreements)]) {
      const { container, unmount } = renderInApp(<ToSignNote />, { server });
      await waitFor(() => expect(server.requests(ReadWaitingAgreements)).toHaveLength(1));
      await act(() => new Promise((drawn) => setTimeout(drawn, 50)));
      expect(container.querySelector('.strip')).toBeNull();
      unmount();
    }
  });
});

describe('the agreements of an agency', () => {
  it('say that they load, that they could not be read, and that there are none', async () => {
    const loading = renderInApp(<AgreementsPage />, { server: new GraphQLDouble().waits(ReadAgreements) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    loading.unmount();
    const failed = renderInApp(<AgreementsPage />, { server: new GraphQLDouble().breaks(ReadAgreements) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    failed.unmount();
    renderInApp(<AgreementsPage />, { server: serving({}) });
    expect(await screen.findByText('There is no agreement with your agency here.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('show what is in force: until when, what was promised by whom, the next meeting, and files to take along', async () => {
    renderInApp(<AgreementsPage />, { server: serving({ ourAgreements: [held()] }) });
    const agreement = within(await screen.findByRole('region', { name: 'Diapers for families' }));
    expect(agreement.getByText('Ends in 20 days')).toBeTruthy();
    expect(agreement.getByText('Dec 1, 2026 to Nov 30, 2027')).toBeTruthy();
    expect(agreement.getByText('Dec 10, 2026, every 6 weeks')).toBeTruthy();
    expect(agreement.getByText('All your services')).toBeTruthy();
    const promise = (name: string) => within(agreement.getByRole('region', { name })).getByRole('listitem').textContent;
    expect(promise('What your agency promises')).toBe('First answer within 2 business days');
    expect(promise('What your agency is promised')).toBe('A call before anybody is sent');
    expect(agreement.getByRole('link', { name: 'Download mou.pdf' }).getAttribute('href')).toBe('/files/f1');
    expect(agreement.getByText('Text, 1.5 MB')).toBeTruthy();
    expect(agreement.getByRole('link', { name: /^Receipt of the signature/ }).getAttribute('href')).toBe('/files/r1');
    expect(await axeFindings()).toEqual([]);
  });

  it('lead to what waits to be signed, by whoever is named; for others to be read', async () => {
    const others = offer({ id: 'other', title: 'Transport', mySignerName: null });
    renderInApp(<AgreementsPage />, { server: serving({ agreementsToSign: [offer(), others] }) });
    const toSign = await screen.findByRole('link', { name: 'Read and sign Groceries and follow-up' });
    expect(toSign.getAttribute('href')).toBe(`/portal/agreements/${OFFER_ID}`);
    expect(screen.getByRole('link', { name: 'Read Transport' })).toBeTruthy();
    expect(screen.getByText('Nothing is in force.')).toBeTruthy();
  });

  it('tell apart what is agreed from a later day on', async () => {
    const coming = held({ isInForce: false, isComing: true, daysLeft: null });
    renderInApp(<AgreementsPage />, { server: serving({ ourAgreements: [coming] }) });
    const later = within(await screen.findByRole('region', { name: 'Agreed, from a later day' }));
    expect(later.getByText('Dec 1, 2026 to Nov 30, 2027')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Past' })).toBeNull();
  });

  it('keep what is over, with its files and signatures', async () => {
    const past = held({ isInForce: false, daysLeft: null, endedOn: '2026-06-30', version: version({ files: [] }) });
    renderInApp(<AgreementsPage />, { server: serving({ ourAgreements: [past] }), locale: 'es' });
    const over = within(await screen.findByRole('region', { name: 'Anteriores' }));
    expect(over.getByText(/^Terminó el 30 jun/)).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });
});
