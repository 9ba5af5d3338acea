import type { UserInfo } from '../../generated/user.js';
import type { Clock } from '../clock.js';
import type { Handlers } from '../handlers.js';
import type { Raise } from '../push/message.js';
import type { Random } from '../random.js';
import type { Remembered } from './remembered.js';
import type { Tags } from './tags.js';
type Subscribed = Extract<UserInfo, {
    subscribe: 1;
}>;
export type NewFollower = {
    [Name in keyof Omit<Subscribed, 'subscribe' | 'tagid_list'>]?: Subscribed[Name] | undefined;
};
type Follower = Omit<Subscribed, 'subscribe' | 'tagid_list'> & {
    isSubscribed: boolean;
};
interface FollowersDump {
    followers: Follower[];
    last_heard: {
        openid: string;
        at: number;
    }[];
    blacklist?: string[] | undefined;
}
export declare class Followers implements Area {
    #private;
    constructor(clock: Clock, random: Random, tags: Tags, raise: Raise);
    follow(user: NewFollower): {
        openid: string;
    };
    unfollow(openid: string): void;
    get size(): number;
    get first(): string | undefined;
    unionidOf(openid: string): string | undefined;
    knows(openid: string): boolean;
    hear(openid: string): void;
    checkRecent(openid: string): void;
    checkReachable(openid: string): void;
    readonly handlers: Handlers;
    get contents(): Pick<Remembered, 'users' | 'blacklist'>;
    dump(): FollowersDump;
    load({ followers, last_heard: lastHeard, blacklist }: FollowersDump): void;
    reset(): void;
}
