export type CallbackConfig = SignedConfig | CloudRunConfig;
export interface SignedConfig {
    appid: string;
    token: string;
    encodingAESKey?: string | undefined;
    plaintext?: 'accept' | undefined;
    previous?: {
        token?: string | undefined;
        encodingAESKey?: string | undefined;
    } | undefined;
    maxAge?: number | false | undefined;
    cloudRun?: undefined;
}
export interface CloudRunConfig {
    appid: string;
    cloudRun: true;
    token?: undefined;
    encodingAESKey?: undefined;
    plaintext?: undefined;
    previous?: undefined;
    maxAge?: undefined;
}
