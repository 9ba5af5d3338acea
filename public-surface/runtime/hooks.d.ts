export interface RequestEvent {
    op: string;
    method: 'GET' | 'POST';
    path: string;
    attempt: number;
}
export interface ResponseEvent {
    op: string;
    method: 'GET' | 'POST';
    host: string;
    path: string;
    attempt: number;
    reason?: RetryEvent['reason'] | undefined;
    duration: number;
    status?: number | undefined;
    errcode?: number | undefined;
    rid?: string | undefined;
    error?: Error | undefined;
}
export interface RetryEvent {
    op: string;
    attempt: number;
    reason: 'token' | 'busy' | 'network' | 'host';
    delay?: number | undefined;
}
export interface CredentialEvent {
    credential: 'access_token' | 'component_access_token' | 'jsapi_ticket' | 'wx_card_ticket';
    source: 'issued' | 'store' | 'rest';
    duration: number;
}
export interface WarningEvent {
    message: string;
    cause?: Error | undefined;
}
export interface HookEvents {
    onRequest: RequestEvent;
    onResponse: ResponseEvent;
    onRetry: RetryEvent;
    onCredential: CredentialEvent;
    onWarning: WarningEvent;
}
export type Hooks = {
    [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => unknown) | undefined;
};
