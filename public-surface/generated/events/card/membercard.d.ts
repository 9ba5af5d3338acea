import type { UserCard } from '../card.js';
import type { EventPush } from '../envelope.js';
export interface UserViewCardEvent extends EventPush, UserCard {
    Event: 'user_view_card';
    OuterStr?: string | undefined;
}
export interface UpdateMemberCardEvent extends EventPush, UserCard {
    Event: 'update_member_card';
    ModifyBonus: number;
    ModifyBalance: number;
}
export interface SubmitMembercardUserInfoEvent extends EventPush, UserCard {
    Event: 'submit_membercard_user_info';
}
