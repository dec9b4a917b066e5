import { join } from 'node:path';
import { esmPackages } from './scripts/jest.esm-packages.mjs';

const root = import.meta.dirname;
const swc = (parser, jsc = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser, keepClassNames: true, ...jsc },
  },
];
const react = { transform: { react: { runtime: 'automatic' } } };
const nest = { transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } };
const esm = [...esmPackages(join(root, 'node_modules'))].map((name) => name.replace(/[.\\/+]/g, '\\$&')).join('|');

const shared = {
  rootDir: root,
  resolver: '<rootDir>/scripts/jest.resolver.cjs',
  transform: {
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }, react),
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, nest),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!((.*/)?node_modules/)?(${esm})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.*/dist/'],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,test,migrations,scripts,bench,eval}/**/*.spec.ts'],
      setupFiles: ['reflect-metadata'],
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: '<rootDir>/scripts/jest.screen-environment.cjs',
      testMatch: ['<rootDir>/{ui-kit,staff-console,partner-portal}/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { '\\.css$': '<rootDir>/scripts/jest.no-style.cjs' },
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{staff-console,partner-portal,test}/e2e/**/*.e2e.ts'],
      setupFiles: ['reflect-metadata'],
      globalSetup: '<rootDir>/test/support/find-chromium.mjs',
    },
  ],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testTimeout: 30_000,
};
