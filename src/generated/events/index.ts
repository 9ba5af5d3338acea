// Generated from endpoints.yaml (events). Do not edit: npm run generate

import type {
  AnnualRenewEvent,
  NamingVerifyFailEvent,
  NamingVerifySuccessEvent,
  QualificationVerifyFailEvent,
  QualificationVerifySuccessEvent,
  ScanEvent,
  VerifyExpiredEvent,
  WxVerifyDispatchEvent,
  WxVerifyFailEvent,
  WxVerifyPaySuccEvent,
  WxVerifyRefillEvent,
} from './account.js'
import type {
  CardNotPassCheckEvent,
  CardPassCheckEvent,
  CardPayOrderEvent,
  CardSkuRemindEvent,
  UserConsumeCardEvent,
  UserDelCardEvent,
  UserEnterSessionFromCardEvent,
  UserGetCardEvent,
  UserGiftingCardEvent,
  UserPayFromPayCellEvent,
} from './card.js'
import type {
  GiftcardPayDoneEvent,
  GiftcardSendToFriendEvent,
  GiftcardUserAcceptEvent,
} from './card/giftcard.js'
import type {
  SubmitMembercardUserInfoEvent,
  UpdateMemberCardEvent,
  UserViewCardEvent,
} from './card/membercard.js'
import type { CardMerchantCheckResultEvent } from './card/submerchant.js'
import type {
  KfCloseSessionEvent,
  KfCreateSessionEvent,
  KfSwitchSessionEvent,
  UserEnterTempsessionEvent,
} from './customservice.js'
import type {
  DeviceBindEvent,
  DeviceSubscribeStatusEvent,
  DeviceTextMessage,
  DeviceUnbindEvent,
  DeviceUnsubscribeStatusEvent,
  HardwareMessage,
} from './device.js'
import type { GuideInviteResultEvent, GuideQrcodeScanEvent } from './guide/guide.js'
import type {
  CloudInvoiceResultEvent,
  SubmitInvoiceTitleEvent,
  UpdateInvoiceStatusEvent,
  UserAuthorizeInvoiceEvent,
} from './invoice.js'
import type {
  MenuClickEvent,
  MenuLocationSelectEvent,
  MenuPicPhotoOrAlbumEvent,
  MenuPicSysPhotoEvent,
  MenuPicWeixinEvent,
  MenuScanCodePushEvent,
  MenuScanCodeWaitEvent,
  MenuViewEvent,
  MenuViewMiniProgramEvent,
} from './menu.js'
import type {
  DebugDemoEvent,
  FileMessage,
  ImageMessage,
  LinkMessage,
  LocationMessage,
  MiniProgramPageMessage,
  ShortVideoMessage,
  TextMessage,
  VideoMessage,
  VoiceMessage,
} from './message.js'
import type { MassSendJobFinishEvent } from './message/mass.js'
import type {
  SubscribeMsgChangeEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgSentEvent,
} from './message/subscribe.js'
import type { TemplateSendJobFinishEvent } from './message/template.js'
import type {
  UserAuthorizationCancellationEvent,
  UserAuthorizationRevokeEvent,
  UserInfoModifiedEvent,
} from './oauth.js'
import type {
  AuthorizedInfo,
  CardMerchantAuthCheckResultInfo,
  ComponentVerifyTicketInfo,
  NotifyThirdFasteRegisterInfo,
  UnauthorizedInfo,
  UpdateAuthorizedInfo,
  WeappAuditDelayEvent,
  WeappAuditFailEvent,
  WeappAuditSuccessEvent,
  WxaMediaCheckEvent,
} from './platform.js'
import type { PoiCheckNotifyEvent } from './poi.js'
import type {
  AddStoreAuditInfoEvent,
  ApplyMerchantAuditInfoEvent,
  CreateMapPoiAuditInfoEvent,
  ModifyStoreAuditInfoEvent,
} from './poi/miniprogram.js'
import type { FreePublishJobFinishEvent, PublishJobFinishEvent } from './publish.js'
import type {
  ScanProductCallbackEvent,
  UserScanProductAsyncEvent,
  UserScanProductEnterSessionEvent,
  UserScanProductEvent,
  UserScanProductVerifyActionEvent,
} from './scan.js'
import type { ShakearoundLotteryBindEvent, ShakearoundUserShakeEvent } from './shakearound.js'
import type { MerchantOrderEvent } from './store/order.js'
import type { EnterEvent, LocationEvent, SubscribeEvent, UnsubscribeEvent } from './user.js'
import type { WifiConnectedEvent } from './wifi.js'

