/** What a shop owner asks for, and the functions of which one does it. */
export interface Task {
  query: string
  wanted: readonly string[]
  /** No word of the search was chosen with these in view. */
  isHeldOut?: true
}

const heldOut = { isHeldOut: true } as const

/** Written before the search was. */
export const tasks: readonly Task[] = [
  { query: '看看现在有多少粉丝', wanted: ['user.get', 'datacube.getUserCumulate'] },
  { query: '上周新增了多少关注，取关了多少', wanted: ['datacube.getUserSummary'] },
  { query: '给老顾客打上VIP标签', wanted: ['user.tags.batchTagging'] },
  { query: '新建一个叫会员的标签', wanted: ['user.tags.create'] },
  { query: '把骂人的那个用户拉黑', wanted: ['user.batchBlackList'] },
  { query: '把这篇文章存成草稿', wanted: ['draft.addDraft'] },
  { query: '发布昨天写好的那篇草稿', wanted: ['publish.submit'] },
  { query: '删掉已经发出去的那篇文章', wanted: ['publish.delete', 'message.mass.delete'] },
  {
    query: '看看文章昨天有多少人读',
    wanted: ['datacube.getArticleRead', 'datacube.getUserRead', 'datacube.getArticleSummary'],
  },
  { query: '给所有粉丝群发一条消息', wanted: ['message.mass.sendAll'] },
  { query: '群发之前先发给我自己手机看一下效果', wanted: ['message.mass.preview'] },
  { query: '回复刚才那个顾客的留言', wanted: ['customservice.sendMessage', 'comment.replyAdd'] },
  { query: '换一下公众号底部的菜单', wanted: ['menu.create'] },
  { query: '上传一张图片放在文章里', wanted: ['material.mediaUploadImg'] },
  { query: '做一个带参数的二维码，看看是谁带来的客人', wanted: ['account.createQRCode'] },
  { query: '核销顾客手里的优惠券', wanted: ['card.consumeCode'] },
  { query: '做一张满100减20的代金券', wanted: ['card.create'] },
  { query: '优惠券快没了，加点库存', wanted: ['card.modifyStock'] },
  {
    query: '订单发货了，通知顾客快递单号',
    wanted: ['message.template.send', 'message.subscribe.send', 'store.order.setDelivery'],
  },
  { query: '新店开业，添加一个门店', wanted: ['poi.addpoi', 'poi.miniprogram.addStore'] },
  { query: '看看这周客服聊了些什么', wanted: ['customservice.getMsgList'], ...heldOut },
  { query: '哪些人被我拉黑了', wanted: ['user.getBlackList'], ...heldOut },
  { query: '把某条评论置顶精选', wanted: ['comment.markElect'], ...heldOut },
  {
    query: '查一下这个人的昵称和关注时间',
    wanted: ['user.getUserInfo', 'user.batchGetUserInfo'],
    ...heldOut,
  },
  { query: '今天接口还能调用多少次', wanted: ['openapi.getApiQuota'], ...heldOut },
  {
    query: '给顾客开一张电子发票',
    wanted: ['invoice.makeOutInvoice', 'invoice.insert'],
    ...heldOut,
  },
  { query: '素材库里都有哪些图片', wanted: ['material.batchgetMaterial'], ...heldOut },
  { query: '这张会员卡的顾客还剩多少积分', wanted: ['card.membercard.userinfoGet'], ...heldOut },
  {
    query: '把网址变短一点好印在传单上',
    wanted: ['account.shortUrl', 'account.genShortKey'],
    ...heldOut,
  },
  { query: '帮我识别营业执照上的字', wanted: ['ai.ocrBizLicense'], ...heldOut },
  { query: 'how many followers do I have', wanted: ['user.get', 'datacube.getUserCumulate'] },
  { query: 'list the people with the VIP tag', wanted: ['user.tags.getUsersByTag'] },
  { query: 'remove a tag from some customers', wanted: ['user.tags.batchUnTagging'] },
  { query: 'write a note next to a customer name', wanted: ['user.updateRemark'] },
  { query: 'show me my drafts', wanted: ['draft.getDraftList'] },
  { query: 'throw away a draft I no longer need', wanted: ['draft.deleteDraft'] },
  { query: 'did my article finish publishing', wanted: ['publish.get'] },
  { query: 'which articles are published', wanted: ['publish.batchGet'] },
  { query: 'send a message to everybody', wanted: ['message.mass.sendAll'] },
  { query: 'send a message to a few selected followers', wanted: ['message.mass.send'] },
  { query: 'answer a customer in chat', wanted: ['customservice.sendMessage'] },
  { query: 'add a new customer service agent', wanted: ['customservice.kfaccountAdd'] },
  { query: 'read the comments under an article', wanted: ['comment.list'] },
  { query: 'turn off comments on an article', wanted: ['comment.close'] },
  { query: 'delete a nasty comment', wanted: ['comment.delete'] },
  { query: 'redeem a coupon code', wanted: ['card.consumeCode'] },
  {
    query: 'how many people shared my article',
    wanted: ['datacube.getArticleShare', 'datacube.getUserShare'],
  },
  { query: 'refund a gift card order', wanted: ['card.giftcard.orderRefund'] },
  { query: 'upload a cover picture for good', wanted: ['material.addMaterial'] },
  { query: 'get the current menu', wanted: ['menu.get', 'menu.getCurrentSelfmenuInfo'] },
  { query: 'unblock a user', wanted: ['user.batchUnBlackList'], ...heldOut },
  {
    query: 'take back a broadcast that was sent by mistake',
    wanted: ['message.mass.delete'],
    ...heldOut,
  },
  { query: 'translate a sentence into Chinese', wanted: ['ai.translateContent'], ...heldOut },
  {
    query: 'which of my staff are online to chat',
    wanted: ['customservice.getOnlineKfList'],
    ...heldOut,
  },
  { query: 'add a product to my shop', wanted: ['store.product.create'], ...heldOut },
  {
    query: "list yesterday's paid orders",
    wanted: ['store.order.getByFilter', 'card.giftcard.orderBatchGet'],
    ...heldOut,
  },
  {
    query: 'send an appointment reminder with a template',
    wanted: ['message.template.send', 'message.subscribe.send'],
    ...heldOut,
  },
  {
    query: 'close a shop location',
    wanted: ['poi.delpoi', 'poi.miniprogram.delStore'],
    ...heldOut,
  },
  { query: 'what is my automatic reply', wanted: ['message.getCurrentAutoreplyInfo'], ...heldOut },
  {
    query: 'make a QR code people can scan to follow us',
    wanted: ['account.createQRCode'],
    ...heldOut,
  },
]
