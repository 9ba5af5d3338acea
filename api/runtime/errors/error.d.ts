export declare class OffiAccountError extends Error {
    readonly name: string;
    toJSON(): object;
}
export declare function isOffiAccountError(value: unknown): value is OffiAccountError;