export type * from './envelope.js'
export type * from './menu.js'
export type * from './message.js'
export type * from './message/mass.js'
export type * from './message/template.js'
export type * from './message/subscribe.js'
export type * from './customservice.js'
export type * from './oauth.js'
export type * from './publish.js'
export type * from './user.js'
export type * from './account.js'
export type * from './card.js'
export type * from './card/giftcard.js'
export type * from './card/membercard.js'
export type * from './card/submerchant.js'
export type * from './poi.js'
export type * from './poi/miniprogram.js'
export type * from './store/order.js'
export type * from './guide/guide.js'
export type * from './invoice.js'
export type * from './scan.js'
export type * from './shakearound.js'
export type * from './wifi.js'
export type * from './device.js'
export type * from './platform.js'

/** Every message and event by its kind, which is the name of its handler. */
export interface CallbackMap {
  /**
   * 点击菜单拉取消息
   *
   * 用户点击 click 类型的菜单
   */
  'event.CLICK': MenuClickEvent
  /**
   * 点击菜单跳转链接
   *
   * 用户点击 view 类型的菜单，打开网页
   */
  'event.VIEW': MenuViewEvent
  /**
   * 点击菜单跳转小程序
   *
   * 用户点击 miniprogram 类型的菜单，打开小程序
   */
  'event.view_miniprogram': MenuViewMiniProgramEvent
  /**
   * 扫码推事件
   *
   * 用户点击菜单扫码，客户端自己打开结果
   */
  'event.scancode_push': MenuScanCodePushEvent
  /**
   * 扫码推事件且弹出“消息接收中”提示框
   *
   * 用户点击菜单扫码，客户端等待账号的回复
   */
  'event.scancode_waitmsg': MenuScanCodeWaitEvent
  /**
   * 弹出系统拍照发图
   *
   * 用户点击菜单拍照，照片随后作为图片消息发来
   */
  'event.pic_sysphoto': MenuPicSysPhotoEvent
  /**
   * 弹出拍照或者相册发图
   *
   * 用户点击菜单拍照或选图，图片随后作为图片消息发来
   */
  'event.pic_photo_or_album': MenuPicPhotoOrAlbumEvent
  /**
   * 弹出微信相册发图器
   *
   * 用户点击菜单从微信相册选图，图片随后作为图片消息发来
   */
  'event.pic_weixin': MenuPicWeixinEvent
  /**
   * 弹出地理位置选择器
   *
   * 用户点击菜单选择位置，位置随后作为地理位置消息发来
   */
  'event.location_select': MenuLocationSelectEvent
  /**
   * 文本消息
   *
   * 用户发来文字，或点了菜单消息（msgmenu）里的一项
   */
  text: TextMessage
  /**
   * 图片消息
   *
   * 用户发来图片
   */
  image: ImageMessage
  /**
   * 语音消息
   *
   * 用户发来语音
   */
  voice: VoiceMessage
  /**
   * 视频消息
   *
   * 用户发来视频
   */
  video: VideoMessage
  /**
   * 小视频消息
   *
   * 用户发来小视频
   */
  shortvideo: ShortVideoMessage
  /**
   * 地理位置消息
   *
   * 用户发来一个位置；自动上报的位置是 event.LOCATION
   */
  location: LocationMessage
  /**
   * 链接消息
   *
   * 用户发来链接
   */
  link: LinkMessage
  /**
   * 文件消息
   *
   * 用户发来文件；文档没有写明，也没有下载的接口
   */
  file: FileMessage
  /**
   * 小程序卡片消息
   *
   * 用户在小程序的客服会话里发来卡片；与公众号共用接收地址时可能收到
   */
  miniprogrampage: MiniProgramPageMessage
  /**
   * 调试工具测试事件
   *
   * 在后台的推送调试工具里点击测试时推送
   */
  'event.debug_demo': DebugDemoEvent
  /**
   * 群发任务完成
   *
   * 群发任务结束，带发送数量、原创校验与文章地址；发布完成有时也用这个名字，带 PublishEventInfo
   */
  'event.MASSSENDJOBFINISH': MassSendJobFinishEvent
  /**
   * 模板消息送达结果
   *
   * 模板消息发送任务完成
   */
  'event.TEMPLATESENDJOBFINISH': TemplateSendJobFinishEvent
  /**
   * 用户操作订阅通知弹窗
   *
   * 用户在图文或网页里操作订阅弹窗
   */
  'event.subscribe_msg_popup_event': SubscribeMsgPopupEvent
  /**
   * 用户管理订阅通知
   *
   * 用户在通知管理页里拒收或重新订阅
   */
  'event.subscribe_msg_change_event': SubscribeMsgChangeEvent
  /**
   * 发送订阅通知结果
   *
   * 订阅通知已送达，或没有送达
   */
  'event.subscribe_msg_sent_event': SubscribeMsgSentEvent
  /**
   * 接入会话
   *
   * 客服接入会话
   */
  'event.kf_create_session': KfCreateSessionEvent
  /**
   * 关闭会话
   *
   * 客服关闭会话
   */
  'event.kf_close_session': KfCloseSessionEvent
  /**
   * 转接会话
   *
   * 会话从一个客服转给另一个
   */
  'event.kf_switch_session': KfSwitchSessionEvent
  /**
   * 进入客服会话
   *
   * 用户从小程序进入客服会话
   */
  'event.user_enter_tempsession': UserEnterTempsessionEvent
  /**
   * 授权用户资料变更
   *
   * 授权用户的资料有风险，或被处置
   */
  'event.user_info_modified': UserInfoModifiedEvent
  /**
   * 授权用户撤回
   *
   * 用户撤回授权，应删除其信息
   */
  'event.user_authorization_revoke': UserAuthorizationRevokeEvent
  /**
   * 授权用户完成注销
   *
   * 用户注销账号，应删除其信息
   */
  'event.user_authorization_cancellation': UserAuthorizationCancellationEvent
  /**
   * 发布任务完成
   *
   * 发布任务结束；文档的示例写作 FREEPUBLISHJOBFINISH，表格写作 MASSSENDJOBFINISH
   */
  'event.PUBLISHJOBFINISH': PublishJobFinishEvent
  /**
   * 发布任务完成（文档的写法）
   *
   * 文档示例里的写法，收到的是 event.PUBLISHJOBFINISH
   */
  'event.FREEPUBLISHJOBFINISH': FreePublishJobFinishEvent
  /**
   * 关注
   *
   * 用户关注账号；EventKey 的开头说明从何而来
   */
  'event.subscribe': SubscribeEvent
  /**
   * 取消关注
   *
   * 用户取消关注；应删除该用户的数据；同一次取消可能推送几遍
   */
  'event.unsubscribe': UnsubscribeEvent
  /**
   * 上报地理位置
   *
   * 同意上报的用户进入会话时推送，或在会话中每 5 秒推送；用户发来的位置是 location
   */
  'event.LOCATION': LocationEvent
  /**
   * 进入会话
   *
   * 用户进入会话；文档里已没有
   */
  'event.ENTER': EnterEvent
  /**
   * 扫描带参数二维码
   *
   * 已关注的用户扫带参数的二维码；未关注的用户先关注，推送 event.subscribe
   */
  'event.SCAN': ScanEvent
  /**
   * 资质认证成功
   *
   * 资质认证通过，名称认证仍可能不通过；委托第三方平台管理账号时推送给平台
   */
  'event.qualification_verify_success': QualificationVerifySuccessEvent
  /**
   * 资质认证失败
   *
   * 资质认证未通过；委托第三方平台管理账号时推送给平台
   */
  'event.qualification_verify_fail': QualificationVerifyFailEvent
  /**
   * 名称认证成功
   *
   * 名称认证通过，认证完成；委托第三方平台管理账号时推送给平台
   */
  'event.naming_verify_success': NamingVerifySuccessEvent
  /**
   * 名称认证失败
   *
   * 名称认证未通过；委托第三方平台管理账号时推送给平台
   */
  'event.naming_verify_fail': NamingVerifyFailEvent
  /**
   * 年审通知
   *
   * 认证即将到期，须年审；委托第三方平台管理账号时推送给平台
   */
  'event.annual_renew': AnnualRenewEvent
  /**
   * 认证过期失效通知
   *
   * 认证已过期失效，须重新认证；委托第三方平台管理账号时推送给平台
   */
  'event.verify_expired': VerifyExpiredEvent
  /**
   * 认证审核费已支付
   *
   * 认证的审核费已支付；文档没有写明
   */
  'event.wx_verify_pay_succ': WxVerifyPaySuccEvent
  /**
   * 认证派单
   *
   * 认证已派给审核机构；文档没有写明
   */
  'event.wx_verify_dispatch': WxVerifyDispatchEvent
  /**
   * 认证资料需重新提交
   *
   * 认证资料须修改后重新提交；文档没有写明
   */
  'event.wx_verify_refill': WxVerifyRefillEvent
  /**
   * 认证拒绝
   *
   * 认证被拒绝；文档没有写明
   */
  'event.wx_verify_fail': WxVerifyFailEvent
  /**
   * 卡券通过审核
   *
   * 卡券的审核通过
   */
  'event.card_pass_check': CardPassCheckEvent
  /**
   * 卡券未通过审核
   *
   * 卡券的审核未通过
   */
  'event.card_not_pass_check': CardNotPassCheckEvent
  /**
   * 领取卡券
   *
   * 用户领取卡券，或接受转赠；一次领取多张时推送多次，同一秒里只有 code 不同
   */
  'event.user_get_card': UserGetCardEvent
  /**
   * 转赠卡券
   *
   * 用户转赠卡券
   */
  'event.user_gifting_card': UserGiftingCardEvent
  /**
   * 删除卡券
   *
   * 用户删除卡券
   */
  'event.user_del_card': UserDelCardEvent
  /**
   * 核销卡券
   *
   * 卡券被核销
   */
  'event.user_consume_card': UserConsumeCardEvent
  /**
   * 买单
   *
   * 用户用微信买单付款
   */
  'event.user_pay_from_pay_cell': UserPayFromPayCellEvent
  /**
   * 从卡券进入公众号会话
   *
   * 用户从卡券进入会话
   */
  'event.user_enter_session_from_card': UserEnterSessionFromCardEvent
  /**
   * 库存报警
   *
   * 初始库存多于 200 的卡券剩余不超过 100，且有人领取时推送，每 12 小时一次
   */
  'event.card_sku_remind': CardSkuRemindEvent
  /**
   * 券点流水详情
   *
   * 券点有变动
   */
  'event.card_pay_order': CardPayOrderEvent
  /**
   * 用户购买礼品卡付款成功
   *
   * 用户付款，买下礼品卡
   */
  'event.giftcard_pay_done': GiftcardPayDoneEvent
  /**
   * 用户购买后赠送
   *
   * 用户把礼品卡送给好友，或没有人领取而退回
   */
  'event.giftcard_send_to_friend': GiftcardSendToFriendEvent
  /**
   * 用户领取礼品卡成功
   *
   * 好友领取了礼品卡
   */
  'event.giftcard_user_accept': GiftcardUserAcceptEvent
  /**
   * 进入会员卡
   *
   * 用户进入会员卡；创建时须设 need_push_on_view
   */
  'event.user_view_card': UserViewCardEvent
  /**
   * 会员卡内容更新
   *
   * 会员卡的积分或余额变动
   */
  'event.update_member_card': UpdateMemberCardEvent
  /**
   * 会员卡激活
   *
   * 用户一键激活会员卡，提交了资料
   */
  'event.submit_membercard_user_info': SubmitMembercardUserInfoEvent
  /**
   * 子商户审核结果
   *
   * 子商户资料审核完成
   */
  'event.card_merchant_check_result': CardMerchantCheckResultEvent
  /**
   * 门店审核结果
   *
   * 门店审核完成，成功后才有门店 ID
   */
  'event.poi_check_notify': PoiCheckNotifyEvent
  /**
   * 创建门店小程序审核结果
   *
   * 门店小程序的资料审核完成
   */
  'event.apply_merchant_audit_info': ApplyMerchantAuditInfoEvent
  /**
   * 腾讯地图中创建门店的审核结果
   *
   * 在腾讯地图里新增的门店审核完成；状态的含义与其他审核不同
   */
  'event.create_map_poi_audit_info': CreateMapPoiAuditInfoEvent
  /**
   * 门店小程序中创建门店的审核结果
   *
   * 在门店小程序里新增的门店审核完成
   */
  'event.add_store_audit_info': AddStoreAuditInfoEvent
  /**
   * 修改门店图片的审核结果
   *
   * 修改的门店图片审核完成
   */
  'event.modify_store_audit_info': ModifyStoreAuditInfoEvent
  /**
   * 订单付款通知
   *
   * 用户在微信小店付款
   */
  'event.merchant_order': MerchantOrderEvent
  /**
   * 用户扫顾问二维码
   *
   * 用户扫顾问的二维码
   */
  'event.guide_qrcode_scan_event': GuideQrcodeScanEvent
  /**
   * 顾问邀请结果
   *
   * 被邀请的顾问同意或拒绝；文档没有写明，字段不详
   */
  'event.guide_invite_result_event': GuideInviteResultEvent
  /**
   * 用户授权开票
   *
   * 用户在授权页提交或拒绝开票，两个订单号有一个不为空
   */
  'event.user_authorize_invoice': UserAuthorizeInvoiceEvent
  /**
   * 用户提交发票抬头
   *
   * 用户扫码提交发票抬头
   */
  'event.submit_invoice_title': SubmitInvoiceTitleEvent
  /**
   * 发票状态更新
   *
   * 报销方更改了发票的状态
   */
  'event.update_invoice_status': UpdateInvoiceStatusEvent
  /**
   * 统一开票结果
   *
   * 统一开票的发票开具完成
   */
  'event.cloud_invoice_invoiceresult_event': CloudInvoiceResultEvent
  /**
   * 打开商品主页
   *
   * 用户打开商品主页
   */
  'event.user_scan_product': UserScanProductEvent
  /**
   * 商品主页地理位置信息
   *
   * 用户打开商品主页后推送所在地区
   */
  'event.user_scan_product_async': UserScanProductAsyncEvent
  /**
   * 从商品主页进入公众号
   *
   * 用户从商品主页进入公众号会话
   */
  'event.user_scan_product_enter_session': UserScanProductEnterSessionEvent
  /**
   * 商品审核结果
   *
   * 提交的商品审核完成
   */
  'event.user_scan_product_verify_action': UserScanProductVerifyActionEvent
  /**
   * 商品防伪查询
   *
   * 用户查询防伪；回答是专用的 XML（ScanProduct），不是被动回复的消息
   */
  'event.scan_product_callback': ScanProductCallbackEvent
  /**
   * 摇一摇事件
   *
   * 用户进入摇周边的页面，在设备附近摇一摇
   */
  'event.ShakearoundUserShake': ShakearoundUserShakeEvent
  /**
   * 红包绑定用户事件
   *
   * 用户摇到红包并绑定
   */
  'event.ShakearoundLotteryBind': ShakearoundLotteryBindEvent
  /**
   * Wi-Fi 连网成功
   *
   * 用户连上门店的 Wi-Fi
   */
  'event.WifiConnected': WifiConnectedEvent
  /**
   * 绑定设备
   *
   * 用户绑定设备；回答是设备的消息，不是被动回复的消息
   */
  'device_event.bind': DeviceBindEvent
  /**
   * 解绑设备
   *
   * 用户解绑设备；回答是设备的消息，不是被动回复的消息
   */
  'device_event.unbind': DeviceUnbindEvent
  /**
   * 订阅设备状态
   *
   * 用户进入会话，开始订阅设备的状态
   */
  'device_event.subscribe_status': DeviceSubscribeStatusEvent
  /**
   * 退订设备状态
   *
   * 用户离开会话，不再订阅设备的状态
   */
  'device_event.unsubscribe_status': DeviceUnsubscribeStatusEvent
  /**
   * 设备消息
   *
   * 设备发来消息
   */
  device_text: DeviceTextMessage
  /**
   * 排行榜消息
   *
   * 用户打开或点赞微信运动的排行榜
   */
  hardware: HardwareMessage
  /**
   * 验证票据
   *
   * 每 10 分钟推送给平台，12 小时内有效；保存 CreateTime 最新的一张
   */
  'info.component_verify_ticket': ComponentVerifyTicketInfo
  /**
   * 授权成功
   *
   * 账号授权给平台
   */
  'info.authorized': AuthorizedInfo
  /**
   * 授权更新
   *
   * 账号更改授权的权限集；权限集不变时不推送
   */
  'info.updateauthorized': UpdateAuthorizedInfo
  /**
   * 取消授权
   *
   * 账号取消对平台的授权
   */
  'info.unauthorized': UnauthorizedInfo
  /**
   * 快速注册小程序结果
   *
   * 快速注册企业小程序完成；appid 与 AppId 是两个字段
   */
  'info.notify_third_fasteregister': NotifyThirdFasteRegisterInfo
  /**
   * 子商户审核结果
   *
   * 强授权模式下子商户审核完成
   */
  'info.card_merchant_auth_check_result': CardMerchantAuthCheckResultInfo
  /**
   * 小程序审核通过
   *
   * 代开发的小程序代码审核通过
   */
  'event.weapp_audit_success': WeappAuditSuccessEvent
  /**
   * 小程序审核不通过
   *
   * 代开发的小程序代码审核不通过
   */
  'event.weapp_audit_fail': WeappAuditFailEvent
  /**
   * 小程序审核延后
   *
   * 代开发的小程序代码审核延后
   */
  'event.weapp_audit_delay': WeappAuditDelayEvent
  /**
   * 内容安全异步检测结果
   *
   * 小程序的图片或音频检测完成；同一秒可能有多个结果
   */
  'event.wxa_media_check': WxaMediaCheckEvent
}

