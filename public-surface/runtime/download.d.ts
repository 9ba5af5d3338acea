export interface Download {
    contentType: string;
    filename: string | undefined;
    size: number | undefined;
    bytes(): Promise<Uint8Array<ArrayBuffer>>;
    stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}
