import type { ErrorCategory } from '../runtime/index.js';
export type Texts = readonly [meaning: string, remedy?: string];
export declare const errcodes: ReadonlyMap<number, readonly [category: ErrorCategory, chinese: Texts, english?: Texts]>;
export declare const links: Readonly<Record<string, string>>;
