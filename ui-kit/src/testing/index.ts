export { GraphQLDouble } from './graphql-double.js';
export { renderInApp } from './render-in-app.js';
export { standInForBrowser } from './browser-gaps.js';
