export type Standing = 'all' | 'verified' | 'apply' | 'none';
export interface Callers {
    subscription?: Standing | undefined;
    service?: Standing | undefined;
    platforms?: 'any' | 'none' | readonly number[] | undefined;
    perDay?: number | undefined;
    note?: string | undefined;
}
export interface CallingAccount {
    account: 'subscription' | 'service';
    verified: boolean;
}
