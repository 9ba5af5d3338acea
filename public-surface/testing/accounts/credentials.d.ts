import type { AccountOptions } from './account.js';
export interface CredentialOptions extends AccountOptions {
    ipWhitelist?: readonly string[] | undefined;
}
