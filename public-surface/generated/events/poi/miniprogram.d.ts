import type { EventPush } from '../envelope.js';
export interface ApplyMerchantAuditInfoEvent extends EventPush {
    Event: 'apply_merchant_audit_info';
    audit_id: string;
    status: 1 | 3 | 4;
    reason?: string | undefined;
}
export interface CreateMapPoiAuditInfoEvent extends EventPush {
    Event: 'create_map_poi_audit_info';
    audit_id: string;
    status: 0 | 1;
    map_poi_id: string;
    name: string;
    address: string;
    latitude: number;
    longitude: number;
    sh_remark: string;
}
export interface AddStoreAuditInfoEvent extends EventPush {
    Event: 'add_store_audit_info';
    audit_id: string;
    status: 1 | 3;
    reason?: string | undefined;
    is_upgrade: 0 | 1;
    poiid: string;
}
export interface ModifyStoreAuditInfoEvent extends EventPush {
    Event: 'modify_store_audit_info';
    audit_id: string;
    status: 1 | 3;
    reason?: string | undefined;
}
