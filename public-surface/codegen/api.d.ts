export interface GenerateOptions {
    manifest: string | Uint8Array;
    file: string;
    out: string;
    tests?: string | undefined;
    openapi?: string | undefined;
    server?: string | undefined;
    command?: string | undefined;
    format?: ((path: string, text: string) => string | Promise<string>) | undefined;
}
export interface GeneratedFile {
    path: string;
    text: string;
}
export interface Diagnostic {
    code: string;
    message: string;
    file: string;
    line: number;
    column: number;
    text: string;
}
export interface Generated {
    files: GeneratedFile[];
    diagnostics: Diagnostic[];
    warnings: Diagnostic[];
    timings: Record<string, number>;
    endpoints: number;
    groups: number;
}
export interface ScaffoldOptions {
    manifest: string | Uint8Array;
    file: string;
    method: 'GET' | 'POST';
    path: string;
    title?: string | undefined;
    doc?: string | undefined;
    link?: string | undefined;
    group?: string | undefined;
    newGroup?: {
        name: string;
        doc?: string | undefined;
    } | undefined;
    name?: string | undefined;
    safe?: boolean | undefined;
    requests?: readonly ScaffoldSample[] | undefined;
    responses?: readonly ScaffoldSample[] | undefined;
}
export interface ScaffoldSample {
    file: string;
    content: string | Uint8Array;
}
export interface Scaffolded {
    text: string;
    name: string;
    line: number;
    entry: string;
    notes: string[];
    open: string[];
}
export declare class ScaffoldError extends Error {
    readonly name = "ScaffoldError";
    readonly isMisuse: boolean;
    constructor(message: string, isMisuse: boolean);
}
export declare class MissingPackagesError extends Error {
    readonly name = "MissingPackagesError";
    readonly packages: readonly string[];
    constructor(packages: readonly string[], command: string, old?: readonly string[]);
}
