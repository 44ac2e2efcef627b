// Who may import whom: shared <- db <- server, shared <- admin, through entry points only, and never in a circle.
const entryPoints = '^(shared|db)/src/index\\.ts$';
const testing = '^db/src/testing/index\\.ts$';
const tests = '\\.(test|e2e)\\.tsx?$|^[a-z]+/(e2e|src/testing)/|^[a-z]+/vitest\\.config\\.ts$';

const forbidden = [
  { name: 'no-circles', comment: 'A circle has no beginning to read from.', from: {}, to: { circular: true } },
  { name: 'shared-knows-nobody', from: { path: '^shared/' }, to: { path: '^(db|server|admin)/' } },
  { name: 'db-knows-shared-only', from: { path: '^db/' }, to: { path: '^(server|admin)/' } },
  { name: 'server-knows-no-admin', from: { path: '^server/' }, to: { path: '^admin/' } },
  { name: 'admin-knows-shared-only', from: { path: '^admin/', pathNot: '^admin/e2e/' }, to: { path: '^(db|server)/' } },
  {
    name: 'entry-points-only',
    comment: "Another package is its entry point; what lies inside is that package's own.",
    from: { path: '^(shared|db|server|admin)/', pathNot: tests },
    to: { path: '^(shared|db|server|admin)/', pathNot: ['^$1/', entryPoints] },
  },
  {
    name: 'entry-points-only-in-tests',
    comment: 'Tests may also use @pilotage/db/testing.',
    from: { path: `^(shared|db|server|admin)/(?=.*(\\.(test|e2e)\\.tsx?$|/testing/))|^(admin)/e2e/` },
    to: { path: '^(shared|db|server|admin)/', pathNot: ['^$1/', '^$3/', entryPoints, testing] },
  },
  {
    name: 'testing-for-tests-only',
    from: { path: '^(shared|db|server|admin)/', pathNot: tests },
    to: { path: '^[a-z]+/(src/testing|e2e)/|\\.(test|e2e)\\.tsx?$' },
  },
  {
    name: 'shared-runs-in-browsers',
    comment: 'No I/O and no framework: it runs in the server and in the browser.',
    from: { path: '^shared/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'nothing-unresolved', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual|bun):|\\?(raw|url|worker)$' } },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|var|coverage)/' },
    // Without `types` before it, a package's "main" would win over the sources that its exports name.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
