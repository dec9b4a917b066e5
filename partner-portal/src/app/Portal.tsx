import { AppProvider, graphqlClient } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { Gate } from './Gate.js';
import { Pages } from './Pages.js';

/** The server words its sentences in the language of the page. */
const inPageLanguage: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('accept-language', document.documentElement.lang);
  return fetch(input, { ...init, headers });
};

/** The whole portal. */
export function Portal() {
  const [lost, setLost] = useState(false);
  const [client] = useState(() => graphqlClient({ fetch: inPageLanguage, onSignedOut: () => setLost(true) }));
  const [found] = useState(() => () => setLost(false));

  return (
    <AppProvider client={client}>
      <Gate lost={lost} found={found}>
        <Pages />
      </Gate>
    </AppProvider>
  );
}
