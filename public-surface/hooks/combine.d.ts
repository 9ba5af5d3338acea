import type { Hooks } from '../runtime/index.js';
export declare function combineHooks(...all: readonly Hooks[]): Hooks;
