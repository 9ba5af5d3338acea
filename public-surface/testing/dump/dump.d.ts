import type { KnownIdsOfKind } from '../accounts/known-ids.js';
import type { PlannedQuota } from '../script.js';
import type { StateDump } from '../state/state.js';
export interface AccountDump {
    appid?: string | undefined;
    random: number;
    known?: KnownIdsOfKind[] | undefined;
    quotas: PlannedQuota[];
    state: StateDump;
}
export interface MockDump {
    version: 1;
    now: string;
    random: number;
    quotas: PlannedQuota[];
    accounts: [AccountDump, ...AccountDump[]];
}
