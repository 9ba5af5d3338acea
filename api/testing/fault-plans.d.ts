import type { Damage } from './damage.js';
import type { Failure } from './handlers.js';
import type { MockEndpoint } from './model.js';
import type { Tokens } from './tokens.js';
interface Plan<Effect> {
    op: string;
    effect: Effect;
    left: number;
    suits: (endpoint: MockEndpoint) => boolean;
}
interface Mishap {
    refuse?: (endpoint: MockEndpoint) => Response;
    damage?: Damage;
}
export interface Met extends Mishap {
    delay?: number | undefined;
}
export declare class FaultPlans {
    #private;
    constructor(tokens: Tokens, checkOp: (op: string) => void, appidOf?: () => string | undefined);
    get ops(): string[];
    refuse(op: string, refuse: (endpoint: MockEndpoint) => Response, times?: number): void;
    fail(op: string, failure: Failure, times?: number, contentType?: string): void;
    failByRotation(op: string, times?: number): void;
    loseConnection(op: string, times?: number): void;
    damage(op: string, damage: Damage, times?: number, suits?: Plan<Mishap>['suits']): void;
    delay(op: string, milliseconds: number, times?: number): void;
    take(endpoint: MockEndpoint, mayFail: boolean): Met;
    clear(): void;
}
