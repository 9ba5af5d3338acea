import type { AccountCreateQRCodeRequest, AccountCreateQRCodeResponse, AccountFastRegisterRequest, AccountFastRegisterResponse, AccountFetchShortenRequest, AccountFetchShortenResponse, AccountGenShortKeyRequest, AccountGenShortKeyResponse, AccountQrcodeJumpAddRequest, AccountQrcodeJumpDeleteRequest, AccountQrcodeJumpGetRequest, AccountQrcodeJumpGetResponse, AccountQrcodeJumpPublishRequest, AccountShortUrlRequest, AccountShortUrlResponse } from '../../generated/account.js';
import type { AiAddVoiceToRecoForTextRequest, AiAiCropRequest, AiAiCropResponse, AiOcrBankcardRequest, AiOcrBankcardResponse, AiOcrBizLicenseRequest, AiOcrBizLicenseResponse, AiOcrCommonRequest, AiOcrCommonResponse, AiOcrDrivingLicenseRequest, AiOcrDrivingLicenseResponse, AiOcrDrivingRequest, AiOcrDrivingResponse, AiOcrIDCardRequest, AiOcrIDCardResponse, AiOcrMenuRequest, AiOcrMenuResponse, AiOcrPlateNumRequest, AiOcrPlateNumResponse, AiQrCodeRequest, AiQrCodeResponse, AiQueryRecoResultForTextRequest, AiQueryRecoResultForTextResponse, AiSemanticRequest, AiSemanticResponse, AiSuperResolutionRequest, AiSuperResolutionResponse, AiTranslateContentRequest, AiTranslateContentResponse } from '../../generated/ai.js';
import type { CardBatchGetRequest, CardBatchGetResponse, CardCheckCodeRequest, CardCheckCodeResponse, CardConsumeCodeRequest, CardConsumeCodeResponse, CardCreateLandingPageRequest, CardCreateLandingPageResponse, CardCreateQRCodeRequest, CardCreateQRCodeResponse, CardCreateRequest, CardCreateResponse, CardDecryptCodeRequest, CardDecryptCodeResponse, CardDeleteRequest, CardDepositCodeRequest, CardDepositCodeResponse, CardGetCardBizUinInfoRequest, CardGetCardBizUinInfoResponse, CardGetCardInfoRequest, CardGetCardInfoResponse, CardGetCodeRequest, CardGetCodeResponse, CardGetDepositCountRequest, CardGetDepositCountResponse, CardGetMemberCardDetailRequest, CardGetMemberCardDetailResponse, CardGetMemberCardInfoRequest, CardGetMemberCardInfoResponse, CardGetRequest, CardGetResponse, CardGetStoreWxaRequest, CardGetStoreWxaResponse, CardGetUserCardListRequest, CardGetUserCardListResponse, CardModifyStockRequest, CardMpnewsGetHtmlRequest, CardMpnewsGetHtmlResponse, CardSetPayCellRequest, CardSetSelfConsumeCellRequest, CardSetStoreWxaRequest, CardSetTestWhitelistRequest, CardUnavailableCodeRequest, CardUpdateCodeRequest, CardUpdateRequest, CardUpdateResponse } from '../../generated/card.js';
import type { CardGiftcardGeneralCardUpdateUserRequest, CardGiftcardGeneralCardUpdateUserResponse, CardGiftcardInvoiceGetAuthDataRequest, CardGiftcardInvoiceGetAuthDataResponse, CardGiftcardInvoiceSetBizAttrRequest, CardGiftcardMaintainSetRequest, CardGiftcardMaintainSetResponse, CardGiftcardOrderBatchGetRequest, CardGiftcardOrderBatchGetResponse, CardGiftcardOrderGetRequest, CardGiftcardOrderGetResponse, CardGiftcardOrderRefundRequest, CardGiftcardPageAddRequest, CardGiftcardPageAddResponse, CardGiftcardPageBatchGetResponse, CardGiftcardPageGetRequest, CardGiftcardPageGetResponse, CardGiftcardPageUpdateRequest, CardGiftcardPaySubmchBindRequest, CardGiftcardPayWhitelistAddRequest, CardGiftcardPayWhitelistAddResponse, CardGiftcardWxaSetRequest } from '../../generated/card/giftcard.js';
import type { CardMembercardActivateGetUrlRequest, CardMembercardActivateGetUrlResponse, CardMembercardActivateRequest, CardMembercardActivateTempInfoGetRequest, CardMembercardActivateTempInfoGetResponse, CardMembercardActivateUserFormSetRequest, CardMembercardPayGiftcardAddRequest, CardMembercardPayGiftcardAddResponse, CardMembercardPayGiftcardBatchGetRequest, CardMembercardPayGiftcardBatchGetResponse, CardMembercardPayGiftcardDeleteRequest, CardMembercardPayGiftcardGetByIdRequest, CardMembercardPayGiftcardGetByIdResponse, CardMembercardUpdateUserRequest, CardMembercardUpdateUserResponse, CardMembercardUserinfoGetRequest, CardMembercardUserinfoGetResponse } from '../../generated/card/membercard.js';
import type { CardSubmerchantBatchGetRequest, CardSubmerchantBatchGetResponse, CardSubmerchantGetApplyProtocolResponse, CardSubmerchantGetRequest, CardSubmerchantGetResponse, CardSubmerchantSubmitRequest, CardSubmerchantSubmitResponse, CardSubmerchantUpdateRequest, CardSubmerchantUpdateResponse } from '../../generated/card/submerchant.js';
import type { CardTicketBoardingPassCheckinRequest, CardTicketMeetingTicketUpdateUserRequest, CardTicketMovieTicketUpdateUserRequest } from '../../generated/card/ticket.js';
import type { CityserviceGetMedRealNameRequest, CityserviceGetMedRealNameResponse, CityserviceGetMsgRelationRequest, CityserviceGetMsgRelationResponse, CityserviceSendChannelMsgRequest } from '../../generated/cityservice.js';
import type { CommentCloseRequest, CommentDeleteRequest, CommentListRequest, CommentListResponse, CommentMarkElectRequest, CommentOpenRequest, CommentReplyAddRequest, CommentReplyDeleteRequest, CommentUnMarkElectRequest } from '../../generated/comment.js';
import type { ComponentClearQuotaByAppSecretRequest, ComponentCreatePreAuthCodeRequest, ComponentCreatePreAuthCodeResponse, ComponentGetAuthorizerInfoRequest, ComponentGetAuthorizerInfoResponse, ComponentGetAuthorizerListRequest, ComponentGetAuthorizerListResponse, ComponentGetAuthorizerOptionRequest, ComponentGetAuthorizerOptionResponse, ComponentGetComponentAccessTokenRequest, ComponentGetComponentAccessTokenResponse, ComponentQueryAuthRequest, ComponentQueryAuthResponse, ComponentRefreshAuthorizerTokenRequest, ComponentRefreshAuthorizerTokenResponse, ComponentSetAuthorizerOptionRequest, ComponentStartPushTicketRequest } from '../../generated/component.js';
import type { CpsProductAddRequest, CpsProductAddResponse, CpsProductGetInfoByPageRequest, CpsProductGetInfoByPageResponse, CpsProductGetInfoRequest, CpsProductGetInfoResponse, CpsProductStatusRequest, CpsProductStatusResponse } from '../../generated/cps.js';
import type { CustomserviceGetKfListRequest, CustomserviceGetKfListResponse, CustomserviceGetMsgListRequest, CustomserviceGetMsgListResponse, CustomserviceGetOnlineKfListRequest, CustomserviceGetOnlineKfListResponse, CustomserviceInviteWorkerRequest, CustomserviceKfSessionCloseRequest, CustomserviceKfSessionCreateRequest, CustomserviceKfSessionGetListRequest, CustomserviceKfSessionGetListResponse, CustomserviceKfSessionGetRequest, CustomserviceKfSessionGetResponse, CustomserviceKfSessionGetWaitCaseResponse, CustomserviceKfaccountAddRequest, CustomserviceKfaccountDelRequest, CustomserviceKfaccountUpdateRequest, CustomserviceSendMessageRequest, CustomserviceTypingRequest, CustomserviceUploadHeadImgRequest } from '../../generated/customservice.js';
import type { DatacubeGetArticleReadRequest, DatacubeGetArticleReadResponse, DatacubeGetArticleShareRequest, DatacubeGetArticleShareResponse, DatacubeGetArticleSummaryRequest, DatacubeGetArticleSummaryResponse, DatacubeGetArticleTotalDetailRequest, DatacubeGetArticleTotalDetailResponse, DatacubeGetArticleTotalRequest, DatacubeGetArticleTotalResponse, DatacubeGetBizSummaryRequest, DatacubeGetBizSummaryResponse, DatacubeGetInterfaceSummaryHourRequest, DatacubeGetInterfaceSummaryHourResponse, DatacubeGetInterfaceSummaryRequest, DatacubeGetInterfaceSummaryResponse, DatacubeGetUpstreamMsgDistMonthRequest, DatacubeGetUpstreamMsgDistMonthResponse, DatacubeGetUpstreamMsgDistRequest, DatacubeGetUpstreamMsgDistResponse, DatacubeGetUpstreamMsgDistWeekRequest, DatacubeGetUpstreamMsgDistWeekResponse, DatacubeGetUpstreamMsgHourRequest, DatacubeGetUpstreamMsgHourResponse, DatacubeGetUpstreamMsgMonthRequest, DatacubeGetUpstreamMsgMonthResponse, DatacubeGetUpstreamMsgRequest, DatacubeGetUpstreamMsgResponse, DatacubeGetUpstreamMsgWeekRequest, DatacubeGetUpstreamMsgWeekResponse, DatacubeGetUserCumulateRequest, DatacubeGetUserCumulateResponse, DatacubeGetUserReadHourRequest, DatacubeGetUserReadHourResponse, DatacubeGetUserReadRequest, DatacubeGetUserReadResponse, DatacubeGetUserShareHourRequest, DatacubeGetUserShareHourResponse, DatacubeGetUserShareRequest, DatacubeGetUserShareResponse, DatacubeGetUserSummaryRequest, DatacubeGetUserSummaryResponse, DatacubePublisherAdposGeneralRequest, DatacubePublisherAdposGeneralResponse, DatacubePublisherCpsGeneralRequest, DatacubePublisherCpsGeneralResponse, DatacubePublisherSettlementRequest, DatacubePublisherSettlementResponse } from '../../generated/datacube.js';
import type { DraftAddDraftRequest, DraftAddDraftResponse, DraftCountDraftsResponse, DraftDeleteDraftRequest, DraftGetDraftListRequest, DraftGetDraftListResponse, DraftGetDraftRequest, DraftGetDraftResponse, DraftGetProductCardInfoRequest, DraftGetProductCardInfoResponse, DraftTemporaryMPSwitchRequest, DraftTemporaryMPSwitchResponse, DraftUpdateDraftRequest } from '../../generated/draft.js';
import type { GuideBuyerAddGuideBuyerRelationRequest, GuideBuyerAddGuideBuyerRelationResponse, GuideBuyerDelGuideBuyerRelationRequest, GuideBuyerDelGuideBuyerRelationResponse, GuideBuyerGetGuideBuyerRelationByBuyerRequest, GuideBuyerGetGuideBuyerRelationByBuyerResponse, GuideBuyerGetGuideBuyerRelationRequest, GuideBuyerGetGuideBuyerRelationResponse, GuideBuyerRebindGuideAcctForBuyerRequest, GuideBuyerRebindGuideAcctForBuyerResponse, GuideBuyerUpdateGuideBuyerRelationRequest } from '../../generated/guide/buyer.js';
import type { GuideGuideAddGuide2GuideGroupRequest, GuideGuideAddGuideAcctRequest, GuideGuideDelGuide2GuideGroupRequest, GuideGuideDelGuideAcctRequest, GuideGuideDelGuideGroupRequest, GuideGuideGetGroupByGuideRequest, GuideGuideGetGroupByGuideResponse, GuideGuideGetGroupInfoRequest, GuideGuideGetGroupInfoResponse, GuideGuideGetGuideAcctConfigResponse, GuideGuideGetGuideAcctListRequest, GuideGuideGetGuideAcctListResponse, GuideGuideGetGuideAcctRequest, GuideGuideGetGuideAcctResponse, GuideGuideGetGuideBuyerChatRecordRequest, GuideGuideGetGuideBuyerChatRecordResponse, GuideGuideGetGuideBuyerRelationListRequest, GuideGuideGetGuideBuyerRelationListResponse, GuideGuideGetGuideConfigRequest, GuideGuideGetGuideConfigResponse, GuideGuideGetGuideGroupListResponse, GuideGuideGuideCreateQrCodeRequest, GuideGuideGuideCreateQrCodeResponse, GuideGuideNewGuideGroupRequest, GuideGuideNewGuideGroupResponse, GuideGuidePushShowWxaPathMenuRequest, GuideGuideSetGuideAcctConfigRequest, GuideGuideSetGuideConfigRequest, GuideGuideUpdateGuideAcctRequest } from '../../generated/guide/guide.js';
import type { GuideJobAddGuideMassendJobRequest, GuideJobAddGuideMassendJobResponse, GuideJobCancelGuideMassendJobRequest, GuideJobGetGuideMassendJobListRequest, GuideJobGetGuideMassendJobListResponse, GuideJobGetGuideMassendJobRequest, GuideJobGetGuideMassendJobResponse, GuideJobUpdateGuideMassendJobRequest } from '../../generated/guide/job.js';
import type { GuideMaterialDelGuideCardMaterialRequest, GuideMaterialDelGuideImageMaterialRequest, GuideMaterialDelGuideWordMaterialRequest, GuideMaterialGetGuideCardMaterialRequest, GuideMaterialGetGuideCardMaterialResponse, GuideMaterialGetGuideImageMaterialRequest, GuideMaterialGetGuideImageMaterialResponse, GuideMaterialGetGuideWordMaterialRequest, GuideMaterialGetGuideWordMaterialResponse, GuideMaterialSetGuideCardMaterialRequest, GuideMaterialSetGuideImageMaterialRequest, GuideMaterialSetGuideWordMaterialRequest } from '../../generated/guide/material.js';
import type { GuideTagAddGuideBuyerDisplayTagRequest, GuideTagAddGuideBuyerTagRequest, GuideTagAddGuideBuyerTagResponse, GuideTagAddGuideTagOptionRequest, GuideTagDelGuideBuyerTagRequest, GuideTagDelGuideBuyerTagResponse, GuideTagDelGuideTagOptionRequest, GuideTagGetGuideBuyerDisplayTagRequest, GuideTagGetGuideBuyerDisplayTagResponse, GuideTagGetGuideBuyerTagRequest, GuideTagGetGuideBuyerTagResponse, GuideTagGetGuideTagOptionResponse, GuideTagNewGuideTagOptionRequest, GuideTagQueryGuideBuyerByTagRequest, GuideTagQueryGuideBuyerByTagResponse } from '../../generated/guide/tag.js';
import type { InvoiceClearOutInvoiceRequest, InvoiceGetAuthFieldResponse, InvoiceGetAuthUrlRequest, InvoiceGetAuthUrlResponse, InvoiceGetContactResponse, InvoiceGetPayMchResponse, InvoiceGetSelectTitleUrlRequest, InvoiceGetSelectTitleUrlResponse, InvoiceGetUserTitleUrlRequest, InvoiceGetUserTitleUrlResponse, InvoiceInsertRequest, InvoiceInsertResponse, InvoiceMakeOutInvoiceRequest, InvoicePlatformCreateCardRequest, InvoicePlatformCreateCardResponse, InvoicePlatformGetpdfRequest, InvoicePlatformGetpdfResponse, InvoicePlatformSetpdfRequest, InvoicePlatformSetpdfResponse, InvoicePlatformUpdateStatusRequest, InvoiceQueryInvoceInfoRequest, InvoiceQueryInvoceInfoResponse, InvoiceReimburseGetInvoiceBatchRequest, InvoiceReimburseGetInvoiceBatchResponse, InvoiceReimburseGetInvoiceInfoRequest, InvoiceReimburseGetInvoiceInfoResponse, InvoiceReimburseUpdateInvoiceStatusRequest, InvoiceReimburseUpdateStatusBatchRequest, InvoiceRejectInsertRequest, InvoiceScanTitleRequest, InvoiceScanTitleResponse, InvoiceSetAuthFieldRequest, InvoiceSetContactRequest, InvoiceSetUrlResponse } from '../../generated/invoice.js';
import type { MarketcodeApplyCodeDownloadRequest, MarketcodeApplyCodeDownloadResponse, MarketcodeApplyCodeQueryRequest, MarketcodeApplyCodeQueryResponse, MarketcodeApplyCodeRequest, MarketcodeApplyCodeResponse, MarketcodeCodeActiveQueryRequest, MarketcodeCodeActiveQueryResponse, MarketcodeCodeActiveRequest, MarketcodeTicketToCodeRequest, MarketcodeTicketToCodeResponse } from '../../generated/marketcode.js';
import type { MaterialAddMaterialRequest, MaterialAddMaterialResponse, MaterialAddNewsRequest, MaterialAddNewsResponse, MaterialBatchgetMaterialRequest, MaterialBatchgetMaterialResponse, MaterialDelMaterialRequest, MaterialGetMaterialCountResponse, MaterialGetMaterialRequest, MaterialGetMaterialResponse, MaterialMediaGetJssdkRequest, MaterialMediaGetRequest, MaterialMediaGetResponse, MaterialMediaUploadImgRequest, MaterialMediaUploadImgResponse, MaterialMediaUploadRequest, MaterialMediaUploadResponse, MaterialUpdateNewsRequest } from '../../generated/material.js';
import type { MenuAddConditionalRequest, MenuAddConditionalResponse, MenuCreateRequest, MenuDelConditionalRequest, MenuGetCurrentSelfmenuInfoResponse, MenuGetResponse, MenuTryMatchRequest, MenuTryMatchResponse } from '../../generated/menu.js';
import type { MessageGetCurrentAutoreplyInfoResponse } from '../../generated/message.js';
import type { MessageMassDeleteRequest, MessageMassGetRequest, MessageMassGetResponse, MessageMassMediaUploadNewsRequest, MessageMassMediaUploadNewsResponse, MessageMassMediaUploadVideoRequest, MessageMassMediaUploadVideoResponse, MessageMassPreviewRequest, MessageMassSendAllRequest, MessageMassSendAllResponse, MessageMassSendRequest, MessageMassSendResponse, MessageMassSpeedGetResponse, MessageMassSpeedSetRequest } from '../../generated/message/mass.js';
import type { MessageSubscribeAddTemplateRequest, MessageSubscribeAddTemplateResponse, MessageSubscribeDeleteTemplateRequest, MessageSubscribeGetCategoryResponse, MessageSubscribeGetPubTemplateKeywordsRequest, MessageSubscribeGetPubTemplateKeywordsResponse, MessageSubscribeGetPubTemplateTitlesRequest, MessageSubscribeGetPubTemplateTitlesResponse, MessageSubscribeGetTemplateListResponse, MessageSubscribeSendRequest } from '../../generated/message/subscribe.js';
import type { MessageTemplateAddTemplateRequest, MessageTemplateAddTemplateResponse, MessageTemplateDelPrivateTemplateRequest, MessageTemplateGetAllPrivateTemplateResponse, MessageTemplateGetIndustryResponse, MessageTemplateQueryBlockTmplMsgRequest, MessageTemplateQueryBlockTmplMsgResponse, MessageTemplateSendRequest, MessageTemplateSendResponse, MessageTemplateSetIndustryRequest, MessageTemplateSubscribeRequest } from '../../generated/message/template.js';
import type { NontaxCreateBillCardRequest, NontaxCreateBillCardResponse, NontaxDownloadBillRequest, NontaxGetBillAuthUrlRequest, NontaxGetBillAuthUrlResponse, NontaxGetOrderListRequest, NontaxGetOrderListResponse, NontaxGetOrderRequest, NontaxGetOrderResponse, NontaxGetRealNameRequest, NontaxGetRealNameResponse, NontaxInsertBillRequest, NontaxInsertBillResponse, NontaxMicroPayRequest, NontaxMicroPayResponse, NontaxMockNotificationRequest, NontaxMockQueryFeeRequest, NontaxNotifyInconsistentOrderRequest, NontaxQueryFeeRequest, NontaxQueryFeeResponse, NontaxRealNameGetAuthUrlRequest, NontaxRealNameGetAuthUrlResponse, NontaxRefundRequest, NontaxRefundResponse, NontaxUnifiedOrderRequest, NontaxUnifiedOrderResponse } from '../../generated/nontax.js';
import type { NontaxVehicleEntranceNotifyRequest, NontaxVehicleEntranceNotifyResponse, NontaxVehiclePayApplyRequest, NontaxVehiclePayApplyResponse, NontaxVehicleQueryStateRequest, NontaxVehicleQueryStateResponse } from '../../generated/nontax/vehicle.js';
import type { OauthAccessTokenRequest, OauthAccessTokenResponse, OauthAuthRequest, OauthComponentAccessTokenRequest, OauthComponentAccessTokenResponse, OauthComponentRefreshTokenRequest, OauthComponentRefreshTokenResponse, OauthGetJSApiTicketRequest, OauthGetJSApiTicketResponse, OauthGetUserInfoRequest, OauthGetUserInfoResponse, OauthRefreshTokenRequest, OauthRefreshTokenResponse } from '../../generated/oauth.js';
import type { OpenBindRequest, OpenCreateRequest, OpenCreateResponse, OpenGetRequest, OpenGetResponse, OpenHaveResponse, OpenSameEntityResponse, OpenUnbindRequest } from '../../generated/open.js';
import type { OpenapiClearApiQuotaRequest, OpenapiClearQuotaByAppSecretRequest, OpenapiClearQuotaRequest, OpenapiGetApiQuotaRequest, OpenapiGetApiQuotaResponse, OpenapiGetRidInfoRequest, OpenapiGetRidInfoResponse } from '../../generated/openapi.js';
import type { PoiAddpoiRequest, PoiAddpoiResponse, PoiDelpoiRequest, PoiGetPoiListRequest, PoiGetPoiListResponse, PoiGetWXCategoryResponse, PoiGetpoiRequest, PoiGetpoiResponse, PoiUpdatepoiRequest } from '../../generated/poi.js';
import type { PoiMiniprogramAddStoreRequest, PoiMiniprogramAddStoreResponse, PoiMiniprogramApplyMerchantRequest, PoiMiniprogramCreateMapPoiRequest, PoiMiniprogramCreateMapPoiResponse, PoiMiniprogramDelStoreRequest, PoiMiniprogramGetDistrictResponse, PoiMiniprogramGetMerchantAuditInfoResponse, PoiMiniprogramGetMerchantCategoryResponse, PoiMiniprogramGetStoreInfoRequest, PoiMiniprogramGetStoreInfoResponse, PoiMiniprogramGetStoreListRequest, PoiMiniprogramGetStoreListResponse, PoiMiniprogramModifyMerchantRequest, PoiMiniprogramSearchMapPoiRequest, PoiMiniprogramSearchMapPoiResponse, PoiMiniprogramUpdateStoreRequest, PoiMiniprogramUpdateStoreResponse } from '../../generated/poi/miniprogram.js';
import type { PublishBatchGetRequest, PublishBatchGetResponse, PublishDeleteRequest, PublishGetArticleRequest, PublishGetArticleResponse, PublishGetRequest, PublishGetResponse, PublishSubmitRequest, PublishSubmitResponse } from '../../generated/publish.js';
import type { StoreUploadImgRequest, StoreUploadImgResponse } from '../../generated/store.js';
import type { StoreExpressAddRequest, StoreExpressAddResponse, StoreExpressDelRequest, StoreExpressGetAllResponse, StoreExpressGetByIdRequest, StoreExpressGetByIdResponse, StoreExpressUpdateRequest } from '../../generated/store/express.js';
import type { StoreGroupAddRequest, StoreGroupAddResponse, StoreGroupDelRequest, StoreGroupGetAllResponse, StoreGroupGetByIdRequest, StoreGroupGetByIdResponse, StoreGroupProductModRequest, StoreGroupPropertyModRequest } from '../../generated/store/group.js';
import type { StoreOrderCloseRequest, StoreOrderGetByFilterRequest, StoreOrderGetByFilterResponse, StoreOrderGetByIdRequest, StoreOrderGetByIdResponse, StoreOrderSetDeliveryRequest } from '../../generated/store/order.js';
import type { StoreProductCreateRequest, StoreProductCreateResponse, StoreProductDelRequest, StoreProductGetByStatusRequest, StoreProductGetByStatusResponse, StoreProductGetPropertyRequest, StoreProductGetPropertyResponse, StoreProductGetRequest, StoreProductGetResponse, StoreProductGetSkuRequest, StoreProductGetSkuResponse, StoreProductGetSubRequest, StoreProductGetSubResponse, StoreProductModProductStatusRequest, StoreProductUpdateRequest } from '../../generated/store/product.js';
import type { StoreShelfAddRequest, StoreShelfAddResponse, StoreShelfDelRequest, StoreShelfGetAllResponse, StoreShelfGetByIdRequest, StoreShelfGetByIdResponse, StoreShelfModRequest } from '../../generated/store/shelf.js';
import type { StoreStockAddRequest, StoreStockReduceRequest } from '../../generated/store/stock.js';
import type { UserBatchBlackListRequest, UserBatchGetUserInfoRequest, UserBatchGetUserInfoResponse, UserBatchUnBlackListRequest, UserChangeOpenidRequest, UserChangeOpenidResponse, UserGetBlackListRequest, UserGetBlackListResponse, UserGetRequest, UserGetResponse, UserGetUserInfoRequest, UserGetUserInfoResponse, UserUpdateRemarkRequest } from '../../generated/user.js';
import type { UserTagsBatchTaggingRequest, UserTagsBatchUnTaggingRequest, UserTagsCreateRequest, UserTagsCreateResponse, UserTagsDeleteRequest, UserTagsGetResponse, UserTagsGetTagIdListRequest, UserTagsGetTagIdListResponse, UserTagsGetUsersByTagRequest, UserTagsGetUsersByTagResponse, UserTagsUpdateRequest } from '../../generated/user/tags.js';
import type { UtilCallbackCheckRequest, UtilCallbackCheckResponse, UtilGetAccessTokenRequest, UtilGetAccessTokenResponse, UtilGetApiDomainIpResponse, UtilGetCallbackIpResponse, UtilGetStableAccessTokenRequest, UtilGetStableAccessTokenResponse } from '../../generated/util.js';
import type { WxopenGetLinkMiniProgramResponse, WxopenLinkMiniProgramRequest, WxopenUnlinkMiniProgramRequest } from '../../generated/wxopen.js';
import type { Download } from '../../runtime/index.js';
export interface Operations {
    'util.getAccessToken': {
        request: UtilGetAccessTokenRequest;
        response: UtilGetAccessTokenResponse;
    };
    'util.getStableAccessToken': {
        request: UtilGetStableAccessTokenRequest;
        response: UtilGetStableAccessTokenResponse;
    };
    'util.getCallbackIp': {
        request: undefined;
        response: UtilGetCallbackIpResponse;
    };
    'util.getApiDomainIp': {
        request: undefined;
        response: UtilGetApiDomainIpResponse;
    };
    'util.callbackCheck': {
        request: UtilCallbackCheckRequest;
        response: UtilCallbackCheckResponse;
    };
    'menu.create': {
        request: MenuCreateRequest;
        response: undefined;
    };
    'menu.getCurrentSelfmenuInfo': {
        request: undefined;
        response: MenuGetCurrentSelfmenuInfoResponse;
    };
    'menu.delete': {
        request: undefined;
        response: undefined;
    };
    'menu.get': {
        request: undefined;
        response: MenuGetResponse;
    };
    'menu.addConditional': {
        request: MenuAddConditionalRequest;
        response: MenuAddConditionalResponse;
    };
    'menu.delConditional': {
        request: MenuDelConditionalRequest;
        response: undefined;
    };
    'menu.tryMatch': {
        request: MenuTryMatchRequest;
        response: MenuTryMatchResponse;
    };
    'message.getCurrentAutoreplyInfo': {
        request: undefined;
        response: MessageGetCurrentAutoreplyInfoResponse;
    };
    'message.mass.mediaUploadNews': {
        request: MessageMassMediaUploadNewsRequest;
        response: MessageMassMediaUploadNewsResponse;
    };
    'message.mass.sendAll': {
        request: MessageMassSendAllRequest;
        response: MessageMassSendAllResponse;
    };
    'message.mass.mediaUploadVideo': {
        request: MessageMassMediaUploadVideoRequest;
        response: MessageMassMediaUploadVideoResponse;
    };
    'message.mass.send': {
        request: MessageMassSendRequest;
        response: MessageMassSendResponse;
    };
    'message.mass.delete': {
        request: MessageMassDeleteRequest;
        response: undefined;
    };
    'message.mass.preview': {
        request: MessageMassPreviewRequest;
        response: undefined;
    };
    'message.mass.get': {
        request: MessageMassGetRequest;
        response: MessageMassGetResponse;
    };
    'message.mass.speedGet': {
        request: undefined;
        response: MessageMassSpeedGetResponse;
    };
    'message.mass.speedSet': {
        request: MessageMassSpeedSetRequest;
        response: undefined;
    };
    'message.template.setIndustry': {
        request: MessageTemplateSetIndustryRequest;
        response: undefined;
    };
    'message.template.getIndustry': {
        request: undefined;
        response: MessageTemplateGetIndustryResponse;
    };
    'message.template.addTemplate': {
        request: MessageTemplateAddTemplateRequest;
        response: MessageTemplateAddTemplateResponse;
    };
    'message.template.getAllPrivateTemplate': {
        request: undefined;
        response: MessageTemplateGetAllPrivateTemplateResponse;
    };
    'message.template.delPrivateTemplate': {
        request: MessageTemplateDelPrivateTemplateRequest;
        response: undefined;
    };
    'message.template.send': {
        request: MessageTemplateSendRequest;
        response: MessageTemplateSendResponse;
    };
    'message.template.subscribe': {
        request: MessageTemplateSubscribeRequest;
        response: undefined;
    };
    'message.template.queryBlockTmplMsg': {
        request: MessageTemplateQueryBlockTmplMsgRequest;
        response: MessageTemplateQueryBlockTmplMsgResponse;
    };
    'message.subscribe.send': {
        request: MessageSubscribeSendRequest;
        response: undefined;
    };
    'message.subscribe.addTemplate': {
        request: MessageSubscribeAddTemplateRequest;
        response: MessageSubscribeAddTemplateResponse;
    };
    'message.subscribe.deleteTemplate': {
        request: MessageSubscribeDeleteTemplateRequest;
        response: undefined;
    };
    'message.subscribe.getTemplateList': {
        request: undefined;
        response: MessageSubscribeGetTemplateListResponse;
    };
    'message.subscribe.getCategory': {
        request: undefined;
        response: MessageSubscribeGetCategoryResponse;
    };
    'message.subscribe.getPubTemplateTitles': {
        request: MessageSubscribeGetPubTemplateTitlesRequest;
        response: MessageSubscribeGetPubTemplateTitlesResponse;
    };
    'message.subscribe.getPubTemplateKeywords': {
        request: MessageSubscribeGetPubTemplateKeywordsRequest;
        response: MessageSubscribeGetPubTemplateKeywordsResponse;
    };
    'customservice.kfaccountAdd': {
        request: CustomserviceKfaccountAddRequest;
        response: undefined;
    };
    'customservice.kfaccountUpdate': {
        request: CustomserviceKfaccountUpdateRequest;
        response: undefined;
    };
    'customservice.kfaccountDel': {
        request: CustomserviceKfaccountDelRequest;
        response: undefined;
    };
    'customservice.uploadHeadImg': {
        request: CustomserviceUploadHeadImgRequest;
        response: undefined;
    };
    'customservice.getKfList': {
        request: CustomserviceGetKfListRequest;
        response: CustomserviceGetKfListResponse;
    };
    'customservice.sendMessage': {
        request: CustomserviceSendMessageRequest;
        response: undefined;
    };
    'customservice.typing': {
        request: CustomserviceTypingRequest;
        response: undefined;
    };
    'customservice.getOnlineKfList': {
        request: CustomserviceGetOnlineKfListRequest;
        response: CustomserviceGetOnlineKfListResponse;
    };
    'customservice.inviteWorker': {
        request: CustomserviceInviteWorkerRequest;
        response: undefined;
    };
    'customservice.kfSessionCreate': {
        request: CustomserviceKfSessionCreateRequest;
        response: undefined;
    };
    'customservice.kfSessionClose': {
        request: CustomserviceKfSessionCloseRequest;
        response: undefined;
    };
    'customservice.kfSessionGet': {
        request: CustomserviceKfSessionGetRequest;
        response: CustomserviceKfSessionGetResponse;
    };
    'customservice.kfSessionGetList': {
        request: CustomserviceKfSessionGetListRequest;
        response: CustomserviceKfSessionGetListResponse;
    };
    'customservice.kfSessionGetWaitCase': {
        request: undefined;
        response: CustomserviceKfSessionGetWaitCaseResponse;
    };
    'customservice.getMsgList': {
        request: CustomserviceGetMsgListRequest;
        response: CustomserviceGetMsgListResponse;
    };
    'oauth.accessToken': {
        request: OauthAccessTokenRequest;
        response: OauthAccessTokenResponse;
    };
    'oauth.refreshToken': {
        request: OauthRefreshTokenRequest;
        response: OauthRefreshTokenResponse;
    };
    'oauth.componentAccessToken': {
        request: OauthComponentAccessTokenRequest;
        response: OauthComponentAccessTokenResponse;
    };
    'oauth.componentRefreshToken': {
        request: OauthComponentRefreshTokenRequest;
        response: OauthComponentRefreshTokenResponse;
    };
    'oauth.getUserInfo': {
        request: OauthGetUserInfoRequest;
        response: OauthGetUserInfoResponse;
    };
    'oauth.auth': {
        request: OauthAuthRequest;
        response: undefined;
    };
    'oauth.getJSApiTicket': {
        request: OauthGetJSApiTicketRequest;
        response: OauthGetJSApiTicketResponse;
    };
    'material.mediaUpload': {
        request: MaterialMediaUploadRequest;
        response: MaterialMediaUploadResponse;
    };
    'material.mediaGet': {
        request: MaterialMediaGetRequest;
        response: MaterialMediaGetResponse;
    };
    'material.mediaGetJssdk': {
        request: MaterialMediaGetJssdkRequest;
        response: Download;
    };
    'material.addNews': {
        request: MaterialAddNewsRequest;
        response: MaterialAddNewsResponse;
    };
    'material.mediaUploadImg': {
        request: MaterialMediaUploadImgRequest;
        response: MaterialMediaUploadImgResponse;
    };
    'material.addMaterial': {
        request: MaterialAddMaterialRequest;
        response: MaterialAddMaterialResponse;
    };
    'material.getMaterial': {
        request: MaterialGetMaterialRequest;
        response: MaterialGetMaterialResponse;
    };
    'material.delMaterial': {
        request: MaterialDelMaterialRequest;
        response: undefined;
    };
    'material.updateNews': {
        request: MaterialUpdateNewsRequest;
        response: undefined;
    };
    'material.getMaterialCount': {
        request: undefined;
        response: MaterialGetMaterialCountResponse;
    };
    'material.batchgetMaterial': {
        request: MaterialBatchgetMaterialRequest;
        response: MaterialBatchgetMaterialResponse;
    };
    'draft.addDraft': {
        request: DraftAddDraftRequest;
        response: DraftAddDraftResponse;
    };
    'draft.getDraft': {
        request: DraftGetDraftRequest;
        response: DraftGetDraftResponse;
    };
    'draft.deleteDraft': {
        request: DraftDeleteDraftRequest;
        response: undefined;
    };
    'draft.updateDraft': {
        request: DraftUpdateDraftRequest;
        response: undefined;
    };
    'draft.countDrafts': {
        request: undefined;
        response: DraftCountDraftsResponse;
    };
    'draft.getDraftList': {
        request: DraftGetDraftListRequest;
        response: DraftGetDraftListResponse;
    };
    'draft.temporaryMPSwitch': {
        request: DraftTemporaryMPSwitchRequest;
        response: DraftTemporaryMPSwitchResponse;
    };
    'draft.getProductCardInfo': {
        request: DraftGetProductCardInfoRequest;
        response: DraftGetProductCardInfoResponse;
    };
    'publish.submit': {
        request: PublishSubmitRequest;
        response: PublishSubmitResponse;
    };
    'publish.get': {
        request: PublishGetRequest;
        response: PublishGetResponse;
    };
    'publish.delete': {
        request: PublishDeleteRequest;
        response: undefined;
    };
    'publish.getArticle': {
        request: PublishGetArticleRequest;
        response: PublishGetArticleResponse;
    };
    'publish.batchGet': {
        request: PublishBatchGetRequest;
        response: PublishBatchGetResponse;
    };
    'comment.open': {
        request: CommentOpenRequest;
        response: undefined;
    };
    'comment.close': {
        request: CommentCloseRequest;
        response: undefined;
    };
    'comment.list': {
        request: CommentListRequest;
        response: CommentListResponse;
    };
    'comment.markElect': {
        request: CommentMarkElectRequest;
        response: undefined;
    };
    'comment.unMarkElect': {
        request: CommentUnMarkElectRequest;
        response: undefined;
    };
    'comment.delete': {
        request: CommentDeleteRequest;
        response: undefined;
    };
    'comment.replyAdd': {
        request: CommentReplyAddRequest;
        response: undefined;
    };
    'comment.replyDelete': {
        request: CommentReplyDeleteRequest;
        response: undefined;
    };
    'user.updateRemark': {
        request: UserUpdateRemarkRequest;
        response: undefined;
    };
    'user.getUserInfo': {
        request: UserGetUserInfoRequest;
        response: UserGetUserInfoResponse;
    };
    'user.batchGetUserInfo': {
        request: UserBatchGetUserInfoRequest;
        response: UserBatchGetUserInfoResponse;
    };
    'user.get': {
        request: UserGetRequest;
        response: UserGetResponse;
    };
    'user.getBlackList': {
        request: UserGetBlackListRequest;
        response: UserGetBlackListResponse;
    };
    'user.batchBlackList': {
        request: UserBatchBlackListRequest;
        response: undefined;
    };
    'user.batchUnBlackList': {
        request: UserBatchUnBlackListRequest;
        response: undefined;
    };
    'user.changeOpenid': {
        request: UserChangeOpenidRequest;
        response: UserChangeOpenidResponse;
    };
    'user.tags.create': {
        request: UserTagsCreateRequest;
        response: UserTagsCreateResponse;
    };
    'user.tags.get': {
        request: undefined;
        response: UserTagsGetResponse;
    };
    'user.tags.update': {
        request: UserTagsUpdateRequest;
        response: undefined;
    };
    'user.tags.delete': {
        request: UserTagsDeleteRequest;
        response: undefined;
    };
    'user.tags.getUsersByTag': {
        request: UserTagsGetUsersByTagRequest;
        response: UserTagsGetUsersByTagResponse;
    };
    'user.tags.batchTagging': {
        request: UserTagsBatchTaggingRequest;
        response: undefined;
    };
    'user.tags.batchUnTagging': {
        request: UserTagsBatchUnTaggingRequest;
        response: undefined;
    };
    'user.tags.getTagIdList': {
        request: UserTagsGetTagIdListRequest;
        response: UserTagsGetTagIdListResponse;
    };
    'account.fastRegister': {
        request: AccountFastRegisterRequest;
        response: AccountFastRegisterResponse;
    };
    'account.createQRCode': {
        request: AccountCreateQRCodeRequest;
        response: AccountCreateQRCodeResponse;
    };
    'account.shortUrl': {
        request: AccountShortUrlRequest;
        response: AccountShortUrlResponse;
    };
    'account.genShortKey': {
        request: AccountGenShortKeyRequest;
        response: AccountGenShortKeyResponse;
    };
    'account.fetchShorten': {
        request: AccountFetchShortenRequest;
        response: AccountFetchShortenResponse;
    };
    'account.qrcodeJumpAdd': {
        request: AccountQrcodeJumpAddRequest;
        response: undefined;
    };
    'account.qrcodeJumpGet': {
        request: AccountQrcodeJumpGetRequest;
        response: AccountQrcodeJumpGetResponse;
    };
    'account.qrcodeJumpPublish': {
        request: AccountQrcodeJumpPublishRequest;
        response: undefined;
    };
    'account.qrcodeJumpDelete': {
        request: AccountQrcodeJumpDeleteRequest;
        response: undefined;
    };
    'openapi.clearQuota': {
        request: OpenapiClearQuotaRequest;
        response: undefined;
    };
    'openapi.clearQuotaByAppSecret': {
        request: OpenapiClearQuotaByAppSecretRequest;
        response: undefined;
    };
    'openapi.clearApiQuota': {
        request: OpenapiClearApiQuotaRequest;
        response: undefined;
    };
    'openapi.getApiQuota': {
        request: OpenapiGetApiQuotaRequest;
        response: OpenapiGetApiQuotaResponse;
    };
    'openapi.getRidInfo': {
        request: OpenapiGetRidInfoRequest;
        response: OpenapiGetRidInfoResponse;
    };
    'datacube.getUserSummary': {
        request: DatacubeGetUserSummaryRequest;
        response: DatacubeGetUserSummaryResponse;
    };
    'datacube.getUserCumulate': {
        request: DatacubeGetUserCumulateRequest;
        response: DatacubeGetUserCumulateResponse;
    };
    'datacube.getArticleRead': {
        request: DatacubeGetArticleReadRequest;
        response: DatacubeGetArticleReadResponse;
    };
    'datacube.getArticleShare': {
        request: DatacubeGetArticleShareRequest;
        response: DatacubeGetArticleShareResponse;
    };
    'datacube.getArticleTotalDetail': {
        request: DatacubeGetArticleTotalDetailRequest;
        response: DatacubeGetArticleTotalDetailResponse;
    };
    'datacube.getBizSummary': {
        request: DatacubeGetBizSummaryRequest;
        response: DatacubeGetBizSummaryResponse;
    };
    'datacube.getArticleSummary': {
        request: DatacubeGetArticleSummaryRequest;
        response: DatacubeGetArticleSummaryResponse;
    };
    'datacube.getArticleTotal': {
        request: DatacubeGetArticleTotalRequest;
        response: DatacubeGetArticleTotalResponse;
    };
    'datacube.getUserRead': {
        request: DatacubeGetUserReadRequest;
        response: DatacubeGetUserReadResponse;
    };
    'datacube.getUserReadHour': {
        request: DatacubeGetUserReadHourRequest;
        response: DatacubeGetUserReadHourResponse;
    };
    'datacube.getUserShare': {
        request: DatacubeGetUserShareRequest;
        response: DatacubeGetUserShareResponse;
    };
    'datacube.getUserShareHour': {
        request: DatacubeGetUserShareHourRequest;
        response: DatacubeGetUserShareHourResponse;
    };
    'datacube.getUpstreamMsg': {
        request: DatacubeGetUpstreamMsgRequest;
        response: DatacubeGetUpstreamMsgResponse;
    };
    'datacube.getUpstreamMsgHour': {
        request: DatacubeGetUpstreamMsgHourRequest;
        response: DatacubeGetUpstreamMsgHourResponse;
    };
    'datacube.getUpstreamMsgWeek': {
        request: DatacubeGetUpstreamMsgWeekRequest;
        response: DatacubeGetUpstreamMsgWeekResponse;
    };
    'datacube.getUpstreamMsgMonth': {
        request: DatacubeGetUpstreamMsgMonthRequest;
        response: DatacubeGetUpstreamMsgMonthResponse;
    };
    'datacube.getUpstreamMsgDist': {
        request: DatacubeGetUpstreamMsgDistRequest;
        response: DatacubeGetUpstreamMsgDistResponse;
    };
    'datacube.getUpstreamMsgDistWeek': {
        request: DatacubeGetUpstreamMsgDistWeekRequest;
        response: DatacubeGetUpstreamMsgDistWeekResponse;
    };
    'datacube.getUpstreamMsgDistMonth': {
        request: DatacubeGetUpstreamMsgDistMonthRequest;
        response: DatacubeGetUpstreamMsgDistMonthResponse;
    };
    'datacube.publisherAdposGeneral': {
        request: DatacubePublisherAdposGeneralRequest;
        response: DatacubePublisherAdposGeneralResponse;
    };
    'datacube.publisherCpsGeneral': {
        request: DatacubePublisherCpsGeneralRequest;
        response: DatacubePublisherCpsGeneralResponse;
    };
    'datacube.publisherSettlement': {
        request: DatacubePublisherSettlementRequest;
        response: DatacubePublisherSettlementResponse;
    };
    'datacube.getInterfaceSummary': {
        request: DatacubeGetInterfaceSummaryRequest;
        response: DatacubeGetInterfaceSummaryResponse;
    };
    'datacube.getInterfaceSummaryHour': {
        request: DatacubeGetInterfaceSummaryHourRequest;
        response: DatacubeGetInterfaceSummaryHourResponse;
    };
    'card.create': {
        request: CardCreateRequest;
        response: CardCreateResponse;
    };
    'card.setPayCell': {
        request: CardSetPayCellRequest;
        response: undefined;
    };
    'card.setSelfConsumeCell': {
        request: CardSetSelfConsumeCellRequest;
        response: undefined;
    };
    'card.createQRCode': {
        request: CardCreateQRCodeRequest;
        response: CardCreateQRCodeResponse;
    };
    'card.createLandingPage': {
        request: CardCreateLandingPageRequest;
        response: CardCreateLandingPageResponse;
    };
    'card.depositCode': {
        request: CardDepositCodeRequest;
        response: CardDepositCodeResponse;
    };
    'card.getDepositCount': {
        request: CardGetDepositCountRequest;
        response: CardGetDepositCountResponse;
    };
    'card.checkCode': {
        request: CardCheckCodeRequest;
        response: CardCheckCodeResponse;
    };
    'card.mpnewsGetHtml': {
        request: CardMpnewsGetHtmlRequest;
        response: CardMpnewsGetHtmlResponse;
    };
    'card.setTestWhitelist': {
        request: CardSetTestWhitelistRequest;
        response: undefined;
    };
    'card.getCode': {
        request: CardGetCodeRequest;
        response: CardGetCodeResponse;
    };
    'card.consumeCode': {
        request: CardConsumeCodeRequest;
        response: CardConsumeCodeResponse;
    };
    'card.decryptCode': {
        request: CardDecryptCodeRequest;
        response: CardDecryptCodeResponse;
    };
    'card.getUserCardList': {
        request: CardGetUserCardListRequest;
        response: CardGetUserCardListResponse;
    };
    'card.get': {
        request: CardGetRequest;
        response: CardGetResponse;
    };
    'card.batchGet': {
        request: CardBatchGetRequest;
        response: CardBatchGetResponse;
    };
    'card.update': {
        request: CardUpdateRequest;
        response: CardUpdateResponse;
    };
    'card.modifyStock': {
        request: CardModifyStockRequest;
        response: undefined;
    };
    'card.updateCode': {
        request: CardUpdateCodeRequest;
        response: undefined;
    };
    'card.delete': {
        request: CardDeleteRequest;
        response: undefined;
    };
    'card.unavailableCode': {
        request: CardUnavailableCodeRequest;
        response: undefined;
    };
    'card.getCardBizUinInfo': {
        request: CardGetCardBizUinInfoRequest;
        response: CardGetCardBizUinInfoResponse;
    };
    'card.getCardInfo': {
        request: CardGetCardInfoRequest;
        response: CardGetCardInfoResponse;
    };
    'card.getMemberCardInfo': {
        request: CardGetMemberCardInfoRequest;
        response: CardGetMemberCardInfoResponse;
    };
    'card.getMemberCardDetail': {
        request: CardGetMemberCardDetailRequest;
        response: CardGetMemberCardDetailResponse;
    };
    'card.getStoreWxa': {
        request: CardGetStoreWxaRequest;
        response: CardGetStoreWxaResponse;
    };
    'card.setStoreWxa': {
        request: CardSetStoreWxaRequest;
        response: undefined;
    };
    'card.giftcard.pageAdd': {
        request: CardGiftcardPageAddRequest;
        response: CardGiftcardPageAddResponse;
    };
    'card.giftcard.pageGet': {
        request: CardGiftcardPageGetRequest;
        response: CardGiftcardPageGetResponse;
    };
    'card.giftcard.pageUpdate': {
        request: CardGiftcardPageUpdateRequest;
        response: undefined;
    };
    'card.giftcard.pageBatchGet': {
        request: undefined;
        response: CardGiftcardPageBatchGetResponse;
    };
    'card.giftcard.maintainSet': {
        request: CardGiftcardMaintainSetRequest;
        response: CardGiftcardMaintainSetResponse;
    };
    'card.giftcard.payWhitelistAdd': {
        request: CardGiftcardPayWhitelistAddRequest;
        response: CardGiftcardPayWhitelistAddResponse;
    };
    'card.giftcard.paySubmchBind': {
        request: CardGiftcardPaySubmchBindRequest;
        response: undefined;
    };
    'card.giftcard.wxaSet': {
        request: CardGiftcardWxaSetRequest;
        response: undefined;
    };
    'card.giftcard.orderGet': {
        request: CardGiftcardOrderGetRequest;
        response: CardGiftcardOrderGetResponse;
    };
    'card.giftcard.orderBatchGet': {
        request: CardGiftcardOrderBatchGetRequest;
        response: CardGiftcardOrderBatchGetResponse;
    };
    'card.giftcard.generalCardUpdateUser': {
        request: CardGiftcardGeneralCardUpdateUserRequest;
        response: CardGiftcardGeneralCardUpdateUserResponse;
    };
    'card.giftcard.orderRefund': {
        request: CardGiftcardOrderRefundRequest;
        response: undefined;
    };
    'card.giftcard.invoiceSetBizAttr': {
        request: CardGiftcardInvoiceSetBizAttrRequest;
        response: undefined;
    };
    'card.giftcard.invoiceGetAuthData': {
        request: CardGiftcardInvoiceGetAuthDataRequest;
        response: CardGiftcardInvoiceGetAuthDataResponse;
    };
    'card.membercard.activateGetUrl': {
        request: CardMembercardActivateGetUrlRequest;
        response: CardMembercardActivateGetUrlResponse;
    };
    'card.membercard.activateTempInfoGet': {
        request: CardMembercardActivateTempInfoGetRequest;
        response: CardMembercardActivateTempInfoGetResponse;
    };
    'card.membercard.activate': {
        request: CardMembercardActivateRequest;
        response: undefined;
    };
    'card.membercard.activateUserFormSet': {
        request: CardMembercardActivateUserFormSetRequest;
        response: undefined;
    };
    'card.membercard.userinfoGet': {
        request: CardMembercardUserinfoGetRequest;
        response: CardMembercardUserinfoGetResponse;
    };
    'card.membercard.updateUser': {
        request: CardMembercardUpdateUserRequest;
        response: CardMembercardUpdateUserResponse;
    };
    'card.membercard.payGiftcardAdd': {
        request: CardMembercardPayGiftcardAddRequest;
        response: CardMembercardPayGiftcardAddResponse;
    };
    'card.membercard.payGiftcardDelete': {
        request: CardMembercardPayGiftcardDeleteRequest;
        response: undefined;
    };
    'card.membercard.payGiftcardGetById': {
        request: CardMembercardPayGiftcardGetByIdRequest;
        response: CardMembercardPayGiftcardGetByIdResponse;
    };
    'card.membercard.payGiftcardBatchGet': {
        request: CardMembercardPayGiftcardBatchGetRequest;
        response: CardMembercardPayGiftcardBatchGetResponse;
    };
    'card.submerchant.submit': {
        request: CardSubmerchantSubmitRequest;
        response: CardSubmerchantSubmitResponse;
    };
    'card.submerchant.update': {
        request: CardSubmerchantUpdateRequest;
        response: CardSubmerchantUpdateResponse;
    };
    'card.submerchant.get': {
        request: CardSubmerchantGetRequest;
        response: CardSubmerchantGetResponse;
    };
    'card.submerchant.batchGet': {
        request: CardSubmerchantBatchGetRequest;
        response: CardSubmerchantBatchGetResponse;
    };
    'card.submerchant.getApplyProtocol': {
        request: undefined;
        response: CardSubmerchantGetApplyProtocolResponse;
    };
    'card.ticket.meetingTicketUpdateUser': {
        request: CardTicketMeetingTicketUpdateUserRequest;
        response: undefined;
    };
    'card.ticket.movieTicketUpdateUser': {
        request: CardTicketMovieTicketUpdateUserRequest;
        response: undefined;
    };
    'card.ticket.boardingPassCheckin': {
        request: CardTicketBoardingPassCheckinRequest;
        response: undefined;
    };
    'poi.addpoi': {
        request: PoiAddpoiRequest;
        response: PoiAddpoiResponse;
    };
    'poi.getpoi': {
        request: PoiGetpoiRequest;
        response: PoiGetpoiResponse;
    };
    'poi.getPoiList': {
        request: PoiGetPoiListRequest;
        response: PoiGetPoiListResponse;
    };
    'poi.updatepoi': {
        request: PoiUpdatepoiRequest;
        response: undefined;
    };
    'poi.delpoi': {
        request: PoiDelpoiRequest;
        response: undefined;
    };
    'poi.getWXCategory': {
        request: undefined;
        response: PoiGetWXCategoryResponse;
    };
    'poi.miniprogram.getMerchantCategory': {
        request: undefined;
        response: PoiMiniprogramGetMerchantCategoryResponse;
    };
    'poi.miniprogram.applyMerchant': {
        request: PoiMiniprogramApplyMerchantRequest;
        response: undefined;
    };
    'poi.miniprogram.getMerchantAuditInfo': {
        request: undefined;
        response: PoiMiniprogramGetMerchantAuditInfoResponse;
    };
    'poi.miniprogram.modifyMerchant': {
        request: PoiMiniprogramModifyMerchantRequest;
        response: undefined;
    };
    'poi.miniprogram.getDistrict': {
        request: undefined;
        response: PoiMiniprogramGetDistrictResponse;
    };
    'poi.miniprogram.searchMapPoi': {
        request: PoiMiniprogramSearchMapPoiRequest;
        response: PoiMiniprogramSearchMapPoiResponse;
    };
    'poi.miniprogram.createMapPoi': {
        request: PoiMiniprogramCreateMapPoiRequest;
        response: PoiMiniprogramCreateMapPoiResponse;
    };
    'poi.miniprogram.addStore': {
        request: PoiMiniprogramAddStoreRequest;
        response: PoiMiniprogramAddStoreResponse;
    };
    'poi.miniprogram.updateStore': {
        request: PoiMiniprogramUpdateStoreRequest;
        response: PoiMiniprogramUpdateStoreResponse;
    };
    'poi.miniprogram.getStoreInfo': {
        request: PoiMiniprogramGetStoreInfoRequest;
        response: PoiMiniprogramGetStoreInfoResponse;
    };
    'poi.miniprogram.getStoreList': {
        request: PoiMiniprogramGetStoreListRequest;
        response: PoiMiniprogramGetStoreListResponse;
    };
    'poi.miniprogram.delStore': {
        request: PoiMiniprogramDelStoreRequest;
        response: undefined;
    };
    'store.uploadImg': {
        request: StoreUploadImgRequest;
        response: StoreUploadImgResponse;
    };
    'store.product.create': {
        request: StoreProductCreateRequest;
        response: StoreProductCreateResponse;
    };
    'store.product.del': {
        request: StoreProductDelRequest;
        response: undefined;
    };
    'store.product.update': {
        request: StoreProductUpdateRequest;
        response: undefined;
    };
    'store.product.get': {
        request: StoreProductGetRequest;
        response: StoreProductGetResponse;
    };
    'store.product.getByStatus': {
        request: StoreProductGetByStatusRequest;
        response: StoreProductGetByStatusResponse;
    };
    'store.product.modProductStatus': {
        request: StoreProductModProductStatusRequest;
        response: undefined;
    };
    'store.product.getSub': {
        request: StoreProductGetSubRequest;
        response: StoreProductGetSubResponse;
    };
    'store.product.getSku': {
        request: StoreProductGetSkuRequest;
        response: StoreProductGetSkuResponse;
    };
    'store.product.getProperty': {
        request: StoreProductGetPropertyRequest;
        response: StoreProductGetPropertyResponse;
    };
    'store.stock.add': {
        request: StoreStockAddRequest;
        response: undefined;
    };
    'store.stock.reduce': {
        request: StoreStockReduceRequest;
        response: undefined;
    };
    'store.express.add': {
        request: StoreExpressAddRequest;
        response: StoreExpressAddResponse;
    };
    'store.express.del': {
        request: StoreExpressDelRequest;
        response: undefined;
    };
    'store.express.update': {
        request: StoreExpressUpdateRequest;
        response: undefined;
    };
    'store.express.getById': {
        request: StoreExpressGetByIdRequest;
        response: StoreExpressGetByIdResponse;
    };
    'store.express.getAll': {
        request: undefined;
        response: StoreExpressGetAllResponse;
    };
    'store.group.add': {
        request: StoreGroupAddRequest;
        response: StoreGroupAddResponse;
    };
    'store.group.del': {
        request: StoreGroupDelRequest;
        response: undefined;
    };
    'store.group.propertyMod': {
        request: StoreGroupPropertyModRequest;
        response: undefined;
    };
    'store.group.productMod': {
        request: StoreGroupProductModRequest;
        response: undefined;
    };
    'store.group.getAll': {
        request: undefined;
        response: StoreGroupGetAllResponse;
    };
    'store.group.getById': {
        request: StoreGroupGetByIdRequest;
        response: StoreGroupGetByIdResponse;
    };
    'store.shelf.add': {
        request: StoreShelfAddRequest;
        response: StoreShelfAddResponse;
    };
    'store.shelf.del': {
        request: StoreShelfDelRequest;
        response: undefined;
    };
    'store.shelf.mod': {
        request: StoreShelfModRequest;
        response: undefined;
    };
    'store.shelf.getAll': {
        request: undefined;
        response: StoreShelfGetAllResponse;
    };
    'store.shelf.getById': {
        request: StoreShelfGetByIdRequest;
        response: StoreShelfGetByIdResponse;
    };
    'store.order.getById': {
        request: StoreOrderGetByIdRequest;
        response: StoreOrderGetByIdResponse;
    };
    'store.order.getByFilter': {
        request: StoreOrderGetByFilterRequest;
        response: StoreOrderGetByFilterResponse;
    };
    'store.order.setDelivery': {
        request: StoreOrderSetDeliveryRequest;
        response: undefined;
    };
    'store.order.close': {
        request: StoreOrderCloseRequest;
        response: undefined;
    };
    'ai.semantic': {
        request: AiSemanticRequest;
        response: AiSemanticResponse;
    };
    'ai.addVoiceToRecoForText': {
        request: AiAddVoiceToRecoForTextRequest;
        response: undefined;
    };
    'ai.queryRecoResultForText': {
        request: AiQueryRecoResultForTextRequest;
        response: AiQueryRecoResultForTextResponse;
    };
    'ai.translateContent': {
        request: AiTranslateContentRequest;
        response: AiTranslateContentResponse;
    };
    'ai.ocrIDCard': {
        request: AiOcrIDCardRequest;
        response: AiOcrIDCardResponse;
    };
    'ai.ocrBankcard': {
        request: AiOcrBankcardRequest;
        response: AiOcrBankcardResponse;
    };
    'ai.ocrDriving': {
        request: AiOcrDrivingRequest;
        response: AiOcrDrivingResponse;
    };
    'ai.ocrDrivingLicense': {
        request: AiOcrDrivingLicenseRequest;
        response: AiOcrDrivingLicenseResponse;
    };
    'ai.ocrBizLicense': {
        request: AiOcrBizLicenseRequest;
        response: AiOcrBizLicenseResponse;
    };
    'ai.ocrCommon': {
        request: AiOcrCommonRequest;
        response: AiOcrCommonResponse;
    };
    'ai.ocrPlateNum': {
        request: AiOcrPlateNumRequest;
        response: AiOcrPlateNumResponse;
    };
    'ai.ocrMenu': {
        request: AiOcrMenuRequest;
        response: AiOcrMenuResponse;
    };
    'ai.qrCode': {
        request: AiQrCodeRequest;
        response: AiQrCodeResponse;
    };
    'ai.superResolution': {
        request: AiSuperResolutionRequest;
        response: AiSuperResolutionResponse;
    };
    'ai.aiCrop': {
        request: AiAiCropRequest;
        response: AiAiCropResponse;
    };
    'guide.guide.getGuideAcct': {
        request: GuideGuideGetGuideAcctRequest;
        response: GuideGuideGetGuideAcctResponse;
    };
    'guide.guide.addGuideAcct': {
        request: GuideGuideAddGuideAcctRequest;
        response: undefined;
    };
    'guide.guide.updateGuideAcct': {
        request: GuideGuideUpdateGuideAcctRequest;
        response: undefined;
    };
    'guide.guide.delGuideAcct': {
        request: GuideGuideDelGuideAcctRequest;
        response: undefined;
    };
    'guide.guide.getGuideAcctList': {
        request: GuideGuideGetGuideAcctListRequest;
        response: GuideGuideGetGuideAcctListResponse;
    };
    'guide.guide.guideCreateQrCode': {
        request: GuideGuideGuideCreateQrCodeRequest;
        response: GuideGuideGuideCreateQrCodeResponse;
    };
    'guide.guide.getGuideBuyerChatRecord': {
        request: GuideGuideGetGuideBuyerChatRecordRequest;
        response: GuideGuideGetGuideBuyerChatRecordResponse;
    };
    'guide.guide.setGuideConfig': {
        request: GuideGuideSetGuideConfigRequest;
        response: undefined;
    };
    'guide.guide.getGuideConfig': {
        request: GuideGuideGetGuideConfigRequest;
        response: GuideGuideGetGuideConfigResponse;
    };
    'guide.guide.setGuideAcctConfig': {
        request: GuideGuideSetGuideAcctConfigRequest;
        response: undefined;
    };
    'guide.guide.getGuideAcctConfig': {
        request: undefined;
        response: GuideGuideGetGuideAcctConfigResponse;
    };
    'guide.guide.pushShowWxaPathMenu': {
        request: GuideGuidePushShowWxaPathMenuRequest;
        response: undefined;
    };
    'guide.guide.newGuideGroup': {
        request: GuideGuideNewGuideGroupRequest;
        response: GuideGuideNewGuideGroupResponse;
    };
    'guide.guide.getGuideGroupList': {
        request: undefined;
        response: GuideGuideGetGuideGroupListResponse;
    };
    'guide.guide.getGroupInfo': {
        request: GuideGuideGetGroupInfoRequest;
        response: GuideGuideGetGroupInfoResponse;
    };
    'guide.guide.addGuide2GuideGroup': {
        request: GuideGuideAddGuide2GuideGroupRequest;
        response: undefined;
    };
    'guide.guide.delGuide2GuideGroup': {
        request: GuideGuideDelGuide2GuideGroupRequest;
        response: undefined;
    };
    'guide.guide.getGroupByGuide': {
        request: GuideGuideGetGroupByGuideRequest;
        response: GuideGuideGetGroupByGuideResponse;
    };
    'guide.guide.delGuideGroup': {
        request: GuideGuideDelGuideGroupRequest;
        response: undefined;
    };
    'guide.guide.getGuideBuyerRelationList': {
        request: GuideGuideGetGuideBuyerRelationListRequest;
        response: GuideGuideGetGuideBuyerRelationListResponse;
    };
    'guide.buyer.addGuideBuyerRelation': {
        request: GuideBuyerAddGuideBuyerRelationRequest;
        response: GuideBuyerAddGuideBuyerRelationResponse;
    };
    'guide.buyer.delGuideBuyerRelation': {
        request: GuideBuyerDelGuideBuyerRelationRequest;
        response: GuideBuyerDelGuideBuyerRelationResponse;
    };
    'guide.buyer.rebindGuideAcctForBuyer': {
        request: GuideBuyerRebindGuideAcctForBuyerRequest;
        response: GuideBuyerRebindGuideAcctForBuyerResponse;
    };
    'guide.buyer.updateGuideBuyerRelation': {
        request: GuideBuyerUpdateGuideBuyerRelationRequest;
        response: undefined;
    };
    'guide.buyer.getGuideBuyerRelationByBuyer': {
        request: GuideBuyerGetGuideBuyerRelationByBuyerRequest;
        response: GuideBuyerGetGuideBuyerRelationByBuyerResponse;
    };
    'guide.buyer.getGuideBuyerRelation': {
        request: GuideBuyerGetGuideBuyerRelationRequest;
        response: GuideBuyerGetGuideBuyerRelationResponse;
    };
    'guide.tag.newGuideTagOption': {
        request: GuideTagNewGuideTagOptionRequest;
        response: undefined;
    };
    'guide.tag.delGuideTagOption': {
        request: GuideTagDelGuideTagOptionRequest;
        response: undefined;
    };
    'guide.tag.addGuideTagOption': {
        request: GuideTagAddGuideTagOptionRequest;
        response: undefined;
    };
    'guide.tag.getGuideTagOption': {
        request: undefined;
        response: GuideTagGetGuideTagOptionResponse;
    };
    'guide.tag.addGuideBuyerTag': {
        request: GuideTagAddGuideBuyerTagRequest;
        response: GuideTagAddGuideBuyerTagResponse;
    };
    'guide.tag.getGuideBuyerTag': {
        request: GuideTagGetGuideBuyerTagRequest;
        response: GuideTagGetGuideBuyerTagResponse;
    };
    'guide.tag.queryGuideBuyerByTag': {
        request: GuideTagQueryGuideBuyerByTagRequest;
        response: GuideTagQueryGuideBuyerByTagResponse;
    };
    'guide.tag.delGuideBuyerTag': {
        request: GuideTagDelGuideBuyerTagRequest;
        response: GuideTagDelGuideBuyerTagResponse;
    };
    'guide.tag.addGuideBuyerDisplayTag': {
        request: GuideTagAddGuideBuyerDisplayTagRequest;
        response: undefined;
    };
    'guide.tag.getGuideBuyerDisplayTag': {
        request: GuideTagGetGuideBuyerDisplayTagRequest;
        response: GuideTagGetGuideBuyerDisplayTagResponse;
    };
    'guide.material.setGuideCardMaterial': {
        request: GuideMaterialSetGuideCardMaterialRequest;
        response: undefined;
    };
    'guide.material.getGuideCardMaterial': {
        request: GuideMaterialGetGuideCardMaterialRequest;
        response: GuideMaterialGetGuideCardMaterialResponse;
    };
    'guide.material.delGuideCardMaterial': {
        request: GuideMaterialDelGuideCardMaterialRequest;
        response: undefined;
    };
    'guide.material.setGuideImageMaterial': {
        request: GuideMaterialSetGuideImageMaterialRequest;
        response: undefined;
    };
    'guide.material.getGuideImageMaterial': {
        request: GuideMaterialGetGuideImageMaterialRequest;
        response: GuideMaterialGetGuideImageMaterialResponse;
    };
    'guide.material.delGuideImageMaterial': {
        request: GuideMaterialDelGuideImageMaterialRequest;
        response: undefined;
    };
    'guide.material.setGuideWordMaterial': {
        request: GuideMaterialSetGuideWordMaterialRequest;
        response: undefined;
    };
    'guide.material.getGuideWordMaterial': {
        request: GuideMaterialGetGuideWordMaterialRequest;
        response: GuideMaterialGetGuideWordMaterialResponse;
    };
    'guide.material.delGuideWordMaterial': {
        request: GuideMaterialDelGuideWordMaterialRequest;
        response: undefined;
    };
    'guide.job.addGuideMassendJob': {
        request: GuideJobAddGuideMassendJobRequest;
        response: GuideJobAddGuideMassendJobResponse;
    };
    'guide.job.getGuideMassendJobList': {
        request: GuideJobGetGuideMassendJobListRequest;
        response: GuideJobGetGuideMassendJobListResponse;
    };
    'guide.job.getGuideMassendJob': {
        request: GuideJobGetGuideMassendJobRequest;
        response: GuideJobGetGuideMassendJobResponse;
    };
    'guide.job.updateGuideMassendJob': {
        request: GuideJobUpdateGuideMassendJobRequest;
        response: undefined;
    };
    'guide.job.cancelGuideMassendJob': {
        request: GuideJobCancelGuideMassendJobRequest;
        response: undefined;
    };
    'marketcode.applyCode': {
        request: MarketcodeApplyCodeRequest;
        response: MarketcodeApplyCodeResponse;
    };
    'marketcode.applyCodeQuery': {
        request: MarketcodeApplyCodeQueryRequest;
        response: MarketcodeApplyCodeQueryResponse;
    };
    'marketcode.applyCodeDownload': {
        request: MarketcodeApplyCodeDownloadRequest;
        response: MarketcodeApplyCodeDownloadResponse;
    };
    'marketcode.codeActive': {
        request: MarketcodeCodeActiveRequest;
        response: undefined;
    };
    'marketcode.codeActiveQuery': {
        request: MarketcodeCodeActiveQueryRequest;
        response: MarketcodeCodeActiveQueryResponse;
    };
    'marketcode.ticketToCode': {
        request: MarketcodeTicketToCodeRequest;
        response: MarketcodeTicketToCodeResponse;
    };
    'invoice.setContact': {
        request: InvoiceSetContactRequest;
        response: undefined;
    };
    'invoice.getContact': {
        request: undefined;
        response: InvoiceGetContactResponse;
    };
    'invoice.setAuthField': {
        request: InvoiceSetAuthFieldRequest;
        response: undefined;
    };
    'invoice.getAuthField': {
        request: undefined;
        response: InvoiceGetAuthFieldResponse;
    };
    'invoice.getPayMch': {
        request: undefined;
        response: InvoiceGetPayMchResponse;
    };
    'invoice.getAuthUrl': {
        request: InvoiceGetAuthUrlRequest;
        response: InvoiceGetAuthUrlResponse;
    };
    'invoice.rejectInsert': {
        request: InvoiceRejectInsertRequest;
        response: undefined;
    };
    'invoice.makeOutInvoice': {
        request: InvoiceMakeOutInvoiceRequest;
        response: undefined;
    };
    'invoice.clearOutInvoice': {
        request: InvoiceClearOutInvoiceRequest;
        response: undefined;
    };
    'invoice.queryInvoceInfo': {
        request: InvoiceQueryInvoceInfoRequest;
        response: InvoiceQueryInvoceInfoResponse;
    };
    'invoice.setUrl': {
        request: undefined;
        response: InvoiceSetUrlResponse;
    };
    'invoice.platformCreateCard': {
        request: InvoicePlatformCreateCardRequest;
        response: InvoicePlatformCreateCardResponse;
    };
    'invoice.platformSetpdf': {
        request: InvoicePlatformSetpdfRequest;
        response: InvoicePlatformSetpdfResponse;
    };
    'invoice.platformGetpdf': {
        request: InvoicePlatformGetpdfRequest;
        response: InvoicePlatformGetpdfResponse;
    };
    'invoice.insert': {
        request: InvoiceInsertRequest;
        response: InvoiceInsertResponse;
    };
    'invoice.platformUpdateStatus': {
        request: InvoicePlatformUpdateStatusRequest;
        response: undefined;
    };
    'invoice.reimburseGetInvoiceInfo': {
        request: InvoiceReimburseGetInvoiceInfoRequest;
        response: InvoiceReimburseGetInvoiceInfoResponse;
    };
    'invoice.reimburseGetInvoiceBatch': {
        request: InvoiceReimburseGetInvoiceBatchRequest;
        response: InvoiceReimburseGetInvoiceBatchResponse;
    };
    'invoice.reimburseUpdateInvoiceStatus': {
        request: InvoiceReimburseUpdateInvoiceStatusRequest;
        response: undefined;
    };
    'invoice.reimburseUpdateStatusBatch': {
        request: InvoiceReimburseUpdateStatusBatchRequest;
        response: undefined;
    };
    'invoice.getUserTitleUrl': {
        request: InvoiceGetUserTitleUrlRequest;
        response: InvoiceGetUserTitleUrlResponse;
    };
    'invoice.getSelectTitleUrl': {
        request: InvoiceGetSelectTitleUrlRequest;
        response: InvoiceGetSelectTitleUrlResponse;
    };
    'invoice.scanTitle': {
        request: InvoiceScanTitleRequest;
        response: InvoiceScanTitleResponse;
    };
    'nontax.getBillAuthUrl': {
        request: NontaxGetBillAuthUrlRequest;
        response: NontaxGetBillAuthUrlResponse;
    };
    'nontax.createBillCard': {
        request: NontaxCreateBillCardRequest;
        response: NontaxCreateBillCardResponse;
    };
    'nontax.insertBill': {
        request: NontaxInsertBillRequest;
        response: NontaxInsertBillResponse;
    };
    'nontax.queryFee': {
        request: NontaxQueryFeeRequest;
        response: NontaxQueryFeeResponse;
    };
    'nontax.unifiedOrder': {
        request: NontaxUnifiedOrderRequest;
        response: NontaxUnifiedOrderResponse;
    };
    'nontax.getOrder': {
        request: NontaxGetOrderRequest;
        response: NontaxGetOrderResponse;
    };
    'nontax.getOrderList': {
        request: NontaxGetOrderListRequest;
        response: NontaxGetOrderListResponse;
    };
    'nontax.refund': {
        request: NontaxRefundRequest;
        response: NontaxRefundResponse;
    };
    'nontax.downloadBill': {
        request: NontaxDownloadBillRequest;
        response: Download;
    };
    'nontax.notifyInconsistentOrder': {
        request: NontaxNotifyInconsistentOrderRequest;
        response: undefined;
    };
    'nontax.mockNotification': {
        request: NontaxMockNotificationRequest;
        response: undefined;
    };
    'nontax.mockQueryFee': {
        request: NontaxMockQueryFeeRequest;
        response: undefined;
    };
    'nontax.microPay': {
        request: NontaxMicroPayRequest;
        response: NontaxMicroPayResponse;
    };
    'nontax.realNameGetAuthUrl': {
        request: NontaxRealNameGetAuthUrlRequest;
        response: NontaxRealNameGetAuthUrlResponse;
    };
    'nontax.getRealName': {
        request: NontaxGetRealNameRequest;
        response: NontaxGetRealNameResponse;
    };
    'nontax.vehicle.queryState': {
        request: NontaxVehicleQueryStateRequest;
        response: NontaxVehicleQueryStateResponse;
    };
    'nontax.vehicle.entranceNotify': {
        request: NontaxVehicleEntranceNotifyRequest;
        response: NontaxVehicleEntranceNotifyResponse;
    };
    'nontax.vehicle.payApply': {
        request: NontaxVehiclePayApplyRequest;
        response: NontaxVehiclePayApplyResponse;
    };
    'cps.productAdd': {
        request: CpsProductAddRequest;
        response: CpsProductAddResponse;
    };
    'cps.productStatus': {
        request: CpsProductStatusRequest;
        response: CpsProductStatusResponse;
    };
    'cps.productGetInfo': {
        request: CpsProductGetInfoRequest;
        response: CpsProductGetInfoResponse;
    };
    'cps.productGetInfoByPage': {
        request: CpsProductGetInfoByPageRequest;
        response: CpsProductGetInfoByPageResponse;
    };
    'cityservice.sendChannelMsg': {
        request: CityserviceSendChannelMsgRequest;
        response: undefined;
    };
    'cityservice.getMedRealName': {
        request: CityserviceGetMedRealNameRequest;
        response: CityserviceGetMedRealNameResponse;
    };
    'cityservice.getMsgRelation': {
        request: CityserviceGetMsgRelationRequest;
        response: CityserviceGetMsgRelationResponse;
    };
    'component.startPushTicket': {
        request: ComponentStartPushTicketRequest;
        response: undefined;
    };
    'component.getComponentAccessToken': {
        request: ComponentGetComponentAccessTokenRequest;
        response: ComponentGetComponentAccessTokenResponse;
    };
    'component.createPreAuthCode': {
        request: ComponentCreatePreAuthCodeRequest;
        response: ComponentCreatePreAuthCodeResponse;
    };
    'component.queryAuth': {
        request: ComponentQueryAuthRequest;
        response: ComponentQueryAuthResponse;
    };
    'component.refreshAuthorizerToken': {
        request: ComponentRefreshAuthorizerTokenRequest;
        response: ComponentRefreshAuthorizerTokenResponse;
    };
    'component.getAuthorizerInfo': {
        request: ComponentGetAuthorizerInfoRequest;
        response: ComponentGetAuthorizerInfoResponse;
    };
    'component.getAuthorizerList': {
        request: ComponentGetAuthorizerListRequest;
        response: ComponentGetAuthorizerListResponse;
    };
    'component.getAuthorizerOption': {
        request: ComponentGetAuthorizerOptionRequest;
        response: ComponentGetAuthorizerOptionResponse;
    };
    'component.setAuthorizerOption': {
        request: ComponentSetAuthorizerOptionRequest;
        response: undefined;
    };
    'component.clearQuotaByAppSecret': {
        request: ComponentClearQuotaByAppSecretRequest;
        response: undefined;
    };
    'open.create': {
        request: OpenCreateRequest;
        response: OpenCreateResponse;
    };
    'open.bind': {
        request: OpenBindRequest;
        response: undefined;
    };
    'open.unbind': {
        request: OpenUnbindRequest;
        response: undefined;
    };
    'open.get': {
        request: OpenGetRequest;
        response: OpenGetResponse;
    };
    'open.have': {
        request: undefined;
        response: OpenHaveResponse;
    };
    'open.sameEntity': {
        request: undefined;
        response: OpenSameEntityResponse;
    };
    'wxopen.getLinkMiniProgram': {
        request: undefined;
        response: WxopenGetLinkMiniProgramResponse;
    };
    'wxopen.linkMiniProgram': {
        request: WxopenLinkMiniProgramRequest;
        response: undefined;
    };
    'wxopen.unlinkMiniProgram': {
        request: WxopenUnlinkMiniProgramRequest;
        response: undefined;
    };
}
