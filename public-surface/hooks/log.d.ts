import type { Hooks } from '../runtime/index.js';
type Level = 'info' | 'warn';
export type StructuredLogger = Record<Level, (fields: object, message: string) => unknown> & {
    child: (...parameters: never[]) => unknown;
};
export type PlainLogger = Record<Level, (line: string) => unknown>;
export declare function logHooks(logger: StructuredLogger | PlainLogger): Hooks;
