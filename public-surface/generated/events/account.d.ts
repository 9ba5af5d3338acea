import type { EventPush } from './envelope.js';
export interface ScanEvent extends EventPush {
    Event: 'SCAN';
    EventKey: string;
    Ticket: string;
}
export interface QualificationVerifySuccessEvent extends EventPush {
    Event: 'qualification_verify_success';
    ExpiredTime: number;
}
export interface QualificationVerifyFailEvent extends EventPush {
    Event: 'qualification_verify_fail';
    FailTime: number;
    FailReason: string;
}
export interface NamingVerifySuccessEvent extends EventPush {
    Event: 'naming_verify_success';
    ExpiredTime: number;
}
export interface NamingVerifyFailEvent extends EventPush {
    Event: 'naming_verify_fail';
    FailTime: number;
    FailReason: string;
}
export interface AnnualRenewEvent extends EventPush {
    Event: 'annual_renew';
    ExpiredTime: number;
}
export interface VerifyExpiredEvent extends EventPush {
    Event: 'verify_expired';
    ExpiredTime: number;
}
export interface WxVerifyPaySuccEvent extends EventPush {
    Event: 'wx_verify_pay_succ';
    OrderId: string;
}
export interface WxVerifyDispatchEvent extends EventPush {
    Event: 'wx_verify_dispatch';
    Provider: string;
    Contact: string;
    DispatchTime: number;
}
export interface WxVerifyRefillEvent extends EventPush {
    Event: 'wx_verify_refill';
    RefillTime: number;
    RefillReason: string;
}
export interface WxVerifyFailEvent extends EventPush {
    Event: 'wx_verify_fail';
    FailTime: number;
    FailReason: string;
}
