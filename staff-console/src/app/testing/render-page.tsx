import { renderInApp, type GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import type { Locale } from '@loopkeeper/ui-kit';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { NamesProvider } from '../names/names.js';
import { PageMemory } from '../page-memory.js';
import { SessionContext, type Me } from '../session/session.js';

/** Ana, a coordinator of the lead agency. */
export const ANA: Me = {
  id: 'user-ana',
  displayName: 'Ana Ruiz',
  email: 'ana@aldervalley.example',
  kind: 'STAFF',
  roles: ['COORDINATOR'],
  locale: 'en',
  agency: { id: 'agency-lead', name: 'Alder Valley Community Health', isLead: true, timeZone: 'America/New_York' },
  unit: null,
};

interface Options {
  readonly server?: GraphQLDouble;
  /** The address of the page. */
  readonly at?: string;
  /** The pattern of its route, such as `/people/:id`. */
  readonly route?: string;
  readonly me?: Me;
  readonly locale?: Locale;
}

function Whereabouts() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
}

/** Draws one page of the console as its route would, signed in, against a double of the server. */
export function renderPage(page: ReactNode, { server, at = '/', route = '*', me = ANA, locale }: Options = {}) {
  return renderInApp(
    <MemoryRouter initialEntries={[at]}>
      <SessionContext value={me}>
        <NamesProvider>
          <PageMemory>
            <Routes>
              <Route path={route} element={page} />
              <Route path="*" element={null} />
            </Routes>
          </PageMemory>
          <Whereabouts />
        </NamesProvider>
      </SessionContext>
    </MemoryRouter>,
    { server, locale },
  );
}
