import type { OffiAccountError } from './error.js';
export declare class ConfigError extends OffiAccountError {
    readonly name = "ConfigError";
}
export declare function isConfigError(value: unknown): value is ConfigError;
