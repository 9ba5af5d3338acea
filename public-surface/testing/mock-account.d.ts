import type { Failure } from './answer/refusal.js';
import type { Faults, FaultTarget } from './faults/faults.js';
import type { Handler, ReplyOptions, Success } from './handlers.js';
import type { Op } from './operations.js';
import type { NewComment } from './state/comments.js';
import type { NewFollower } from './state/followers.js';
import type { Remembered, SentMessage } from './state/remembered.js';
import type { Visitor } from './state/web-logins.js';
export declare class MockAccount<Own = unknown> {
    #private;
    readonly faults: Faults<Own>;
    handle<O extends Op<Own>>(op: O, handler: Handler<O, Own> | URL, options?: ReplyOptions<O, Own>): void;
    reply<O extends Op<Own>>(op: O, value: Exclude<Success<O, Own>, undefined>, options?: ReplyOptions<O, Own>): void;
    reply<O extends Op<Own>>(op: O, failure: Failure, options?: ReplyOptions<O, Own>): void;
    replySequence<O extends Op<Own>>(op: O, values: readonly (Exclude<Success<O, Own>, undefined> | Failure)[], { when }?: Pick<ReplyOptions<O, Own>, 'when'>): void;
    failNext(op: FaultTarget<Own>, failure: Failure): void;
    setQuota(op: Op<Own>, callsPerDay: number): void;
    follow(user?: NewFollower): {
        openid: string;
    };
    unfollow({ openid }: {
        openid: string;
    }): void;
    giveCard({ card_id, openid, code: own, }: {
        card_id: string;
        openid?: string | undefined;
        code?: string | undefined;
    }): {
        code: string;
    };
    scan({ ticket, openid, }: {
        ticket: string;
        openid?: string | undefined;
    }): {
        openid: string;
    };
    comment(comment: NewComment): {
        user_comment_id: string;
        openid: string;
    };
    authorize(url: string | URL, visitor?: Visitor): {
        url: string;
    };
    get remembered(): Remembered;
    get outbox(): readonly SentMessage[];
    reset(): void;
}
