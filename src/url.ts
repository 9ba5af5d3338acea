/** What generated functions that build an address use. */
export { buildUrl } from './runtime/url.js'
