import type { Generated, GenerateOptions, Scaffolded, ScaffoldOptions } from './api.js';
export * from './api.js';
export declare function generate(options: GenerateOptions): Promise<Generated>;
export declare function scaffold(options: ScaffoldOptions): Promise<Scaffolded>;
export declare function originOf(text: string): string | undefined;
