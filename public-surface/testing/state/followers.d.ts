import type { UserInfo } from '../../generated/user.js';
type Subscribed = Extract<UserInfo, {
    subscribe: 1;
}>;
export type NewFollower = {
    [Name in keyof Omit<Subscribed, 'subscribe' | 'tagid_list'>]?: Subscribed[Name] | undefined;
};
