// Generated from endpoints.yaml (all groups). Do not edit: npm run generate

import type {
  CardBatchGetRequest,
  CardBatchGetResponse,
  CardCheckCodeRequest,
  CardCheckCodeResponse,
  CardConsumeCodeRequest,
  CardConsumeCodeResponse,
  CardCreateLandingPageRequest,
  CardCreateLandingPageResponse,
  CardCreateQRCodeRequest,
  CardCreateQRCodeResponse,
  CardCreateRequest,
  CardCreateResponse,
  CardDecryptCodeRequest,
  CardDecryptCodeResponse,
  CardDeleteRequest,
  CardDepositCodeRequest,
  CardDepositCodeResponse,
  CardGetCardBizUinInfoRequest,
  CardGetCardBizUinInfoResponse,
  CardGetCardInfoRequest,
  CardGetCardInfoResponse,
  CardGetCodeRequest,
  CardGetCodeResponse,
  CardGetDepositCountRequest,
  CardGetDepositCountResponse,
  CardGetMemberCardDetailRequest,
  CardGetMemberCardDetailResponse,
  CardGetMemberCardInfoRequest,
  CardGetMemberCardInfoResponse,
  CardGetRequest,
  CardGetResponse,
  CardGetStoreWxaRequest,
  CardGetStoreWxaResponse,
  CardGetUserCardListRequest,
  CardGetUserCardListResponse,
  CardGiftcardGeneralCardUpdateUserRequest,
  CardGiftcardGeneralCardUpdateUserResponse,
  CardGiftcardInvoiceGetAuthDataRequest,
  CardGiftcardInvoiceGetAuthDataResponse,
  CardGiftcardInvoiceSetBizAttrRequest,
  CardGiftcardMaintainSetRequest,
  CardGiftcardMaintainSetResponse,
  CardGiftcardOrderBatchGetRequest,
  CardGiftcardOrderBatchGetResponse,
  CardGiftcardOrderGetRequest,
  CardGiftcardOrderGetResponse,
  CardGiftcardOrderRefundRequest,
  CardGiftcardPageAddRequest,
  CardGiftcardPageAddResponse,
  CardGiftcardPageBatchGetResponse,
  CardGiftcardPageGetRequest,
  CardGiftcardPageGetResponse,
  CardGiftcardPageUpdateRequest,
  CardGiftcardPaySubmchBindRequest,
  CardGiftcardPayWhitelistAddRequest,
  CardGiftcardPayWhitelistAddResponse,
  CardGiftcardWxaSetRequest,
  CardMembercardActivateGetUrlRequest,
  CardMembercardActivateGetUrlResponse,
  CardMembercardActivateRequest,
  CardMembercardActivateTempInfoGetRequest,
  CardMembercardActivateTempInfoGetResponse,
  CardMembercardActivateUserFormSetRequest,
  CardMembercardPayGiftcardAddRequest,
  CardMembercardPayGiftcardAddResponse,
  CardMembercardPayGiftcardBatchGetRequest,
  CardMembercardPayGiftcardBatchGetResponse,
  CardMembercardPayGiftcardDeleteRequest,
  CardMembercardPayGiftcardGetByIdRequest,
  CardMembercardPayGiftcardGetByIdResponse,
  CardMembercardUpdateUserRequest,
  CardMembercardUpdateUserResponse,
  CardMembercardUserinfoGetRequest,
  CardMembercardUserinfoGetResponse,
  CardModifyStockRequest,
  CardMpnewsGetHtmlRequest,
  CardMpnewsGetHtmlResponse,
  CardSetPayCellRequest,
  CardSetSelfConsumeCellRequest,
  CardSetStoreWxaRequest,
  CardSetTestWhitelistRequest,
  CardSubmerchantBatchGetRequest,
  CardSubmerchantBatchGetResponse,
  CardSubmerchantGetApplyProtocolResponse,
  CardSubmerchantGetRequest,
  CardSubmerchantGetResponse,
  CardSubmerchantSubmitRequest,
  CardSubmerchantSubmitResponse,
  CardSubmerchantUpdateRequest,
  CardSubmerchantUpdateResponse,
  CardTicketBoardingPassCheckinRequest,
  CardTicketMeetingTicketUpdateUserRequest,
  CardTicketMovieTicketUpdateUserRequest,
  CardUnavailableCodeRequest,
  CardUpdateCodeRequest,
  CardUpdateRequest,
  CardUpdateResponse,
  MaterialMediaUploadImgRequest,
  MaterialMediaUploadImgResponse,
} from '../../generated/index.js'

