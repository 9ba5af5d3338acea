import type { ErrorCategory } from '../runtime/index.js';
export declare const errcodes: ReadonlyMap<number, readonly [category: ErrorCategory, text: string, remedy?: string]>;
export declare const links: Readonly<Record<string, string>>;
