export type CallOutcome = 'unsent' | 'refused' | 'unknown';
export declare class OffiAccountError extends Error {
    readonly name: string;
    readonly outcome: CallOutcome;
    constructor(message?: string, options?: ErrorOptions & {
        outcome?: CallOutcome | undefined;
    });
    toJSON(): object;
}
export declare function isOffiAccountError(value: unknown): value is OffiAccountError;
