export interface CredentialStore {
    get(key: string): Promise<string | undefined>;
    set(key: string, value: string, ttl: number): Promise<void>;
    deleteIf(key: string, value: string): Promise<boolean>;
    lease(key: string, ttl: number): Promise<Lease | undefined>;
}
export interface Lease {
    renew(ttl: number): Promise<boolean>;
    release(): Promise<void>;
}
