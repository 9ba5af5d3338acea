export interface Visitor {
    openid?: string | undefined;
    nickname?: string | undefined;
    is_snapshotuser?: 1 | undefined;
    denied?: boolean | undefined;
}
