export { axeFindings } from './axe-findings.js';
export { standInForBrowser } from './browser-gaps.js';
export { GraphQLDouble } from './graphql-double.js';
export { renderInApp } from './render-in-app.js';
