import type { CredentialStore } from '../../runtime/store/store.js';
import type { AuthorizationStore } from '../authorization.js';
export interface PostgresClient {
    query(text: string, values: unknown[]): Promise<{
        rows: Record<string, unknown>[];
    }>;
}
export interface PostgresOptions {
    table?: string | undefined;
}
export declare function postgresTables({ authorizations, credentials, }?: {
    authorizations?: string;
    credentials?: string;
}): string;
export declare function postgresAuthorizations(client: PostgresClient, { table: given }?: PostgresOptions): AuthorizationStore;
export declare function postgresStore(client: PostgresClient, { table: given }?: PostgresOptions): CredentialStore;
