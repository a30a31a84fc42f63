import tseslint from 'typescript-eslint';

// oxlint is the linter of every day; this adds the rules that need types.
export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'apps/console/src/**/*.documents.ts'] },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Frameworks ask for functions that answer later, whatever they do.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Tests read what the API answers as it is.
    files: ['test/**/*.ts', 'libs/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
