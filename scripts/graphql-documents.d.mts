import type { Plugin } from 'vite';

/** Puts each `graphql(…)` operation as text into the module that uses it. */
export function graphqlDocuments(folder: string): Plugin;
