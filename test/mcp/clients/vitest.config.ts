import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { alias } from '../../../vitest.config.js'

const config: ViteUserConfig = defineConfig({
  resolve: { alias },
  test: {
    root: import.meta.dirname,
    maxWorkers: 1,
    globalSetup: '../../published/support/consumer.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})

export default config
