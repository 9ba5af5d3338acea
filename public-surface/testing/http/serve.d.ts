import type { KeyPair } from './certificate.js';
export interface Address {
    port?: number | undefined;
    host?: string | undefined;
    tls?: boolean | KeyPair | undefined;
}
export interface ListeningAt {
    url: string;
    certificate: string | undefined;
}
