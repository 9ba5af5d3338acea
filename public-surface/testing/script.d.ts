export interface PlannedQuota {
    op: string;
    calls_per_day: number;
}
