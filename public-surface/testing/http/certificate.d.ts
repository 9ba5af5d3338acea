export interface KeyPair {
    key: string;
    cert: string;
}
