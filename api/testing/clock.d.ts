export declare class Clock {
    #private;
    constructor(start?: number | Date);
    get now(): Date;
    get seconds(): number;
    get day(): string;
    dayOf(seconds: number): string;
    advance(seconds: number): void;
    set(now: Date): void;
    passed(seconds: number, signal: AbortSignal): Promise<void>;
    reset(): void;
}
