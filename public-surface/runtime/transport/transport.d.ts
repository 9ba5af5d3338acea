export interface TransportRequest {
    url: string;
    method: 'GET' | 'POST';
    headers: Record<string, string>;
    body?: string | Uint8Array<ArrayBuffer> | FormData | undefined;
    safe?: boolean | undefined;
    signal: AbortSignal;
    streamed?: boolean | undefined;
    maxBytes?: number | undefined;
    sent?: boolean | undefined;
}
export interface TransportResponse {
    status: number;
    headers: Headers;
    encoding?: string | undefined;
    bytes(): Promise<Uint8Array<ArrayBuffer>>;
    stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}
export type Transport = (request: TransportRequest, onAbort?: (listener: (reason: unknown) => void) => void) => Promise<TransportResponse>;
export interface Ky {
    (url: string): Promise<Response>;
    extend(options: never): unknown;
}
