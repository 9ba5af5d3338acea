import type { EventPush } from './envelope.js';
export interface KfCreateSessionEvent extends EventPush {
    Event: 'kf_create_session';
    KfAccount: string;
}
export interface KfCloseSessionEvent extends EventPush {
    Event: 'kf_close_session';
    KfAccount: string;
}
export interface KfSwitchSessionEvent extends EventPush {
    Event: 'kf_switch_session';
    FromKfAccount: string;
    ToKfAccount: string;
}
export interface UserEnterTempsessionEvent extends EventPush {
    Event: 'user_enter_tempsession';
    SessionFrom: string;
}
