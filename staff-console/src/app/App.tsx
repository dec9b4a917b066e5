import { AppProvider, graphqlClient } from '@loopkeeper/ui-kit';
import { useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { NamesProvider } from './names/names.js';
import { Pages } from './Pages.js';
import { SessionGate } from './session/SessionGate.js';
import { Shell } from './Shell.js';

/** The staff console. */
export function App() {
  const [endedAt, setEndedAt] = useState(0);
  const client = useMemo(() => graphqlClient({ onSignedOut: () => setEndedAt(Date.now()) }), []);

  return (
    <AppProvider client={client}>
      <BrowserRouter>
        <SessionGate endedAt={endedAt}>
          <NamesProvider>
            <Shell>
              <Pages />
            </Shell>
          </NamesProvider>
        </SessionGate>
      </BrowserRouter>
    </AppProvider>
  );
}
