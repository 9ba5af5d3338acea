export { describeEndpoint, describeUrl } from '../../src/testing/vitest/endpoint.js'
