/** The layers of the system, from the ground up: a lib imports only libs that stand before it. */
const order = [
  'kernel',
  'config',
  'persistence',
  'process-contract',
  'audit',
  'law',
  'trace',
  'directory',
  'access',
  'matter',
  'personal-data',
  'intake',
  'evidence',
  'limits',
  'dispatch',
  'joint-handling',
  'department',
  'notice',
  'item-list',
  'supervision',
  'jurisdiction',
  'grid-order',
  'human-task',
  'case-file',
  'deadlines',
  'record',
];

const forwardOnly = order.map((lib, index) => ({
  name: `${lib}-imports-only-what-stands-before-it`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: '\\.(spec|contract)\\.ts$' },
  to: { path: `^libs/(${[...order.slice(index + 1), 'orchestration'].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...forwardOnly,
    {
      name: 'orchestration-knows-no-stage',
      severity: 'error',
      from: { path: '^libs/orchestration/' },
      to: { path: '^libs/(?!orchestration|kernel|config|persistence|process-contract)' },
    },
    {
      name: 'only-orchestration-knows-the-engine-client',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/orchestration/' },
      to: { path: '@camunda8/sdk' },
    },
    {
      name: 'a-lib-has-one-door',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/',
        pathNot: ['^libs/[^/]+/index\\.ts$', '^libs/$2/'],
      },
    },
    {
      name: 'domain-is-plain',
      severity: 'error',
      from: { path: '^libs/[^/]+/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['/infrastructure/', 'node_modules/(@nestjs|typeorm|pg)/'] },
    },
    {
      name: 'departments-are-a-peer-over-the-network',
      severity: 'error',
      from: {
        path: '^(libs|apps/(api|worker|projection|setup|web))/',
        pathNot: '\\.(spec|contract)\\.ts$',
      },
      to: { path: '^apps/departments/' },
    },
    {
      name: 'departments-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^apps/departments/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|target|fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
