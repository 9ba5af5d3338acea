import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    root: import.meta.dirname,
    // One file at a time: each holds a document of megabytes and what a generator makes of it.
    maxWorkers: 1,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})

export default config
