/** Every text of the page, in Chinese and in English; the language of the browser decides. */
const words = {
  title: ['模拟微信', 'Mock WeChat'],
  reference: ['接口文档', 'API reference'],
  requests: ['请求', 'Requests'],
  outbox: ['发件箱', 'Outbox'],
  pushes: ['推送', 'Pushes'],
  users: ['用户', 'Users'],
  cards: ['卡券', 'Cards'],
  articles: ['文章', 'Articles'],
  menu: ['菜单', 'Menu'],
  tokens: ['凭证', 'Tokens'],
  controls: ['操作', 'Controls'],
  search: ['搜索函数、路径、正文', 'Search functions, paths, bodies'],
  all: ['全部', 'All'],
  ok: ['成功', 'Done'],
  refused: ['拒绝', 'Refused'],
  failed: ['出错', 'Failed'],
  noRequests: ['还没有请求', 'No requests yet'],
  noRequestsHint: [
    '把程序的接口地址换成这里，请求一到就会出现：',
    'Give your program this base URL; requests show up as they come:',
  ],
  nothingFits: ['没有符合条件的请求', 'No request fits'],
  nothing: ['这里还是空的', 'Nothing here yet'],
  request: ['请求正文', 'Request'],
  answer: ['返回', 'Answer'],
  query: ['查询参数', 'Query'],
  from: ['来自', 'From'],
  unknownFunction: ['未知接口', 'unknown'],
  template: ['模板消息', 'template'],
  subscribe: ['订阅通知', 'subscribe'],
  mass: ['群发', 'mass'],
  customservice: ['客服消息', 'service'],
  to: ['发给', 'To'],
  id: ['编号', 'Id'],
  reply: ['回复', 'reply'],
  fault: ['服务故障', 'fault'],
  silence: ['不回复', 'nothing'],
  following: ['已关注', 'following'],
  left: ['已取消关注', 'has left'],
  stock: ['库存', 'Left'],
  codes: ['已领取', 'Taken'],
  expires: ['到期', 'Expires'],
  valid: ['有效', 'valid'],
  ended: ['已失效', 'ended'],
  draft: ['草稿', 'draft'],
  published: ['已发布', 'published'],
  noMenu: ['还没有创建菜单', 'No menu was created'],
  account: ['账号', 'Account'],
  clock: ['模拟时间', 'The mock’s time'],
  expireTokens: ['让凭证失效', 'End the tokens'],
  expireTokensHint: [
    '现有的 access_token 全部失效，下一次调用得到 42001 或 40001。',
    'All access_tokens end: the next call gets 42001 or 40001.',
  ],
  expire: ['过期 42001', 'Expire 42001'],
  revoke: ['作废 40001', 'Revoke 40001'],
  rotate: ['被别处刷新', 'Replace'],
  failNext: ['下一次调用失败', 'Fail the next call'],
  anyFunction: ['函数，* 为任意一个', 'Function; * is any'],
  fail: ['设定', 'Plan it'],
  advance: ['时间前进', 'Let time pass'],
  advanceHint: ['凭证、卡券与临时素材随之到期。', 'Tokens, cards and media expire with it.'],
  minutes5: ['5 分钟', '5 minutes'],
  hours2: ['2 小时', '2 hours'],
  day1: ['1 天', '1 day'],
  days3: ['3 天', '3 days'],
  follow: ['用户关注', 'A user follows'],
  unfollow: ['取消关注', 'A user leaves'],
  giveCard: ['领取卡券', 'A user takes a card'],
  latency: ['延迟应答', 'Answer late'],
  milliseconds: ['毫秒', 'Milliseconds'],
  times: ['几次', 'How many times'],
  cardId: ['卡券 ID', 'card_id'],
  scene: ['二维码场景值，可不填', 'Scene of the QR code, if any'],
  openid: ['openid，不填则随机', 'openid; a random one if empty'],
  push: ['推送消息或事件', 'Push a message or event'],
  kind: ['种类，如 text、event.CLICK', 'Kind, such as text or event.CLICK'],
  fields: ['字段（JSON），可不填', 'Fields (JSON), if any'],
  send: ['推送', 'Push'],
  reset: ['全部清空', 'Reset'],
  resetHint: [
    '忘掉请求、用户、卡券和设定过的一切，时钟复位；access_token 仍有效。',
    'Forgets requests, users, cards and plans, and sets the clock back; access_tokens stay valid.',
  ],
  done: ['已完成', 'Done'],
  disconnected: ['连接已断开，正在重试', 'The mock does not answer; trying again'],
  searchReference: ['搜索函数、路径、名称', 'Search functions and paths'],
  wechat: ['微信官方文档（需要联网）', 'WeChat’s documentation (needs the internet)'],
  example: ['示例', 'Example'],
  oneOf: ['其中一种', 'one of'],
  noDocument: [
    '没有找到 openapi.json：程序打包之后不带它',
    'There is no openapi.json: a bundled program does not have it',
  ],
  trySwagger: [
    '想在这里直接调用接口，可在启动 mock 的目录安装 Swagger UI：',
    'To call the mock from here, install Swagger UI where you start it:',
  ],
}

/** @typedef {keyof typeof words} Word */

export const isEnglish = navigator.language.toLowerCase().startsWith('en')

/** @param {Word} name */
export function say(name) {
  return words[name][isEnglish ? 1 : 0] ?? name
}

/**
 * @param {number} shown - how many of all are shown, the newest
 * @param {number} total
 */
export function sayNewest(shown, total) {
  const all = total.toLocaleString('en')
  return isEnglish ? `The latest ${shown} of ${all}` : `这里是最近 ${shown} 条，共 ${all} 条`
}
