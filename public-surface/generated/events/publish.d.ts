import type { EventPush } from './envelope.js';
export interface PublishJobResult {
    publish_id: string;
    publish_status: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    article_id?: string | undefined;
    article_detail?: {
        count: number;
        item: {
            idx: number;
            article_url: string;
        }[];
    } | undefined;
    fail_idx?: number[] | undefined;
}
export interface PublishJobFinishEvent extends EventPush {
    Event: 'PUBLISHJOBFINISH';
    PublishEventInfo: PublishJobResult;
}
export interface FreePublishJobFinishEvent extends EventPush {
    Event: 'FREEPUBLISHJOBFINISH';
    PublishEventInfo: PublishJobResult;
}
