const { TestEnvironment } = require('jest-environment-jsdom');

const LACKING = [
  'Request',
  'Response',
  'Headers',
  'fetch',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'structuredClone',
];

/** jsdom with the parts of the web platform that browsers and Node have and it lacks. */
module.exports = class ScreenEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    for (const name of LACKING) this.global[name] ??= globalThis[name];
  }
};
