import type { Callers } from '../shared/callers.js';
export type { Callers };
export declare const permissionSets: Readonly<Record<number, string>>;
export declare const callers: Readonly<Record<string, Callers>>;
