import type { EventPush } from './envelope.js';
export interface ScannedProduct {
    KeyStandard: string;
    KeyStr: string;
}
export interface UserScanProductEvent extends EventPush, ScannedProduct {
    Event: 'user_scan_product';
    Country: string;
    Province: string;
    City: string;
    Sex: 0 | 1 | 2;
    Scene: 1 | 2;
    ExtInfo?: string | undefined;
}
export interface UserScanProductAsyncEvent extends EventPush, ScannedProduct {
    Event: 'user_scan_product_async';
    ExtInfo?: string | undefined;
    RegionCode: string;
}
export interface UserScanProductEnterSessionEvent extends EventPush, ScannedProduct {
    Event: 'user_scan_product_enter_session';
    ExtInfo?: string | undefined;
}
export interface UserScanProductVerifyActionEvent extends EventPush, ScannedProduct {
    Event: 'user_scan_product_verify_action';
    Result: 'verify_ok' | 'verify_not_pass';
    ReasonMsg: string;
}
export interface ScanProductCallbackEvent extends EventPush, ScannedProduct {
    Event: 'scan_product_callback';
    ExtInfo?: string | undefined;
    NeedAntiFake: boolean;
}
