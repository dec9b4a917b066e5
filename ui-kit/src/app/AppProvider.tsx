import { MantineProvider } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Provider as GraphqlProvider, type Client } from 'urql';
import { useLocale } from '../texts/locale.js';
import { cssVariablesResolver, theme } from '../theme/theme.js';

const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** The scroll lock of sheets writes a style of its own, and looks for the nonce under this name. */
const shareNonce = (): void => void Object.assign(globalThis, { __webpack_nonce__: nonce() });

interface AppProviderProps {
  readonly client: Client;
  /** Tests draw without transitions and portals. */
  readonly env?: 'default' | 'test';
  readonly children: ReactNode;
}

/** What stands around a whole app: theme, colours, page language, GraphQL. */
export function AppProvider({ client, env = 'default', children }: AppProviderProps) {
  const locale = useLocale();
  useState(shareNonce);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
      env={env}
    >
      <GraphqlProvider value={client}>{children}</GraphqlProvider>
    </MantineProvider>
  );
}
