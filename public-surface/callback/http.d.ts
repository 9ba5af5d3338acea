export interface PlainRequest {
    method: string;
    url: string;
    host?: string | undefined;
    params?: object | Promise<object> | undefined;
    body?: Body | Promise<Body> | (() => Body | Promise<Body>) | undefined;
}
export type Body = string | Uint8Array;
export interface PlainAnswer {
    status: number;
    headers: Record<string, string>;
    body: string;
}
