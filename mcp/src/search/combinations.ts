/** Words that mean something together, in whichever order they stand, and the terms to look for then. */
export interface Combination {
  all: readonly RegExp[]
  none?: RegExp
  meant: string
}

const add = /\b(add|put|give|assign|apply|attach|stick)\b|加|打|贴|归/
const remove = /\b(remove|take|strip|delete|drop|untag)\b|移|去掉|取消|摘|删|拿掉/
const make = /\b(create|make|new|design|build|issue|launch)\b|做|建|开|制作|设计|新|弄|发行/
const change =
  /\b(add|change|edit|update|modify|set|replace|new|rename|put|rework|adjust)\b|改|换|设|加|修|调整|更新|新/
const send =
  /\b(send|text|message|write|reply|answer|notify|tell|say|respond|contact|drop)\b|发|回|答|告诉|通知|联系|说一声/
const one =
  /\b(a|an|one|this|that|the|single|my) (customer|follower|user|fan|person|client|buyer|guest)\b|\b(him|her|somebody|someone)\b|顾客|客户|客人|那个人|这个人|用户|粉丝|他|她/
const many =
  /\b(all|everyone|everybody|every|mass|broadcast|template|subscribers|followers|customers|comments?|tags?|notes?|coupons?)\b|群发|所有|全部|大家|模板|订阅|评论|留言|标签|备注|券|多少|哪些/
const people =
  /\b(people|customers?|followers?|fans?|users?|subscribers?|them|him|her|someone|buyers?|clients?|guests?)\b|人|粉丝|顾客|客户|用户|从|他|她|给/
const done =
  /\byet\b|\b(did|done|finish\w*|success\w*|status|progress|delivered|arrived?|went|gone|go through|sent yet|complete\w*|result|was|is|has)\b|成功|状态|进度|结果|好了|完成|到哪|发出去|怎么样了|了没|了吗/
const said =
  /\b(said|say|saying|wrote|write|asked|ask|asking|talk\w*|chat\w*|conversations?|messages?|histor(y|ies)|records?|logs?|received)\b|说|写|聊|问|对话|记录|历史|沟通/
const figures =
  /\b(statistics|stats|figures|data|performance|how many|how often|numbers?|report|used|claimed|redeemed)\b|数据|统计|多少|情况|效果|领了|用了|报表/

