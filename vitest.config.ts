import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** The package under its own name, as users import it. */
export const alias: { find: RegExp; replacement: string }[] = [
  { find: /^#commands$/, replacement: path('codegen/project/commands.ts') },
  { find: /^offiaccount$/, replacement: path('src/index.ts') },
  { find: /^offiaccount\/article$/, replacement: path('src/article/index.ts') },
  { find: /^offiaccount\/slim$/, replacement: path('src/slim.ts') },
  { find: /^offiaccount\/redis$/, replacement: path('src/redis.ts') },
  { find: /^offiaccount\/undici$/, replacement: path('src/undici.ts') },
  { find: /^offiaccount\/callback$/, replacement: path('src/callback/index.ts') },
  { find: /^offiaccount\/callback\/node$/, replacement: path('src/callback/node.ts') },
  { find: /^offiaccount\/hooks$/, replacement: path('src/hooks.ts') },
  { find: /^offiaccount\/url$/, replacement: path('src/url.ts') },
  { find: /^offiaccount\/paging$/, replacement: path('src/paging.ts') },
  { find: /^offiaccount\/explain$/, replacement: path('src/explain.ts') },
  { find: /^offiaccount\/codegen$/, replacement: path('codegen/index.ts') },
  { find: /^offiaccount\/testing\/vitest$/, replacement: path('src/testing/vitest/index.ts') },
  { find: /^offiaccount\/testing$/, replacement: path('src/testing/index.ts') },
  { find: /^offiaccount\/web-login$/, replacement: path('src/web-login/index.ts') },
  { find: /^offiaccount\/platform$/, replacement: path('src/platform/index.ts') },
  { find: /^offiaccount\/(.+)$/, replacement: path('src/generated/$1.ts') },
]

/** Tests that start programs and wait for them. */
const processes = 'test/**/*.process.test.ts'

/** Tests of the packed package: they wait until it is built. */
const published = 'test/published/**/*.test.ts'

/** Tests that need packages of their own: `npm run test:openapi`, `npm run test:peers`, `npm run test:mcp`. */
const apart = ['test/openapi/tools/**', 'test/peers/**', 'test/mcp/clients/**']

/** Milliseconds. They end what hangs: on a machine of its own no test takes a tenth of it, beside others it may. */
const timeouts = { testTimeout: 240_000, hookTimeout: 240_000 }

/** `npm test` runs the first, `npm run test:all` all of them. */
const config: ViteUserConfig = defineConfig({
  test: {
    // By default one core is left idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, processes, published, ...apart],
          // Files that leave nothing behind share what they import: a module for each would cost more than the tests.
          isolate: false,
          ...timeouts,
        },
      },
      {
        resolve: { alias },
        test: { name: 'processes', include: [processes], ...timeouts },
      },
      {
        // No alias: these tests use the package as npm would install it.
        test: {
          name: 'published',
          include: [published],
          globalSetup: 'test/published/support/consumer.ts',
          ...timeouts,
        },
      },
    ],
  },
})

export default config
