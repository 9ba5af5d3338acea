import type { CallOptions, Client, Int64 } from '../../runtime/index.js';
import type { GuideIdentity, GuideMiniProgramCard } from '../types.js';
export type GuideJobStatus = 1 | 2 | 3 | 4;
export type GuideJobMaterial = {
    type: 1;
    word: string;
} | {
    type: 3;
    media_id: string;
} | (GuideMiniProgramCard & {
    type: 49;
    media_id: string;
});
export type GuideJobMaterialDetail = {
    type: 1;
    word: string;
} | {
    type: 3;
    pic_url: string;
} | (GuideMiniProgramCard & {
    type: 49;
    pic_url?: string | undefined;
});
export interface GuideJob {
    task_id: string;
    guide_openid?: string | undefined;
    task_name: string;
    task_remark?: string | undefined;
    task_status: GuideJobStatus;
    material: GuideJobMaterialDetail[];
    buyer_info: {
        openid: string;
        send_status: 1 | 2 | 3 | 4 | 5;
    }[];
    push_time: number;
    finish_time: number;
    create_time: number;
    update_time: number;
}
export type GuideJobAddGuideMassendJobRequest = GuideIdentity & {
    task_name: string;
    task_remark?: string | undefined;
    push_time: number;
    openid: string[];
    material: GuideJobMaterial[];
};
export interface GuideJobAddGuideMassendJobResponse {
    task_result: {
        task_id: string;
        openid: string[];
    }[];
}
export declare function addGuideMassendJob(account: Client, request: GuideJobAddGuideMassendJobRequest, options?: CallOptions): Promise<GuideJobAddGuideMassendJobResponse>;
export type GuideJobGetGuideMassendJobListRequest = GuideIdentity & {
    task_status?: GuideJobStatus[] | undefined;
    offset?: number | undefined;
    limit?: number | undefined;
};
export interface GuideJobGetGuideMassendJobListResponse {
    total_count: number;
    list: GuideJob[];
}
export declare function getGuideMassendJobList(account: Client, request: GuideJobGetGuideMassendJobListRequest, options?: CallOptions): Promise<GuideJobGetGuideMassendJobListResponse>;
export type GuideJobGetGuideMassendJobListAllRequest = GuideIdentity & {
    task_status?: GuideJobStatus[] | undefined;
    limit?: number | undefined;
};
export declare function getGuideMassendJobListAll(account: Client, request: GuideJobGetGuideMassendJobListAllRequest, options?: CallOptions): AsyncGenerator<GuideJob, void, undefined>;
export interface GuideJobGetGuideMassendJobRequest {
    task_id: Int64;
}
export interface GuideJobGetGuideMassendJobResponse {
    job: GuideJob;
}
export declare function getGuideMassendJob(account: Client, request: GuideJobGetGuideMassendJobRequest, options?: CallOptions): Promise<GuideJobGetGuideMassendJobResponse>;
export interface GuideJobUpdateGuideMassendJobRequest {
    task_id: Int64;
    task_name?: string | undefined;
    task_remark?: string | undefined;
    push_time?: number | undefined;
    openid?: string[] | undefined;
    material?: GuideJobMaterial[] | undefined;
}
export declare function updateGuideMassendJob(account: Client, request: GuideJobUpdateGuideMassendJobRequest, options?: CallOptions): Promise<void>;
export interface GuideJobCancelGuideMassendJobRequest {
    task_id: Int64;
}
export declare function cancelGuideMassendJob(account: Client, request: GuideJobCancelGuideMassendJobRequest, options?: CallOptions): Promise<void>;
