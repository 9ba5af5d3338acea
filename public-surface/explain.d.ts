import type { Explanation } from './runtime/index.js';
export declare function explain({ op, errcode }: {
    op: string;
    errcode: number;
}): Explanation;
