export interface MockEndpoint {
    op: string;
    method: 'GET' | 'POST';
    path: string;
    auth?: 'none' | 'user' | 'app';
    query?: Schema;
    body?: {
        as: 'json' | 'multipart' | 'raw';
        schema: Schema;
    };
    answer: 'nothing' | 'json' | 'binary' | 'mixed';
    returns?: unknown;
    int64?: {
        send?: readonly string[];
        receive?: readonly string[];
    };
}
export type Schema = Readonly<Record<string, unknown>>;
