import { AppProvider, graphqlClient } from '@loopkeeper/ui-kit';
import { useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { LiveContext } from './live/live-source.js';
import { sseSource } from './live/sse-source.js';
import { NamesProvider } from './names/names.js';
import { PageMemory } from './page-memory.js';
import { Pages } from './Pages.js';
import { SessionGate } from './session/SessionGate.js';
import { Shell } from './Shell.js';

const live = sseSource();

/** The staff console. */
export function App() {
  const [endedAt, setEndedAt] = useState(0);
  const client = useMemo(() => graphqlClient({ onSignedOut: () => setEndedAt(Date.now()) }), []);

  return (
    <AppProvider client={client}>
      <BrowserRouter>
        <SessionGate endedAt={endedAt}>
          <NamesProvider>
            <PageMemory>
              <LiveContext value={live}>
                <Shell>
                  <Pages />
                </Shell>
              </LiveContext>
            </PageMemory>
          </NamesProvider>
        </SessionGate>
      </BrowserRouter>
    </AppProvider>
  );
}
