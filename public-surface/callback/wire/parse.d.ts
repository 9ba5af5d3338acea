import type { Decoded } from '../decode.js';
export type Format = 'xml' | 'json';
export declare function parse(text: string): Decoded;
