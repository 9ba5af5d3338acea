export interface PlainRequest {
    method: string;
    url: string;
    body?: Body | Promise<Body> | undefined;
}
export type Body = string | Uint8Array;
export interface PlainAnswer {
    status: number;
    headers: Record<string, string>;
    body: string;
}
