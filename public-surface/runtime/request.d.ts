export interface ApiRequest {
    op: string;
    method: 'GET' | 'POST';
    path: string;
    host?: string | undefined;
    query?: object | undefined;
    json?: unknown;
    multipart?: object | undefined;
    files?: readonly string[] | undefined;
    text?: string | undefined;
    safe?: boolean | undefined;
    once?: boolean | undefined;
    auth?: 'none' | 'user' | 'app' | 'component' | undefined;
    answer?: 'binary' | 'mixed' | undefined;
    int64?: {
        send?: readonly string[] | undefined;
        receive?: readonly string[] | undefined;
    } | undefined;
    success?: readonly number[] | undefined;
}
export type QueryValue = string | number | bigint | boolean | undefined;
export interface CallOptions {
    signal?: AbortSignal | undefined;
    timeout?: number | undefined;
}
export interface Client {
    call<T>(request: ApiRequest, options?: CallOptions): Promise<T>;
    apply?: never;
}
export interface CustomRequest extends Omit<ApiRequest, 'op' | 'query'> {
    op?: string | undefined;
    query?: URLSearchParams | Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
}
