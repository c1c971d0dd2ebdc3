import tseslint from 'typescript-eslint';

const ban = (selector, message) => ({ selector, message });

const NO_ENUM = ban('TSEnumDeclaration', 'Use a union of string literals.');
const NO_DEFAULT = ban('ExportDefaultDeclaration', 'Use a named export.');
const NO_BARREL = ban('ExportAllDeclaration', 'No barrels: import from the file that has it.');
const NO_DECORATOR = ban('Decorator', 'No decorators.');
const SHAPE = [NO_ENUM, NO_DEFAULT, NO_BARREL, NO_DECORATOR];
const PURE = [
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'Take `now: Date` or clock.now().'),
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Take `now: Date` or clock.now().',
  ),
  ban("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Chance is a port.'),
  ban("CallExpression[callee.name='fetch']", 'The network is a port.'),
];
const SYNC = [
  ban('FunctionDeclaration[async=true]', 'The domain is synchronous.'),
  ban('ArrowFunctionExpression[async=true]', 'The domain is synchronous.'),
  ban('FunctionExpression[async=true]', 'The domain is synchronous.'),
];

export default tseslint.config(
  {
    ignores: ['dist', 'coverage', 'node_modules', 'uitvoer', '.data', '**/*.cjs', '**/*.js', '**/*.mjs'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', ...SHAPE],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // A default means: every other question, every other row.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['src/flows/**'],
    rules: { 'no-restricted-syntax': ['error', ...SHAPE, ...PURE] },
  },
  {
    files: ['src/domain/**'],
    rules: { 'no-restricted-syntax': ['error', ...SHAPE, ...PURE, ...SYNC] },
  },
);
