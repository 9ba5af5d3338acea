import type { AuthorizationStore } from '../authorization.js';
export declare function memoryAuthorizations(): AuthorizationStore;
