import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {
    ignores: [
      'public-surface/',
      'dist/',
      '.bench/',
      '.platforms/',
      // Their packages are apart: `npm run test:frameworks` lints them.
      'examples/frameworks/',
      'examples/nest/',
      'examples/next/',
      // So are those of the site: `npm run docs:test` lints it.
      'docs/site/',
      // And `npm run test:openapi`, `npm run test:peers` and `npm run test:mcp` these.
      'test/openapi/tools/',
      'test/peers/',
      'test/mcp/clients/',
      'test/bench/',
      'src/generated/',
      'src/cli/generated/',
      'src/testing/generated/',
      'test/generated/',
      'test/codegen/fixtures/',
    ],
  },
  {
    files: ['**/*.ts', 'src/testing/page/*.js'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Overflows the stack on recursive types such as Json (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers in messages are wanted.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['examples/{frameworks,nest}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Koa, NestJS and toNode answer what goes wrong: nothing is left to reject.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
    },
  },
)