/** What each function takes and resolves to. */
export interface Operations {
  'card.create': { request: CardCreateRequest; response: CardCreateResponse }
  'card.setPayCell': { request: CardSetPayCellRequest; response: undefined }
  'card.setSelfConsumeCell': { request: CardSetSelfConsumeCellRequest; response: undefined }
  'card.createQRCode': { request: CardCreateQRCodeRequest; response: CardCreateQRCodeResponse }
  'card.createLandingPage': {
    request: CardCreateLandingPageRequest
    response: CardCreateLandingPageResponse
  }
  'card.depositCode': { request: CardDepositCodeRequest; response: CardDepositCodeResponse }
  'card.getDepositCount': {
    request: CardGetDepositCountRequest
    response: CardGetDepositCountResponse
  }
  'card.checkCode': { request: CardCheckCodeRequest; response: CardCheckCodeResponse }
  'card.mpnewsGetHtml': { request: CardMpnewsGetHtmlRequest; response: CardMpnewsGetHtmlResponse }
  'card.setTestWhitelist': { request: CardSetTestWhitelistRequest; response: undefined }
  'card.getCode': { request: CardGetCodeRequest; response: CardGetCodeResponse }
  'card.consumeCode': { request: CardConsumeCodeRequest; response: CardConsumeCodeResponse }
  'card.decryptCode': { request: CardDecryptCodeRequest; response: CardDecryptCodeResponse }
  'card.getUserCardList': {
    request: CardGetUserCardListRequest
    response: CardGetUserCardListResponse
  }
  'card.get': { request: CardGetRequest; response: CardGetResponse }
  'card.batchGet': { request: CardBatchGetRequest; response: CardBatchGetResponse }
  'card.update': { request: CardUpdateRequest; response: CardUpdateResponse }
  'card.modifyStock': { request: CardModifyStockRequest; response: undefined }
  'card.updateCode': { request: CardUpdateCodeRequest; response: undefined }
  'card.delete': { request: CardDeleteRequest; response: undefined }
  'card.unavailableCode': { request: CardUnavailableCodeRequest; response: undefined }
  'card.getCardBizUinInfo': {
    request: CardGetCardBizUinInfoRequest
    response: CardGetCardBizUinInfoResponse
  }
  'card.getCardInfo': { request: CardGetCardInfoRequest; response: CardGetCardInfoResponse }
  'card.getMemberCardInfo': {
    request: CardGetMemberCardInfoRequest
    response: CardGetMemberCardInfoResponse
  }
  'card.getMemberCardDetail': {
    request: CardGetMemberCardDetailRequest
    response: CardGetMemberCardDetailResponse
  }
  'card.getStoreWxa': { request: CardGetStoreWxaRequest; response: CardGetStoreWxaResponse }
  'card.setStoreWxa': { request: CardSetStoreWxaRequest; response: undefined }
  'card.giftcard.pageAdd': {
    request: CardGiftcardPageAddRequest
    response: CardGiftcardPageAddResponse
  }
  'card.giftcard.pageGet': {
    request: CardGiftcardPageGetRequest
    response: CardGiftcardPageGetResponse
  }
  'card.giftcard.pageUpdate': { request: CardGiftcardPageUpdateRequest; response: undefined }
  'card.giftcard.pageBatchGet': { request: undefined; response: CardGiftcardPageBatchGetResponse }
  'card.giftcard.maintainSet': {
    request: CardGiftcardMaintainSetRequest
    response: CardGiftcardMaintainSetResponse
  }
  'card.giftcard.payWhitelistAdd': {
    request: CardGiftcardPayWhitelistAddRequest
    response: CardGiftcardPayWhitelistAddResponse
  }
  'card.giftcard.paySubmchBind': { request: CardGiftcardPaySubmchBindRequest; response: undefined }
  'card.giftcard.wxaSet': { request: CardGiftcardWxaSetRequest; response: undefined }
  'card.giftcard.orderGet': {
    request: CardGiftcardOrderGetRequest
    response: CardGiftcardOrderGetResponse
  }
  'card.giftcard.orderBatchGet': {
    request: CardGiftcardOrderBatchGetRequest
    response: CardGiftcardOrderBatchGetResponse
  }
  'card.giftcard.generalCardUpdateUser': {
    request: CardGiftcardGeneralCardUpdateUserRequest
    response: CardGiftcardGeneralCardUpdateUserResponse
  }
  'card.giftcard.orderRefund': { request: CardGiftcardOrderRefundRequest; response: undefined }
  'card.giftcard.invoiceSetBizAttr': {
    request: CardGiftcardInvoiceSetBizAttrRequest
    response: undefined
  }
  'card.giftcard.invoiceGetAuthData': {
    request: CardGiftcardInvoiceGetAuthDataRequest
    response: CardGiftcardInvoiceGetAuthDataResponse
  }
  'card.membercard.activateGetUrl': {
    request: CardMembercardActivateGetUrlRequest
    response: CardMembercardActivateGetUrlResponse
  }
  'card.membercard.activateTempInfoGet': {
    request: CardMembercardActivateTempInfoGetRequest
    response: CardMembercardActivateTempInfoGetResponse
  }
  'card.membercard.activate': { request: CardMembercardActivateRequest; response: undefined }
  'card.membercard.activateUserFormSet': {
    request: CardMembercardActivateUserFormSetRequest
    response: undefined
  }
  'card.membercard.userinfoGet': {
    request: CardMembercardUserinfoGetRequest
    response: CardMembercardUserinfoGetResponse
  }
  'card.membercard.updateUser': {
    request: CardMembercardUpdateUserRequest
    response: CardMembercardUpdateUserResponse
  }
  'card.membercard.payGiftcardAdd': {
    request: CardMembercardPayGiftcardAddRequest
    response: CardMembercardPayGiftcardAddResponse
  }
  'card.membercard.payGiftcardDelete': {
    request: CardMembercardPayGiftcardDeleteRequest
    response: undefined
  }
  'card.membercard.payGiftcardGetById': {
    request: CardMembercardPayGiftcardGetByIdRequest
    response: CardMembercardPayGiftcardGetByIdResponse
  }
  'card.membercard.payGiftcardBatchGet': {
    request: CardMembercardPayGiftcardBatchGetRequest
    response: CardMembercardPayGiftcardBatchGetResponse
  }
  'card.submerchant.submit': {
    request: CardSubmerchantSubmitRequest
    response: CardSubmerchantSubmitResponse
  }
  'card.submerchant.update': {
    request: CardSubmerchantUpdateRequest
    response: CardSubmerchantUpdateResponse
  }
  'card.submerchant.get': {
    request: CardSubmerchantGetRequest
    response: CardSubmerchantGetResponse
  }
  'card.submerchant.batchGet': {
    request: CardSubmerchantBatchGetRequest
    response: CardSubmerchantBatchGetResponse
  }
  'card.submerchant.getApplyProtocol': {
    request: undefined
    response: CardSubmerchantGetApplyProtocolResponse
  }
  'card.ticket.meetingTicketUpdateUser': {
    request: CardTicketMeetingTicketUpdateUserRequest
    response: undefined
  }
  'card.ticket.movieTicketUpdateUser': {
    request: CardTicketMovieTicketUpdateUserRequest
    response: undefined
  }
  'card.ticket.boardingPassCheckin': {
    request: CardTicketBoardingPassCheckinRequest
    response: undefined
  }
  'material.mediaUploadImg': {
    request: MaterialMediaUploadImgRequest
    response: MaterialMediaUploadImgResponse
  }
}
