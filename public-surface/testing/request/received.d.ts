export interface ReceivedRequest {
    op: string | undefined;
    method: string;
    host: string;
    path: string;
    query: Record<string, string>;
    access_token: string | undefined;
    headers: Headers;
    ip: string;
    json?: unknown;
    parts?: Record<string, string | File> | undefined;
    text?: string | undefined;
    isMalformed?: true;
}
