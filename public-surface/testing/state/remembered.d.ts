import type { CardDetail } from '../../generated/card.js';
import type { DraftArticleDetail } from '../../generated/draft.js';
import type { MaterialMediaUploadRequest } from '../../generated/material.js';
import type { MenuGetResponse } from '../../generated/menu.js';
import type { PublishArticles } from '../../generated/publish.js';
import type { CardUserStatus } from '../../generated/types.js';
import type { UserInfo } from '../../generated/user.js';
import type { RequestOf } from '../operations.js';
export interface RememberedFile {
    media_id: string;
    type: MaterialMediaUploadRequest['type'];
    name: string;
    size: number;
    content_type: string;
    url?: string;
}
export interface RememberedCard {
    card_id: string;
    card: CardDetail;
    codes: {
        code: string;
        openid: string;
        begin_time: number;
        end_time: number;
        user_card_status: CardUserStatus;
    }[];
}
export interface Remembered {
    users: UserInfo[];
    blacklist: string[];
    tags: {
        id: number;
        name: string;
        openids: string[];
    }[];
    cards: RememberedCard[];
    menu: MenuGetResponse | null;
    media: (RememberedFile & {
        expires: number;
    })[];
    materials: (RememberedFile & {
        update_time: number;
    })[];
    drafts: {
        media_id: string;
        update_time: number;
        articles: DraftArticleDetail[];
    }[];
    publications: {
        article_id: string;
        update_time: number;
        articles: PublishArticles['news_item'];
    }[];
    quota: {
        op: string;
        used: number;
        daily_limit?: number;
    }[];
}
export declare const sendingOps: readonly ["message.template.send", "message.template.subscribe", "message.subscribe.send", "message.mass.sendAll", "message.mass.send", "message.mass.preview", "customservice.sendMessage"];
type SendingOp = (typeof sendingOps)[number];
export type SentMessage = {
    [Op in SendingOp]: {
        op: Op;
        request: RequestOf<Op>;
        id?: string;
        at: Date;
    };
}[SendingOp];
