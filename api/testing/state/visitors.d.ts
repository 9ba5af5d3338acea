export interface Visitor {
    openid?: string;
    nickname?: string;
    is_snapshotuser?: 1;
    denied?: boolean;
}
