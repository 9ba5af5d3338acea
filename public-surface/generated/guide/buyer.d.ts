import type { CallOptions, Client } from '../../runtime/index.js';
import type { GuideBuyer, GuideBuyerResults, GuideBuyerSelection, GuideIdentity, GuideIds, GuideRelation } from '../types.js';
export type GuideHandover = {
    old_guide_account: string;
    new_guide_account: string;
    old_guide_openid?: never;
    new_guide_openid?: never;
} | {
    old_guide_openid: string;
    new_guide_openid: string;
    old_guide_account?: never;
    new_guide_account?: never;
};
export interface GuideNewBuyer {
    openid: string;
    buyer_nickname?: string | undefined;
}
export type GuideBuyerAddGuideBuyerRelationRequest = (GuideIdentity & GuideNewBuyer & {
    buyer_list?: never;
}) | (GuideIdentity & {
    buyer_list: GuideNewBuyer[];
    openid?: never;
});
export type GuideBuyerAddGuideBuyerRelationResponse = GuideBuyerResults;
export declare function addGuideBuyerRelation(account: Client, request: GuideBuyerAddGuideBuyerRelationRequest & {
    buyer_list: GuideNewBuyer[];
}, options?: CallOptions): Promise<GuideBuyerResults>;
export declare function addGuideBuyerRelation(account: Client, request: GuideBuyerAddGuideBuyerRelationRequest & {
    buyer_list?: undefined;
}, options?: CallOptions): Promise<void>;
export declare function addGuideBuyerRelation(account: Client, request: GuideBuyerAddGuideBuyerRelationRequest, options?: CallOptions): Promise<GuideBuyerAddGuideBuyerRelationResponse | void>;
export type GuideBuyerDelGuideBuyerRelationRequest = GuideBuyerSelection;
export type GuideBuyerDelGuideBuyerRelationResponse = GuideBuyerResults;
export declare function delGuideBuyerRelation(account: Client, request: GuideBuyerDelGuideBuyerRelationRequest & {
    openid_list: string[];
}, options?: CallOptions): Promise<GuideBuyerResults>;
export declare function delGuideBuyerRelation(account: Client, request: GuideBuyerDelGuideBuyerRelationRequest & {
    openid_list?: undefined;
}, options?: CallOptions): Promise<void>;
export declare function delGuideBuyerRelation(account: Client, request: GuideBuyerDelGuideBuyerRelationRequest, options?: CallOptions): Promise<GuideBuyerDelGuideBuyerRelationResponse | void>;
export type GuideBuyerRebindGuideAcctForBuyerRequest = (GuideHandover & {
    openid: string;
    openid_list?: never;
}) | (GuideHandover & {
    openid_list: string[];
    openid?: never;
});
export type GuideBuyerRebindGuideAcctForBuyerResponse = GuideBuyerResults;
export declare function rebindGuideAcctForBuyer(account: Client, request: GuideBuyerRebindGuideAcctForBuyerRequest & {
    openid_list: string[];
}, options?: CallOptions): Promise<GuideBuyerResults>;
export declare function rebindGuideAcctForBuyer(account: Client, request: GuideBuyerRebindGuideAcctForBuyerRequest & {
    openid_list?: undefined;
}, options?: CallOptions): Promise<void>;
export declare function rebindGuideAcctForBuyer(account: Client, request: GuideBuyerRebindGuideAcctForBuyerRequest, options?: CallOptions): Promise<GuideBuyerRebindGuideAcctForBuyerResponse | void>;
export type GuideBuyerUpdateGuideBuyerRelationRequest = GuideRelation & {
    buyer_nickname: string;
};
export declare function updateGuideBuyerRelation(account: Client, request: GuideBuyerUpdateGuideBuyerRelationRequest, options?: CallOptions): Promise<void>;
export interface GuideBuyerGetGuideBuyerRelationByBuyerRequest {
    openid: string;
}
export interface GuideBuyerGetGuideBuyerRelationByBuyerResponse extends GuideIds, GuideBuyer {
}
export declare function getGuideBuyerRelationByBuyer(account: Client, request: GuideBuyerGetGuideBuyerRelationByBuyerRequest, options?: CallOptions): Promise<GuideBuyerGetGuideBuyerRelationByBuyerResponse>;
export type GuideBuyerGetGuideBuyerRelationRequest = GuideRelation;
export type GuideBuyerGetGuideBuyerRelationResponse = GuideBuyer;
export declare function getGuideBuyerRelation(account: Client, request: GuideBuyerGetGuideBuyerRelationRequest, options?: CallOptions): Promise<GuideBuyerGetGuideBuyerRelationResponse>;
