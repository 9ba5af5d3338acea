import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** The package under its own name, as users import it. */
export const alias: { find: RegExp; replacement: string }[] = [
  { find: /^offiaccount$/, replacement: path('src/index.ts') },
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
  { find: /^offiaccount\/(.+)$/, replacement: path('src/generated/$1.ts') },
]

/** Tests of the packed package: they wait until it is built. */
const published = ['examples', 'generate', 'pack', 'release'].map(
  (name) => `test/package/${name}.test.ts`,
)

/** Tests that need packages of their own: `npm run openapi`, `npm run peers`. */
const apart = ['test/openapi/tools/**', 'test/peers/**']

/** Milliseconds. They end what hangs: on a machine of its own no test takes a tenth of it, beside others it may. */
const timeouts = { testTimeout: 240_000, hookTimeout: 240_000 }

/** Tests that read the manifest and change nothing: read once, it serves them all. */
const onTheManifest = ['test/codegen', 'test/openapi', 'test/parity'].map(
  (folder) => `${folder}/**/*.test.ts`,
)

const config: ViteUserConfig = defineConfig({
  test: {
    // By default one core is left idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'generated',
          include: ['test/generated/**/*.test.ts'],
          // One file a group and no state between them: isolation would cost most of the time.
          isolate: false,
          ...timeouts,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'on the manifest',
          include: onTheManifest,
          exclude: [...configDefaults.exclude, ...apart],
          isolate: false,
          ...timeouts,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'hand-written',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            'test/generated/**',
            ...onTheManifest,
            ...published,
            ...apart,
          ],
          ...timeouts,
        },
      },
      {
        // No alias: these tests use the package as npm would install it.
        test: {
          name: 'published',
          include: published,
          globalSetup: 'test/package/support/consumer.ts',
          ...timeouts,
        },
      },
    ],
  },
})

export default config
