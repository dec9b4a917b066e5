import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The portal is served below /portal/; the server puts its nonce in place of the placeholder at each request. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/portal/',
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