// prettier-ignore
export const combinations: readonly Combination[] = [
  { all: [/\b(tag|label|segment)s?\b|标签/, people, add], none: /\b(list|show|which|what|who|create|new)\b|新建|创建|哪些|有谁/, meant: '打标签 batchTagging' },
  { all: [/\b(tag|label|segment)s?\b|标签/, people, remove], none: /\b(list|show|which)\b|删除标签/, meant: '取消标签 batchUnTagging' },
  { all: [/\b(tag|label|segment)s?\b|标签/, /\b(who|people|followers|users|customers|everyone)\b|谁|哪些人|有哪些粉丝|下的|里的|里面/], none: /\b(add|put|give|remove|take|delete)\b|打|贴|移|删/, meant: '标签下粉丝 getUsersByTag' },
  { all: [/\b(customers?|clients?|users|followers|people|staff|agents?|support|service)\b|客服|顾客|客户|粉丝|用户|他们|大家/, said], none: /\b(send|reply|answer|comments?|article|how many|statistics|template|broadcast|write to)\b|回复|发给|评论|留言|文章|多少|统计|群发/, meant: '聊天记录 getMsgList' },
  { all: [/\b(download|save|fetch|get)\b|下载|保存/, /\b(picture|image|photo|video|voice|file|media)s?\b|图片|照片|视频|语音|文件|素材/], none: /\b(upload|list|article|count)\b|上传|列表|文章|草稿/, meant: '获取临时素材 获取永久素材' },
  { all: [send, one], none: many, meant: '发送客服消息 sendMessage' },
  { all: [/\b(order|parcel|package|delivery|booking|appointment|payment|pickup|reservation)s?\b|订单|包裹|到货|取货|取餐|预约|付款|排号|预订/, /\b(notify|remind|tell|alert|inform|let|message|ready)\b|通知|提醒|告诉/], meant: '发送模板消息 发送订阅通知 模板消息' },
  { all: [make, /\b(member(ship)?|loyalty|gift|discount|cash|stored value) cards?\b|\b(coupon|voucher|ticket)s?\b|会员卡|礼品卡|代金券|优惠券|折扣券|团购券|兑换券|门票|储值卡|券/], none: /二维码|\bqr\b|积分|\bpoints\b|码/, meant: '创建卡券 card.create' },
  { all: [/\b(coupon|voucher|card)s?\b|券|卡/, figures], none: /\b(stock|left|add|points|member)\b|库存|剩|积分|会员|身份|银行/, meant: '卡券概况数据 免费券数据 getCardInfo getCardBizUinInfo' },
  { all: [/\b(coupon|voucher|card)s?\b|券|卡/, /\b(left|remaining|remain|in stock)\b|剩|还有多少|库存还/], none: /积分|\bpoints\b|会员/, meant: '查看卡券详情 卡券详情' },
  { all: [/\b(coupon|voucher|code)s?\b|券/, /\b(valid|still good|works?|usable|expired?|real|genuine)\b|有效|能用|还能|过期|真的|能不能/], none: /\b(extend|change|set)\b|修改|改|延长/, meant: '线下核销-查询code getCode' },
  { all: [/\b(coupon|voucher|code)s?\b|券|码/, /\b(till|counter|checkout|used|use|spend|scan|redeem\w*|cash in)\b|核销|用掉|验|收银|到店/], none: /\b(who|how many|list|landing|claimed)\b|多少|二维码|数据|库存|哪些|能用|能不能|有效|不了/, meant: '核销 consumeCode' },
  { all: [/\b(coupon|voucher|card)s?\b|券|卡券/, change], none: /\b(stock|code|create|new|quantity)\b|库存|码|新|做|建|加|二维码/, meant: '更改卡券信息' },
  { all: [/\b(broadcast|mass (message|send)|newsletter|blast)\b|群发/, done], none: /\b(send a|cancel|delete|recall|take back|stop)\b|撤|删|错|取消/, meant: '群发消息发送状态' },
  { all: [/\b(publish\w*|publication|posted|release|live|online)\b|发布|发表|上线/, done], none: /\b(list|delete|take|which|all|remove)\b|列表|删|哪些|已发布|撤|已经发/, meant: '发布状态查询' },
  { all: [/\bmenus?\b|菜单/, change], none: /\b(delete|remove|get|show|different|personal\w*)\b|删|不同|个性化|识别/, meant: '创建自定义菜单' },
  { all: [/\b(products?|goods|items|merchandise)\b|商品|货/, /\b(list|all|show|which|what|browse)\b|有哪些|列表|所有|全部|都有/], none: /\b(groups?|sku|stock)\b|分组|库存/, meant: '获取指定状态的所有商品' },
  { all: [/\b(followers?|fans|subscribers|users|everyone|people who follow)\b|粉丝|关注者|用户/, /\b(list|all|every|export)\b|列表|所有|全部|名单|导出/], none: /\b(tag|tagged|send|message|block\w*|broadcast|coupon)\b|标签|发|群|黑|券/, meant: '获取关注用户列表' },
  { all: [/\b(move|migrat\w*|transfer|import|merge|switch)\b|迁|搬|合并|转过来|换主体/, /\b(followers?|fans|openids?|account|users)\b|粉丝|用户|公众号|账号|openid/], none: /客服|\b(agent|support)\b/, meant: '转换openid changeOpenid' },
  { all: [/\b(articles?|posts?|content|story|stories)\b|文章|图文|推文|推送/, /\b(likes?|liked|performance|doing|statistics|stats|figures|popular|best|most read|numbers)\b|数据|点赞|表现|统计|受欢迎|最火|效果/], meant: '发表内容 发表内容概况总数据 每日阅读数据 getArticleTotalDetail getBizSummary' },
  { all: [/\b(stores?|shop|branch|outlet|location)\b|门店|分店|店/, /\b(phone|telephone|hours|address|opening|info\w*|change|update|edit)\b|电话|地址|营业时间|信息|改|修改/], none: /\b(new|add|delete|close|list|order|product)\b|新|删|关|列表|订单|商品/, meant: '修改门店服务信息 更新门店信息' },
  { all: [/\b(articles?|posts?)\b|文章|推文|图文/, /\b(picture|image|photo|illustration)s?\b|图片|配图|插图/, /\b(upload|insert|add|put|use)\b|传|插|放|用/], none: /封面|\bcover\b/, meant: '发表内容中的图片 mediaUploadImg' },
  { all: [/\b(member|membership|loyalty)\b|会员/, /\b(points?|balance|bonus|credits?)\b|积分|余额/, /\b(add|give|deduct|change|update|set|top up|subtract)\b|加|减|扣|改|充/], meant: '更新会员信息 updateUser' },
  { all: [/\b(draft|drafts)\b|草稿/, /\b(live|publish|public|post it|push|release|online)\b|发布|发表|上线|发出去/], meant: '发布草稿 submit' },
  { all: [/\b(open|start|launch|add|register|found)\b|开|加|新/, /\b(shop|store|branch|outlet|location)s?\b|门店|分店|新店|店/], none: /\b(product|order|list|online shop|my shop)\b|商品|订单|店员|列表|评论|留言|小王|客服|店里/, meant: '创建门店 新增门店' },
  { all: [/\b(transfer|hand|pass|switch|forward|move|redirect|reassign)\b|转|换/, /\b(chat|customer|conversation|session)s?\b|客服|会话|顾客|对话/, /\b(agent|colleague|staff|other|another|else)\b|客服|同事|别的|另/], meant: '创建会话 kfSessionCreate' },
  { all: [/\b(auto\w*)\b|自动/, /\b(repl\w+|answers?|respon\w+|welcome)\b|回复/], meant: '获取自动回复规则' },
]

/** The terms that a query means by words that stand apart. */
export function combined(query: string): string[][] {
  return combinations
    .filter(({ all, none }) => all.every((part) => part.test(query)) && !none?.test(query))
    .map(({ meant }) => meant.split(' ').map((term) => term.toLowerCase()))
}
