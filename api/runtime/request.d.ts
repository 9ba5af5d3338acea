export interface ApiRequest {
    op: string;
    method: 'GET' | 'POST';
    path: string;
    host?: string;
    query?: object;
    json?: unknown;
    multipart?: object;
    files?: readonly string[];
    text?: string;
    safe?: boolean;
    once?: boolean;
    auth?: 'none' | 'user' | 'app';
    answer?: 'binary' | 'mixed';
    int64?: {
        send?: readonly string[];
        receive?: readonly string[];
    };
    success?: readonly number[];
}
export type QueryValue = string | number | bigint | boolean | undefined;
export interface CallOptions {
    signal?: AbortSignal | undefined;
    timeout?: number | undefined;
}
export interface Client {
    call<T>(request: ApiRequest, options?: CallOptions): Promise<T>;
}
export interface CustomRequest extends Omit<ApiRequest, 'op'> {
    op?: string | undefined;
}
