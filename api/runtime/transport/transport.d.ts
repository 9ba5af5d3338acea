export interface TransportRequest {
    url: string;
    method: 'GET' | 'POST';
    headers: Record<string, string>;
    body?: string | Uint8Array<ArrayBuffer> | FormData | undefined;
    safe?: boolean;
    signal: AbortSignal;
    streamed?: boolean;
    maxBytes?: number | undefined;
}
export interface TransportResponse {
    status: number;
    headers: Headers;
    bytes(): Promise<Uint8Array<ArrayBuffer>>;
    stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}
export type Transport = (request: TransportRequest, onAbort?: (listener: (reason: unknown) => void) => void) => Promise<TransportResponse>;
