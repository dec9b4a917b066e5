import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { parse } from 'graphql';
import type { TypedDocumentNode } from 'urql';
import { GraphQLDouble, renderInApp } from '../testing/index.js';
import { Loaded } from '../states/Loaded.js';
import { setLocale } from '../texts/locale.js';
import { useLoad } from './use-load.js';

const Greeting = parse('query Greeting { greeting }') as TypedDocumentNode<{ greeting: string }, Record<string, never>>;

function Page() {
  const load = useLoad(Greeting, {});
  return (
    <Loaded load={load}>
      {({ greeting }) => (
        <>
          <p>{greeting}</p>
          <button onClick={load.reload}>Again</button>
        </>
      )}
    </Loaded>
  );
}

describe('what a page reads', () => {
  it('stays in sight while a newer reading fails, and says so', async () => {
    const { user, server } = renderInApp(<Page />, {
      server: new GraphQLDouble().answers(Greeting, { greeting: 'Good morning' }),
    });
    await screen.findByText('Good morning');
    server.breaks(Greeting);
    await user.click(screen.getByRole('button', { name: 'Again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('No connection to the server');
    expect(screen.getByText('Good morning')).toBeTruthy();
  });

  it('is read again in another language', async () => {
    const words = ['Good morning', 'Buenos días'];
    const { server } = renderInApp(<Page />, {
      server: new GraphQLDouble().answers(Greeting, () => ({ greeting: words.shift() ?? '' })),
    });
    await screen.findByText('Good morning');
    act(() => setLocale('es'));
    expect(await screen.findByText('Buenos días')).toBeTruthy();
    expect(server.requests(Greeting)).toHaveLength(2);
    act(() => setLocale('en'));
  });

  it('says in the server’s words why a question could not be taken', async () => {
    const server = new GraphQLDouble().refuses(Greeting, 'BAD_USER_INPUT', 'near: We know no place in 00000.');
    renderInApp(<Page />, { server });
    expect((await screen.findByRole('alert')).textContent).toContain('We know no place in 00000.');
    expect(screen.getByRole('alert').textContent).not.toContain('near:');
  });
});
