/** Which way the arrows go: features → platform → kernel, and only downhill between features, through their doors. */
const FEATURES = [
  'directory',
  'identity',
  'agreements',
  'people',
  'consents',
  'referrals',
  'engagement',
  'notifications',
  'replies',
  'upkeep',
  'shortlists',
  'interop',
  'public-directory',
];

const downhill = FEATURES.slice(0, -1).map((feature, index) => ({
  name: `${feature}-uses-only-what-stands-below-it`,
  severity: 'error',
  from: { path: `^src/features/${feature}/` },
  to: { path: `^src/features/(${FEATURES.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|ui-kit|staff-console|partner-portal)/' },
      to: { circular: true },
    },
    {
      name: 'kernel-is-pure',
      comment: 'The kernel knows no framework and no shelf above it.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: '^(src/kernel/|node_modules/(uuid|temporal-polyfill|temporal-spec|temporal-utils)/)',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(features|demo|cli|app\\.module|server)' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/features/[^/]+/(domain|[^/]+/domain)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(src/platform/|src/features/([^/]+|[^/]+/[^/]+)/(data|commands|api|reactions)/|node_modules/(@nestjs|typeorm|pg|graphql|express)/)',
      },
    },
    {
      name: 'nothing-knows-the-api',
      severity: 'error',
      from: { path: '^src/features/([^/]+|[^/]+/[^/]+)/(domain|data|commands|reactions)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/features/([^/]+|[^/]+/[^/]+)/api/' },
    },
    {
      name: 'through-the-door',
      comment: 'Another feature is used only through its index.ts.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    ...downhill,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
