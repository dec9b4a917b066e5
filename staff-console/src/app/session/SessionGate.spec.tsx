import { AppProvider, TextField, graphqlClient } from '@loopkeeper/ui-kit';
import { GraphQLDouble, axeFindings, standInForBrowser } from '@loopkeeper/ui-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { ANA } from '../testing/render-page.js';
import { SessionGate } from './SessionGate.js';
import { ReadMe } from './session.operations.js';
import { useMe } from './session.js';

/** Stands for the sign-in addresses of the server: answers by status and notes what was asked. */
class SignInDouble {
  readonly asked: { readonly path: string; readonly body: unknown }[] = [];
  status = 200;

  readonly fetch: typeof globalThis.fetch = async (path, init) => {
    this.asked.push({ path: String(path), body: JSON.parse(String(init?.body)) });
    return new Response(null, { status: this.status });
  };
}

function Desk() {
  const [note, setNote] = useState('');
  return <TextField name="note" label={`Note of ${useMe().displayName}`} value={note} onChange={setNote} />;
}

const at = (server: GraphQLDouble, endedAt: number) => (
  <AppProvider client={server.client()} env="test">
    <MemoryRouter>
      <SessionGate endedAt={endedAt}>
        <Desk />
      </SessionGate>
    </MemoryRouter>
  </AppProvider>
);

describe('the session gate', () => {
  const realFetch = globalThis.fetch;
  let signIn: SignInDouble;

  beforeEach(() => {
    standInForBrowser();
    signIn = new SignInDouble();
    globalThis.fetch = signIn.fetch;
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('asks for a sign-in, says when it is wrong, and opens when it is right', async () => {
    const user = userEvent.setup();
    const server = new GraphQLDouble().answers(ReadMe, { me: null });
    render(at(server, 0));
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Enter your e-mail.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/E-mail/));
    expect(await axeFindings()).toEqual([]);

    signIn.status = 401;
    await user.type(screen.getByLabelText(/E-mail/), 'ana@aldervalley.example');
    await user.type(screen.getByLabelText(/Password/), 'quiet harbor{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('do not match an account');

    signIn.status = 200;
    server.answers(ReadMe, { me: ANA });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByLabelText('Note of Ana Ruiz')).toBeTruthy();
    expect(signIn.asked.at(-1)).toEqual({
      path: '/auth/password',
      body: { email: 'ana@aldervalley.example', password: 'quiet harbor' },
    });
  });

  it('mails a link and says the same whether the address is known or not', async () => {
    const user = userEvent.setup();
    signIn.status = 202;
    render(at(new GraphQLDouble().answers(ReadMe, { me: null }), 0));
    await user.type(await screen.findByLabelText(/E-mail/), 'who@nowhere.example');
    await user.click(screen.getByRole('button', { name: 'E-mail me a link instead' }));
    expect(await screen.findByText(/If this address has an account/)).toBeTruthy();
    expect(signIn.asked).toEqual([{ path: '/auth/link', body: { email: 'who@nowhere.example', locale: 'en' } }]);
  });

  it('keeps what was typed when a session ends under an open page', async () => {
    const user = userEvent.setup();
    const server = new GraphQLDouble().answers(ReadMe, { me: ANA });
    const client = server.client();
    const page = (endedAt: number) => (
      <AppProvider client={client} env="test">
        <MemoryRouter>
          <SessionGate endedAt={endedAt}>
            <Desk />
          </SessionGate>
        </MemoryRouter>
      </AppProvider>
    );
    const { rerender } = render(page(0));
    await user.type(await screen.findByLabelText('Note of Ana Ruiz'), 'half a sentence');

    rerender(page(Date.now() - 1));
    expect(await screen.findByText(/Your session has ended/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Note of Ana Ruiz' })).toBeNull();

    await user.type(screen.getByLabelText(/E-mail/), 'ana@aldervalley.example');
    await user.type(screen.getByLabelText(/Password/), 'quiet harbor{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Note of Ana Ruiz' })).toHaveProperty('value', 'half a sentence');
  });

  it('is told by the client that the session has ended', async () => {
    let ended = 0;
    const body = { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] };
    const fetch: typeof globalThis.fetch = async () =>
      new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    await graphqlClient({ url: 'http://double.test/graphql', fetch, onSignedOut: () => ended++ })
      .query(ReadMe, {})
      .toPromise();
    expect(ended).toBe(1);
  });
});
