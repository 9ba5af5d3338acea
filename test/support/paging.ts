export { describePages } from '../../src/testing/vitest/paging.js'
