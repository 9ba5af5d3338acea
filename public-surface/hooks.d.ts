export { combineHooks } from './hooks/combine.js';
export { logHooks, type PlainLogger, type StructuredLogger } from './hooks/log.js';
export { otelHooks, type OtelApi } from './hooks/otel.js';
