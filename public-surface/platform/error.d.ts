import type { OffiAccountError } from '../runtime/errors/error.js';
export type PlatformReason = 'ticket' | 'unauthorized' | 'lost' | 'permission' | 'state' | 'denied' | 'store';
interface Details extends ErrorOptions {
    appid?: string | undefined;
    missing?: readonly number[] | undefined;
    url?: string | undefined;
}
export declare class PlatformError extends OffiAccountError {
    readonly name = "PlatformError";
    readonly reason: PlatformReason;
    readonly appid: string | undefined;
    readonly missing: readonly number[] | undefined;
    readonly url: string | undefined;
    constructor(reason: PlatformReason, message: string, { appid, missing, url, ...rest }?: Details);
}
export declare function isPlatformError(value: unknown): value is PlatformError;
