import type { FaultPlans } from './fault-plans.js';
import type { Failure } from './handlers.js';
import type { Op } from './operations.js';
export type FaultTarget = Op | '*';
export interface FaultOptions {
    times?: number;
}
export declare class Faults {
    #private;
    constructor(plans: FaultPlans);
    busy(op: FaultTarget, { times }?: FaultOptions): void;
    quotaExceeded(op: FaultTarget, { times }?: FaultOptions): void;
    tokenReplaced(op: FaultTarget, { times }?: FaultOptions): void;
    plainTextError(op: FaultTarget, failure: Failure, { times }?: FaultOptions): void;
    lengthRequired(op: FaultTarget, { times }?: FaultOptions): void;
    connectionReset(op: FaultTarget, { times, done }?: FaultOptions & {
        done?: boolean;
    }): void;
    latency(op: FaultTarget, milliseconds: number, { times }?: FaultOptions): void;
    truncatedBody(op: FaultTarget, { times }?: FaultOptions): void;
    controlCharacters(op: FaultTarget, { times }?: FaultOptions): void;
    longIds(op: FaultTarget, { times }?: FaultOptions): void;
}
