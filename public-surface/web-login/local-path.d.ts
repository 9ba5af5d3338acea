export declare function localPath(wanted: unknown, fallback?: string): string;
