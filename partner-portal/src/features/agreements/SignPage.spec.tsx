import { describe, expect, it } from '@jest/globals';
import { axeFindings, GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, within } from '@testing-library/react';
import { ROSA } from '../../shared/cast.js';
import { MeContext } from '../../shared/me.js';
import { AcceptAgreement, ReadAgreements } from './agreements.operations.js';
import { held, offer, OFFER_ID, signature, version } from './an-agreement.js';
import SignPage from './SignPage.js';

const page = (
  <MeContext value={ROSA}>
    <SignPage id={OFFER_ID} />
  </MeContext>
);
const serving = (...agreementsToSign: ReturnType<typeof offer>[]) =>
  new GraphQLDouble().answers(ReadAgreements, { agreementsToSign, ourAgreements: [] });
const signed = offer({ isSignedByUs: true, version: version({ signatures: [signature()], missingSignatures: [] }) });

type User = ReturnType<typeof renderInApp>['user'];
async function signs(user: User, name = 'Rosa Delgado'): Promise<void> {
  await user.type(await screen.findByLabelText(/^Your name/), name);
  await user.type(screen.getByLabelText(/^Your title/), 'Manager');
  await user.click(screen.getByLabelText(/^I have read these terms and accept them for Riverside Pantry/));
  await user.click(screen.getByRole('button', { name: 'Accept and sign' }));
}

describe('signing', () => {
  it('says that it loads, that it could not be read, and that the offer is gone', async () => {
    const loading = renderInApp(page, { server: new GraphQLDouble().waits(ReadAgreements) });
    expect(await screen.findByText('Loading')).toBeTruthy();
    loading.unmount();
    const failed = renderInApp(page, { server: new GraphQLDouble().breaks(ReadAgreements) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    failed.unmount();
    renderInApp(page, { server: serving() });
    expect(await screen.findByRole('heading', { name: 'This is not on offer any more' })).toBeTruthy();
  });

  it('is of exactly the text that was read, by name, title and confirmation; then the receipt is there', async () => {
    const server = serving(offer());
    const { user } = renderInApp(page, { server });
    expect(await screen.findByText('We tell each other of every household within a day.')).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
    server.answers(AcceptAgreement, () => {
      server.answers(ReadAgreements, { agreementsToSign: [signed], ourAgreements: [] });
      return { acceptAgreement: { __typename: 'AgreementToSign' as const, ...signed } };
    });
    await signs(user);

    expect(await screen.findByText('Signed. Both sides get a receipt.')).toBeTruthy();
    expect(await screen.findByText('Rosa Delgado, Manager, for Riverside Pantry, Nov 25, 2026')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Receipt of the signature/ }).getAttribute('href')).toBe('/files/r1');
    expect(server.requests(AcceptAgreement)).toMatchObject([
      {
        input: {
          versionId: OFFER_ID,
          contentSha256: 'c'.repeat(64),
          signerName: 'Rosa Delgado',
          signerTitle: 'Manager',
          confirms: true,
        },
      },
    ]);
    expect(screen.queryByRole('button', { name: 'Accept and sign' })).toBeNull();
  });

  it('asks for what is missing before it sends anything', async () => {
    const server = serving(offer());
    const { user } = renderInApp(page, { server });
    await user.click(await screen.findByRole('button', { name: 'Accept and sign' }));
    expect(await screen.findByText('Type your name.')).toBeTruthy();
    expect(screen.getByText('Type your title.')).toBeTruthy();
    expect(screen.getByText('Confirm that you have read the terms.')).toBeTruthy();
    expect(server.requests(AcceptAgreement)).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  it('says at the name that somebody signs under another’s, and keeps what was typed', async () => {
    const message = 'You are named as "Rosa Delgado". Sign with that name.';
    const refusal = {
      __typename: 'SignerWithoutAuthority' as const,
      code: 'SIGNER_WITHOUT_AUTHORITY',
      message,
      field: 'signerName',
    };
    const { user } = renderInApp(page, {
      server: serving(offer()).answers(AcceptAgreement, { acceptAgreement: refusal }),
    });
    await signs(user, 'Sam Reed');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByDisplayValue('Sam Reed')).toBeTruthy();
  });

  it('of what was replaced meanwhile is refused: it says what is different and leads to what is offered now', async () => {
    const current = '0193a000-0000-7000-8000-0000000000f2';
    const server = serving(offer());
    const { user } = renderInApp(page, { server });
    server.answers(AcceptAgreement, () => {
      server.answers(ReadAgreements, { agreementsToSign: [offer({ id: current })], ourAgreements: [] });
      return {
        acceptAgreement: {
          __typename: 'VersionReplaced' as const,
          code: 'VERSION_REPLACED',
          message: 'This version was replaced while you had it open. Nothing was accepted.',
          field: 'versionId',
          currentVersionId: current,
          changes: [{ what: 'Last day', before: '2027-11-30', after: '2027-06-30' }],
        },
      };
    });
    await signs(user);
    const told = within(await screen.findByRole('alert'));
    expect(told.getByText('Last day')).toBeTruthy();
    expect(told.getByText('Before: 2027-11-30')).toBeTruthy();
    expect(told.getByText('Now: 2027-06-30')).toBeTruthy();
    expect(told.getByRole('link', { name: 'Read what is offered now' }).getAttribute('href')).toBe(
      `/portal/agreements/${current}`,
    );
    expect(screen.queryByRole('button', { name: 'Accept and sign' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('is for a named signer: whoever is none reads, and learns who signs', async () => {
    renderInApp(page, { server: serving(offer({ mySignerName: null })), locale: 'es' });
    expect(await screen.findByText('Por su agencia firma Rosa Delgado. Usted puede leerlo aquí.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('opened again after all have signed shows who did', async () => {
    const adopted = held({ version: version({ signatures: [signature()], missingSignatures: [] }) });
    renderInApp(page, {
      server: new GraphQLDouble().answers(ReadAgreements, { agreementsToSign: [], ourAgreements: [adopted] }),
    });
    expect(await screen.findByRole('heading', { name: 'All have signed.' })).toBeTruthy();
    expect(screen.getByText(/^Rosa Delgado, Manager/)).toBeTruthy();
  });
});
