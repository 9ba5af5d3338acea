export interface CallbackConfig {
    appid: string;
    token?: string | undefined;
    encodingAESKey?: string | undefined;
    plaintext?: 'accept' | undefined;
    previous?: {
        token?: string | undefined;
        encodingAESKey?: string | undefined;
    } | undefined;
    maxAge?: number | false | undefined;
    cloudRun?: true | undefined;
}
export interface Hint {
    url: URL;
    ToUserName: string | undefined;
    AppId: string | undefined;
}
export type FindConfig = (hint: Hint) => CallbackConfig | undefined | Promise<CallbackConfig | undefined>;
