import type { CallOptions, Client } from '../../runtime/index.js';
import type { NontaxCharge, NontaxSettlement } from '../types.js';
export type NontaxVehicleTradeScene = 'PARKING' | 'PARKING SPACE' | 'HIGHWAY' | 'BRIDGE';
export type NontaxVehicleUserState = 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED';
export interface NontaxVehicleArrival {
    start_time: number;
    car_type?: string | undefined;
    openid?: string | undefined;
}
export interface NontaxVehicleStay extends NontaxVehicleArrival {
    end_time?: number | undefined;
    charging_time?: number | undefined;
    parking_name?: string | undefined;
}
export interface NontaxVehiclePassage extends NontaxVehicleArrival {
    end_time?: number | undefined;
    plate_number: string;
    entrance_name?: string | undefined;
    exit_name?: string | undefined;
    carrying_capacity?: string | undefined;
    carrying_range?: string | undefined;
    channel_type?: string | undefined;
}
export type NontaxVehicleQueryStateRequest = NontaxSettlement & {
    region_code: string;
    trade_scene: NontaxVehicleTradeScene;
    jump_scene?: 'H5' | 'APP' | undefined;
    material_info?: string | undefined;
    channel_type?: string | undefined;
} & ({
    openid: string;
    plate_number?: never;
} | {
    plate_number: string;
    openid?: never;
});
export interface NontaxVehicleQueryStateResponse {
    user_state: NontaxVehicleUserState;
    openid?: string | undefined;
    path?: string | undefined;
    plate_number_info?: string[] | undefined;
    authorize_package?: Record<string, string> | undefined;
}
export declare function queryState(account: Client, request: NontaxVehicleQueryStateRequest, options?: CallOptions): Promise<NontaxVehicleQueryStateResponse>;
export interface NontaxVehicleEntranceNotifyRequest extends NontaxSettlement {
    region_code: string;
    trade_scene: 'PARKING' | 'PARKING SPACE';
    scene_info: NontaxVehicleArrival & {
        plate_number: string;
        notify_url?: string | undefined;
        parking_name?: string | undefined;
        free_time?: number | undefined;
    };
}
export interface NontaxVehicleEntranceNotifyResponse {
    user_state: NontaxVehicleUserState;
}
export declare function entranceNotify(account: Client, request: NontaxVehicleEntranceNotifyRequest, options?: CallOptions): Promise<NontaxVehicleEntranceNotifyResponse>;
export type NontaxVehiclePayApplyRequest = NontaxSettlement & NontaxCharge & {
    payment_notice_no?: string | undefined;
    order_no?: string | undefined;
    region_code?: string | undefined;
    goods_tag?: string | undefined;
} & ({
    trade_scene: 'PARKING';
    scene_info: NontaxVehicleStay & {
        plate_number: string;
    };
} | {
    trade_scene: 'PARKING SPACE';
    scene_info: NontaxVehicleStay & {
        plate_number?: string | undefined;
        space_number?: string | undefined;
    };
} | {
    trade_scene: 'HIGHWAY';
    scene_info: NontaxVehiclePassage;
} | {
    trade_scene: 'BRIDGE';
    scene_info: NontaxVehiclePassage;
});
export interface NontaxVehiclePayApplyResponse {
    order_id: string;
}
export declare function payApply(account: Client, request: NontaxVehiclePayApplyRequest, options?: CallOptions): Promise<NontaxVehiclePayApplyResponse>;
