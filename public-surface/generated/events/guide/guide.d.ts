import type { EventPush } from '../envelope.js';
export interface GuideQrcodeScanEvent extends EventPush {
    Event: 'guide_qrcode_scan_event';
    GuideScanEvent: {
        qrcode_guide_account: string;
        qrcode_guide_openid?: string | undefined;
        openid: string;
        action: 1 | 2 | 3 | 4;
        qrcode_info?: string | undefined;
    };
}
export interface GuideInviteResultEvent extends EventPush {
    Event: 'guide_invite_result_event';
}