/** Any of them; it narrows by `MsgType`, then by `Event`. */
export type IncomingMessage = CallbackMap[keyof CallbackMap]
/** To these no reply can reach the user. */
export type SilentKind =
  | 'event.VIEW'
  | 'event.view_miniprogram'
  | 'event.scancode_push'
  | 'event.pic_sysphoto'
  | 'event.pic_photo_or_album'
  | 'event.pic_weixin'
  | 'event.location_select'
  | 'event.MASSSENDJOBFINISH'
  | 'event.TEMPLATESENDJOBFINISH'
  | 'event.subscribe_msg_change_event'
  | 'event.subscribe_msg_sent_event'
  | 'event.kf_create_session'
  | 'event.kf_close_session'
  | 'event.kf_switch_session'
  | 'event.user_enter_tempsession'
  | 'event.user_info_modified'
  | 'event.user_authorization_revoke'
  | 'event.user_authorization_cancellation'
  | 'event.PUBLISHJOBFINISH'
  | 'event.FREEPUBLISHJOBFINISH'
  | 'event.unsubscribe'
  | 'event.qualification_verify_success'
  | 'event.qualification_verify_fail'
  | 'event.naming_verify_success'
  | 'event.naming_verify_fail'
  | 'event.annual_renew'
  | 'event.verify_expired'
  | 'event.wx_verify_pay_succ'
  | 'event.wx_verify_dispatch'
  | 'event.wx_verify_refill'
  | 'event.wx_verify_fail'
  | 'event.card_pass_check'
  | 'event.card_not_pass_check'
  | 'event.user_gifting_card'
  | 'event.user_del_card'
  | 'event.user_consume_card'
  | 'event.user_pay_from_pay_cell'
  | 'event.card_sku_remind'
  | 'event.card_pay_order'
  | 'event.giftcard_pay_done'
  | 'event.giftcard_send_to_friend'
  | 'event.giftcard_user_accept'
  | 'event.user_view_card'
  | 'event.update_member_card'
  | 'event.submit_membercard_user_info'
  | 'event.card_merchant_check_result'
  | 'event.poi_check_notify'
  | 'event.apply_merchant_audit_info'
  | 'event.create_map_poi_audit_info'
  | 'event.add_store_audit_info'
  | 'event.modify_store_audit_info'
  | 'event.merchant_order'
  | 'event.guide_qrcode_scan_event'
  | 'event.guide_invite_result_event'
  | 'event.user_authorize_invoice'
  | 'event.submit_invoice_title'
  | 'event.update_invoice_status'
  | 'event.cloud_invoice_invoiceresult_event'
  | 'event.user_scan_product'
  | 'event.user_scan_product_async'
  | 'event.user_scan_product_enter_session'
  | 'event.user_scan_product_verify_action'
  | 'event.scan_product_callback'
  | 'event.ShakearoundUserShake'
  | 'event.ShakearoundLotteryBind'
  | 'event.WifiConnected'
  | 'info.component_verify_ticket'
  | 'info.authorized'
  | 'info.updateauthorized'
  | 'info.unauthorized'
  | 'info.notify_third_fasteregister'
  | 'info.card_merchant_auth_check_result'
  | 'event.weapp_audit_success'
  | 'event.weapp_audit_fail'
  | 'event.weapp_audit_delay'
  | 'event.wxa_media_check'
