export { undiciTransport, type UndiciTransportOptions } from './runtime/transport/undici.js';
export type { Transport } from './runtime/transport/transport.js';
