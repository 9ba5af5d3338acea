export declare class Random {
    #private;
    constructor(seed: string);
    get position(): number;
    set position(position: number);
    restart(): void;
    word(length: number): string;
    digits(length: number): string;
    integer(length: number): string;
    int64(): string;
    openid(): string;
    hex(length: number): string;
}
