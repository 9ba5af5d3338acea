export { buildUrl } from './runtime/url.js';
