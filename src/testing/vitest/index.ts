/** What generated tests are made of: tables of expectations, which vitest runs against a mock WeChat. */
export { describeEndpoint, describeUrl, type Expectation } from './endpoint.js'
export { describePages, type PagesExpectation } from './paging.js'
export { sampleFile } from './sample-file.js'
