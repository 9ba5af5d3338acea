export { describeEndpoint, describeUrl } from '../../src/testing/vitest/endpoint.js'
export { sampleFile } from '../../src/testing/vitest/sample-file.js'
