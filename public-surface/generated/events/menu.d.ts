import type { EventPush } from './envelope.js';
export interface MenuScanCodeInfo {
    ScanType: string;
    ScanResult: string;
}
export interface MenuPictures {
    Count: number;
    PicList: {
        item: {
            PicMd5Sum: string;
        }[];
    };
}
export interface MenuClickEvent extends EventPush {
    Event: 'CLICK';
    EventKey: string;
}
export interface MenuViewEvent extends EventPush {
    Event: 'VIEW';
    EventKey: string;
    MenuId?: string | undefined;
}
export interface MenuViewMiniProgramEvent extends EventPush {
    Event: 'view_miniprogram';
    EventKey: string;
    MenuId?: string | undefined;
}
export interface MenuScanCodePushEvent extends EventPush {
    Event: 'scancode_push';
    EventKey: string;
    ScanCodeInfo: MenuScanCodeInfo;
}
export interface MenuScanCodeWaitEvent extends EventPush {
    Event: 'scancode_waitmsg';
    EventKey: string;
    ScanCodeInfo: MenuScanCodeInfo;
}
export interface MenuPicSysPhotoEvent extends EventPush {
    Event: 'pic_sysphoto';
    EventKey: string;
    SendPicsInfo: MenuPictures;
}
export interface MenuPicPhotoOrAlbumEvent extends EventPush {
    Event: 'pic_photo_or_album';
    EventKey: string;
    SendPicsInfo: MenuPictures;
}
export interface MenuPicWeixinEvent extends EventPush {
    Event: 'pic_weixin';
    EventKey: string;
    SendPicsInfo: MenuPictures;
}
export interface MenuLocationSelectEvent extends EventPush {
    Event: 'location_select';
    EventKey: string;
    SendLocationInfo: {
        Location_X: number;
        Location_Y: number;
        Scale: number;
        Label: string;
        Poiname?: string | undefined;
    };
}
