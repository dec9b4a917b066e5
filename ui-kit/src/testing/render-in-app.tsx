import { configure, render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AppProvider } from '../app/AppProvider.js';
import { setLocale, type Locale } from '../texts/locale.js';
import { standInForBrowser } from './browser-gaps.js';
import { GraphQLDouble } from './graphql-double.js';

// A busy machine draws late; a test still waits no longer than it must.
configure({ asyncUtilTimeout: 5_000 });

interface Options {
  readonly server?: GraphQLDouble;
  readonly locale?: Locale;
}

/** Draws a part of an app as it would stand in one, against a double of the server. */
export function renderInApp(
  ui: ReactNode,
  { server = new GraphQLDouble(), locale = 'en' }: Options = {},
): RenderResult & { readonly user: UserEvent; readonly server: GraphQLDouble } {
  standInForBrowser();
  setLocale(locale);
  const drawn = render(
    <AppProvider client={server.client()} env="test">
      {ui}
    </AppProvider>,
  );
  return { ...drawn, user: userEvent.setup(), server };
}
