import type { Failure } from '../answer/refusal.js';
import type { Op } from '../operations.js';
export type FaultTarget<Own = unknown> = Op<Own> | '*';
export interface FaultOptions {
    times?: number | undefined;
}
export declare class Faults<Own = unknown> {
    #private;
    busy(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    quotaExceeded(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    tokenReplaced(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    plainTextError(op: FaultTarget<Own>, failure: Failure, { times }?: FaultOptions): void;
    lengthRequired(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    connectionReset(op: FaultTarget<Own>, { times, done }?: FaultOptions & {
        done?: boolean | undefined;
    }): void;
    latency(op: FaultTarget<Own>, milliseconds: number, { times }?: FaultOptions): void;
    truncatedBody(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    controlCharacters(op: FaultTarget<Own>, { times }?: FaultOptions): void;
    longIds(op: FaultTarget<Own>, { times }?: FaultOptions): void;
}
