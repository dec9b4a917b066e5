/** First parts of paths that belong to the server; what is not found there is never answered with an application page. */
const RESERVED = [
  'graphql',
  'auth',
  'r',
  'files',
  'health',
  'metrics',
  'demo',
  'hsds',
  'fhir',
  'find',
  'hand-outs',
  'v',
];

const firstPart = (path: string): string => path.split('/', 2)[1] ?? '';

/** Whether a path is kept for the server's own answers. */
export const isReserved = (path: string): boolean => RESERVED.includes(firstPart(path).toLowerCase());
