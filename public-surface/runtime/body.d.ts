export type FileData = Blob | Uint8Array | ArrayBuffer;
export interface FileNaming {
    filename?: string | undefined;
    contentType?: string | undefined;
}
export interface FilePath extends FileNaming {
    path: string;
}
export interface NamedData extends FileNaming {
    data: FileData;
}
export interface FileStream extends FileNaming {
    stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
    size: number;
}
export type FileInput = FileData | FilePath | NamedData | FileStream;
