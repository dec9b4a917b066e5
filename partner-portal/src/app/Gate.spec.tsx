import { afterEach, describe, expect, it } from '@jest/globals';
import { GraphQLDouble, renderInApp } from '@loopkeeper/ui-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { ROSA } from '../shared/cast.js';
import { ReadMe } from '../shared/me.operations.js';
import { Gate } from './Gate.js';

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

/** Stands in for the sign-in routes at the network's edge. */
function serverSays(status: number): Sent[] {
  const sent: Sent[] = [];
  window.fetch = async (path, init) => {
    sent.push({ path: String(path), body: JSON.parse(String(init?.body)) });
    return new Response(null, { status });
  };
  return sent;
}

const signedOut = () => new GraphQLDouble().answers(ReadMe, { me: null });
const gate = (
  <Gate lost={false} found={() => undefined}>
    <h1>Open work</h1>
  </Gate>
);

/** A page whose session can end under it. */
function LosingPage() {
  const [lost, setLost] = useState(false);
  return (
    <Gate lost={lost} found={() => setLost(false)}>
      <input aria-label="Note" />
      <button onClick={() => setLost(true)}>The session ends</button>
    </Gate>
  );
}

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

describe('the gate', () => {
  it('says that it is loading', async () => {
    renderInApp(gate, { server: new GraphQLDouble().waits(ReadMe) });

    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again while the server cannot be reached', async () => {
    renderInApp(gate, { server: new GraphQLDouble().breaks(ReadMe) });

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('lets a partner through, and always says whom to call in danger', async () => {
    renderInApp(gate, { server: new GraphQLDouble().answers(ReadMe, { me: ROSA }) });

    expect(await screen.findByRole('heading', { name: 'Open work' })).toBeTruthy();
    expect(screen.getByText('Danger now? 911 or 988')).toBeTruthy();
  });

  it('shows the clinic’s own staff the way to the console', async () => {
    renderInApp(gate, { server: new GraphQLDouble().answers(ReadMe, { me: { ...ROSA, kind: 'STAFF' } }) });

    expect((await screen.findByRole('link', { name: 'Go to the staff console' })).getAttribute('href')).toBe('/');
    expect(screen.queryByRole('heading', { name: 'Open work' })).toBeNull();
  });

  it('mails a link, and never tells whether the mailbox takes part', async () => {
    const sent = serverSays(202);
    const { user } = renderInApp(gate, { server: signedOut(), locale: 'es' });

    await user.type(await screen.findByLabelText('Correo electrónico'), 'intake@riversidepantry.example');
    await user.click(screen.getByRole('button', { name: 'Enviarme un enlace' }));

    expect(await screen.findByText('Si este buzón participa, un enlace va en camino.')).toBeTruthy();
    expect(sent).toEqual([{ path: '/auth/link', body: { email: 'intake@riversidepantry.example', locale: 'es' } }]);
  });

  it('asks for an address before it sends anything', async () => {
    const sent = serverSays(202);
    const { user } = renderInApp(gate, { server: signedOut() });

    await user.click(await screen.findByRole('button', { name: 'E-mail me a link' }));

    expect(await screen.findByText('Enter your e-mail address.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('signs in with a password, and keeps the address after a refusal', async () => {
    serverSays(401);
    const { user, server } = renderInApp(gate, { server: signedOut() });
    await user.click(await screen.findByRole('button', { name: 'Use a password instead' }));
    await user.type(screen.getByLabelText('E-mail'), 'rosa@riversidepantry.example');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('This address and this password do not go together.')).toBeTruthy();
    expect(screen.getByDisplayValue('rosa@riversidepantry.example')).toBeTruthy();

    serverSays(204);
    server.answers(ReadMe, { me: ROSA });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByRole('heading', { name: 'Open work' })).toBeTruthy();
  });

  it('hides the page when the session ends, and gives typed text back after signing in again', async () => {
    serverSays(204);
    const { user } = renderInApp(<LosingPage />, { server: new GraphQLDouble().answers(ReadMe, { me: ROSA }) });
    await user.type(await screen.findByLabelText('Note'), 'Called twice');
    await user.click(screen.getByRole('button', { name: 'The session ends' }));
    expect(await screen.findByRole('heading', { name: 'You were signed out' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();

    await user.type(screen.getByLabelText('E-mail'), 'rosa@riversidepantry.example');
    await user.type(screen.getByLabelText('Password'), 'right');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    await waitFor(() => expect(screen.queryByRole('heading', { name: 'You were signed out' })).toBeNull());
    expect(screen.getByDisplayValue('Called twice')).toBeTruthy();
  });
});
