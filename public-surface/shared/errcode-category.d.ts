export declare const knownCategories: readonly ["token", "credential", "ip", "quota", "permission", "argument", "content", "state", "not_found", "transient"];
export type ErrorCategory = (typeof knownCategories)[number] | 'unknown';
