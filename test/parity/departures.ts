/** A place where the manifest says something else than the facts, on purpose. */
export interface Departure {
  /** Method and path. */
  endpoint: string
  what: RegExp
  reason: string
}

const olderTables = "card.md merges the documentation's own tables, the facts only one SDK's models"
const pageSays = "Tencent's page says so"

export const departures: readonly Departure[] = [
  {
    endpoint: 'POST /card/create',
    what: /advanced_info.*: required in the facts$/,
    reason: `${olderTables}: advanced_info and what is in it are optional`,
  },
  {
    endpoint: 'POST /card/create',
    what: /(cash\.least_cost|supply_balance|ticket_class|movie_ticket\.detail): required in the facts$/,
    reason: `${olderTables}: these have defaults or are marked optional`,
  },
  {
    endpoint: 'POST /card/create',
    what: /boarding_pass\.(air_model|departure_time|landing_time): required in the facts$/,
    reason: `${olderTables}: optional for a boarding pass`,
  },
  {
    endpoint: 'POST /card/selfconsumecell/set',
    what: /need_(verify_cod|remark_amount): required in the facts$/,
    reason: 'both default to false',
  },
  {
    endpoint: 'POST /card/update',
    what: /\.base_info: required in the facts$/,
    reason: 'a call that changes only other fields leaves base_info out',
  },
  {
    endpoint: 'POST /card/giftcard/page/add',
    what: /theme_list(\[\]\.pic_item_list\[\]\.default_gifting_msg)?: optional in the facts$/,
    reason: `${olderTables}: required`,
  },
  {
    endpoint: 'POST /card/giftcard/page/add',
    what: /category_index: required in the facts$/,
    reason: 'needed only where category_list is given',
  },
  {
    endpoint: 'POST /card/giftcard/page/update',
    what: /theme_list(\[\]\.pic_item_list\[\]\.default_gifting_msg)?: optional in the facts$/,
    reason: 'an update replaces the whole page, so it has the fields of a new one',
  },
  {
    endpoint: 'POST /card/giftcard/page/update',
    what: /category_index: required in the facts$/,
    reason: 'needed only where category_list is given',
  },
  {
    endpoint: 'POST /card/movieticket/updateuser',
    what: /(ticket_class|show_time|duration): optional in the facts$/,
    reason: `${olderTables}: required`,
  },
  {
    endpoint: 'GET /sns/oauth2/access_token?grant_type=authorization_code',
    what: /(appid|secret): required in the facts$/,
    reason: 'the runtime adds what the caller leaves out',
  },
  {
    endpoint: 'POST /cgi-bin/stable_token',
    what: /force_refresh: required in the facts$/,
    reason: 'it defaults to false',
  },
  {
    endpoint: 'GET /cgi-bin/menu/get',
    what: /menuid: integer expected, not int64$/,
    reason: 'an id, 64 bits wide as in the other calls',
  },
  ...['addconditional', 'trymatch'].map((call) => ({
    endpoint: `POST /cgi-bin/menu/${call}`,
    what: /sub_button\[\]\.sub_button: missing$/,
    reason: 'a menu has two levels; the facts carry the endless shape of one SDK',
  })),
  {
    endpoint: 'POST /cgi-bin/message/mass/speed/get',
    what: /^method: GET/,
    reason: "Tencent's page and most libraries say POST",
  },
  {
    endpoint: 'POST /cgi-bin/message/template/send',
    what: /miniprogram\.pagepath: required in the facts$/,
    reason: 'optional in the documentation: the mini program opens its start page',
  },
  {
    endpoint: 'POST /cgi-bin/message/template/send',
    what: /data: optional in the facts$/,
    reason: pageSays,
  },
  {
    endpoint: 'POST /cgi-bin/message/template/subscribe',
    what: /(scene|data): optional in the facts$/,
    reason: pageSays,
  },
  {
    endpoint: 'POST /cgi-bin/message/template/subscribe',
    what: /data: map expected, not object$/,
    reason: 'its only key is content',
  },
  {
    endpoint: 'POST /cgi-bin/message/subscribe/bizsend',
    what: /miniprogram\.pagepath: required in the facts$/,
    reason: 'the same shape as in template messages, where it is optional',
  },
  ...['add', 'update'].flatMap((verb) => [
    {
      endpoint: `POST /customservice/kfaccount/${verb}`,
      what: /(kf_account|nickname): optional in the facts$/,
      reason: pageSays,
    },
    {
      endpoint: `POST /customservice/kfaccount/${verb}`,
      what: /kf_wx: missing$/,
      reason: 'for mini programs only',
    },
  ]),
  {
    endpoint: 'POST /cgi-bin/message/custom/send',
    what: /(miniprogrampage\.(thumb_media_id|title)|customservice\.kf_account|music\.(title|description)): optional in the facts$/,
    reason: pageSays,
  },
  ...['media/uploadnews', 'draft/add', 'draft/update'].map((call) => ({
    endpoint: `POST /cgi-bin/${call}`,
    what: /show_cover_pic: flag expected, not enum/,
    reason: 'older examples send it as text',
  })),
  ...['access_token?grant_type=authorization_code', 'refresh_token?grant_type=refresh_token'].map(
    (path) => ({
      endpoint: `GET /sns/oauth2/${path}`,
      what: /query\.grant_type: missing$/,
      reason: 'constant, so it stands in the path',
    }),
  ),
  ...['GET /sns/userinfo', 'GET /cgi-bin/user/info', 'POST /cgi-bin/user/info/batchget'].map(
    (endpoint) => ({ endpoint, what: /lang: required in the facts$/, reason: pageSays }),
  ),
  {
    endpoint: 'POST /cgi-bin/comment/list',
    what: /reply: a list expected, not union$/,
    reason: "Tencent's pages show one object, an SDK reads a list: both are understood",
  },
  ...['adpos_general', 'cps_general', 'settlement'].map((action) => ({
    endpoint: `GET /publisher/stat?action=publisher_${action}`,
    what: /base_resp: missing$/,
    reason: 'the runtime reads it as errcode and errmsg, which no answer repeats',
  })),
  {
    endpoint: 'POST /semantic/semproxy/search',
    what: /body\.type: missing$/,
    reason: 'it is called category on the wire; the facts carry the slip of one SDK',
  },
  ...['idcard', 'bankcard', 'driving', 'drivinglicense', 'bizlicense'].map((kind) => ({
    endpoint: `POST /cv/ocr/${kind}`,
    what: /query\.type: required in the facts$/,
    reason: "Tencent's present page no longer lists it",
  })),
  {
    endpoint: 'POST /cgi-bin/guide/getguideacct',
    what: /^(method: GET|query\.guide_(account|openid): missing)/,
    reason: "Tencent's page and three libraries say POST, so both fields stand in the body",
  },
  {
    endpoint: 'POST /cgi-bin/guide/queryguidebuyerbytag',
    what: /tag_values: required in the facts$/,
    reason: pageSays,
  },
  {
    endpoint: 'POST /card/invoice/makeoutinvoice',
    what: /ghfmc: optional in the facts$/,
    reason: 'required in the documentation; empty it gives errcode 73010',
  },
  {
    endpoint: 'POST /card/invoice/makeoutinvoice',
    what: /(dw|ggxh): required in the facts$/,
    reason: 'optional in the documentation',
  },
  ...Object.entries({
    queryfee: /service_id: optional in the facts$/,
    unifiedorder: /payment_expire_date: required in the facts$/,
    micropay: /payment_expire_date: required in the facts$/,
    downloadbill: /mch_id: optional in the facts$/,
    notifyinconsistentorder: /order_id: optional in the facts$/,
  }).map(([call, what]) => ({ endpoint: `POST /nontax/${call}`, what, reason: pageSays })),
  ...['querystate', 'entrancenotify', 'payapply'].map((call) => ({
    endpoint: `POST /nontax/vehicle/${call}`,
    what: /appid: optional in the facts$/,
    reason: 'the SDK that the facts come from fills it in; on the wire it is required',
  })),
  {
    endpoint: 'POST /cityservice/sendchannelmsg',
    what: /order_id: optional in the facts$/,
    reason: pageSays,
  },
  {
    endpoint: 'POST /wxa/apply_merchant',
    what: /(qualification_list|other_files): a list expected, not string$/,
    reason: 'the documented example is one string, media_ids joined by a vertical bar',
  },
  {
    endpoint: 'POST /wxa/add_store',
    what: /qualification_list: a list expected, not union$/,
    reason: "a list on Tencent's page, one string in its words: both are accepted",
  },
  {
    endpoint: 'POST /card/invoice/insert',
    what: /info\[\]\.(num|unit): required in the facts$/,
    reason: pageSays,
  },
  {
    endpoint: 'POST /wxa/add_store',
    what: /(address|company_name): required in the facts$/,
    reason: "optional on Tencent's page, or not on it at all",
  },
]
