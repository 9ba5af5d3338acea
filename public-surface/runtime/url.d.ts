export declare function buildUrl(address: string, query: object): string;
