export { describeEndpoint, describeUrl, type Expectation } from './endpoint.js';
export { describePages, type PagesExpectation } from './paging.js';
export { sampleFile } from './sample-file.js';
