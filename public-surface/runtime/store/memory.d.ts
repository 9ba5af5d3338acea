import type { CredentialStore } from './store.js';
export declare function memoryStore(): CredentialStore;
