import type { Hooks } from '../runtime/index.js';
type Level = 'info' | 'warn';
export type StructuredLogger = Record<Level, (fields: object, message: string) => unknown> & {
    child: (...parameters: never[]) => unknown;
};
export interface LogEntry {
    message: string;
    err?: object | undefined;
}
export type EntryLogger = Record<Level, (entry: LogEntry) => unknown> & {
    child: (...parameters: never[]) => unknown;
    transports: unknown;
};
export type PlainLogger = Record<Level, (line: string) => unknown>;
export declare function logHooks(logger: StructuredLogger | EntryLogger | PlainLogger): Hooks;
