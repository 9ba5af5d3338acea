export interface CallbackOptions {
    handler?: (request: Request) => Response | Promise<Response>;
    url?: string;
    token: string;
    encodingAESKey?: string;
    format?: 'xml' | 'json';
}
