import type { EventPush } from '../envelope.js';
export interface MassSendJobFinishEvent extends EventPush {
    Event: 'MASSSENDJOBFINISH';
    MsgID: string;
    Status: string;
    TotalCount: number;
    FilterCount: number;
    SentCount: number;
    ErrorCount: number;
    CopyrightCheckResult?: {
        Count: number;
        ResultList: {
            item: {
                ArticleIdx: number;
                UserDeclareState: number;
                AuditState: number;
                OriginalArticleUrl: string;
                OriginalArticleType: number;
                CanReprint: 0 | 1;
                NeedReplaceContent: 0 | 1;
                NeedShowReprintSource: 0 | 1;
            }[];
        };
        CheckState: 0 | 1 | 2 | 3;
    } | undefined;
    ArticleUrlResult?: {
        Count: number;
        ResultList: {
            item: {
                ArticleIdx: number;
                ArticleUrl: string;
            }[];
        };
    } | undefined;
}
