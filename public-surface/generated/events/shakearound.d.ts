import type { EventPush } from './envelope.js';
export interface ShakearoundBeacon {
    Uuid: string;
    Major: number;
    Minor: number;
    Distance: number;
}
export interface ShakearoundUserShakeEvent extends EventPush {
    Event: 'ShakearoundUserShake';
    ChosenBeacon: ShakearoundBeacon;
    AroundBeacons?: {
        AroundBeacon: ShakearoundBeacon[];
    } | undefined;
}
export interface ShakearoundLotteryBindEvent extends EventPush {
    Event: 'ShakearoundLotteryBind';
    LotteryId: string;
    Ticket: string;
    Money: number;
    BindTime: number;
}
