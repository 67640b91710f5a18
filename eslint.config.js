import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = dirname(fileURLToPath(import.meta.url));

/** What may not be imported from where. A place is `apps/<name>`, `libs/<name>`, `tests` or the name of a package. */
const layers = [
  {
    from: /^apps\/(?!standalone$)/,
    to: /^apps\//,
    why: 'an app never imports another app: what both need belongs in libs/',
  },
  { from: /^libs\//, to: /^apps\//, why: 'libs never import apps' },
  { from: /^(apps|libs)\//, to: /^tests$/, why: 'what runs in production imports nothing of the tests', specs: true },
  {
    from: /^libs\/(contracts|facts|indicators|tables)$/,
    to: /^(@nestjs\/.+|kafkajs)$/,
    why: 'the domain knows no runtime: no NestJS, no Kafka client',
  },
  {
    from: /^libs\/event-log$/,
    to: /^libs\/(contracts|facts|indicators|reference|tables)$/,
    why: 'the event log carries bytes and knows no domain word',
  },
];

/** Paths are resolved: how many `../` lead to another app depends on the file that they stand in. */
const layering = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{from}} may not import {{to}}: {{why}}.' } },
  create(context) {
    const from = placeOf(context.filename);
    const isSpec = /\.spec\.tsx?$/.test(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const to = targetOf(source.value, context.filename);
      if (from === to) return;
      const broken = layers.find((rule) => rule.from.test(from) && rule.to.test(to) && !(rule.specs && isSpec));
      if (broken) context.report({ node: source, messageId: 'forbidden', data: { from, to, why: broken.why } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

function placeOf(file) {
  const [top, name] = relative(root, file).split(/[\\/]/);
  return top === 'tests' ? top : `${top}/${name}`;
}

function targetOf(specifier, file) {
  if (specifier.startsWith('#')) return placeOf(resolve(root, 'libs', specifier.slice(1)));
  if (specifier.startsWith('.')) return placeOf(resolve(dirname(file), specifier));
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

const onlyConfigReadsEnvironment =
  'libs/platform/config.ts alone reads the environment: there all settings are validated together.';

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.entente/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A port's method is asynchronous whether or not this adapter of it has something to wait for.
      '@typescript-eslint/require-await': 'off',
      // An empty NestJS module is a class with a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', '**/*.spec.ts'],
    rules: {
      // Answers of the HTTP interface are read as JSON there, and `expect` says what they must be.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    plugins: { entente: { rules: { layering } } },
    rules: { 'entente/layering': 'error' },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    ignores: ['libs/platform/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: onlyConfigReadsEnvironment },
      ],
      'no-restricted-imports': [
        'error',
        ...['node:process', 'process'].map((name) => ({
          name,
          importNames: ['env'],
          message: onlyConfigReadsEnvironment,
        })),
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
