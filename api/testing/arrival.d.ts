export interface Arrival {
    method: string;
    url: URL;
    headers: Headers;
    body: Uint8Array<ArrayBuffer> | undefined;
}
