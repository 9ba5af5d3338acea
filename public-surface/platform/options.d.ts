import type { OffiAccountOptions } from '../runtime/options.js';
import type { CredentialStore } from '../runtime/store/store.js';
import type { AuthorizationStore } from './authorization.js';
type Shared = Pick<OffiAccountOptions, 'baseUrl' | 'hosts' | 'fetch' | 'ky' | 'transport' | 'timeout' | 'concurrency' | 'maxAnswer' | 'retry' | 'hooks' | 'debug' | 'explain'>;
export interface PlatformOptions extends Shared {
    appid: string;
    secret: string;
    keys?: PlatformKeys | undefined;
    store: CredentialStore;
    authorizations: AuthorizationStore;
    redirectUrl?: string | undefined;
    checkPermissions?: boolean | undefined;
    host?: string | undefined;
}
export interface PlatformKeys {
    token: string;
    encodingAESKey: string;
    previous?: {
        token?: string | undefined;
        encodingAESKey?: string | undefined;
    } | undefined;
}
