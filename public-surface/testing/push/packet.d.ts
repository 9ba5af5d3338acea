export interface CallbackOptions {
    handler?: ((request: Request) => Response | Promise<Response>) | undefined;
    url?: string | undefined;
    token: string;
    encodingAESKey?: string | undefined;
    format?: 'xml' | 'json' | undefined;
}
export type Forgery = 'plain' | 'appid' | 'stale' | 'tampered' | 'repeated';
