// Generated from endpoints.yaml (errcodes). Do not edit: npm run generate

import type { ErrorCategory } from '../runtime/index.js'

/** Category, meaning and remedy of every return code. */
export const errcodes: ReadonlyMap<
  number,
  readonly [category: ErrorCategory, text: string, remedy?: string]
> = new Map([
  [-1, ['transient', '系统繁忙，请求未被处理', '稍等片刻再重试']],
  [404, ['argument', '路径不存在或 HTTP 方法不对', '核对路径与 GET、POST']],
  [20001, ['transient', '订阅通知系统出错', '稍后重试']],
  [20002, ['argument', '订阅通知参数有误', '对照接口文档核对参数']],
  [
    40001,
    [
      'token',
      'access_token 无效，或 AppSecret 不正确',
      '核对 AppSecret，重新获取 access_token；多进程部署改用 stable_token',
    ],
  ],
  [40002, ['credential', 'grant_type 不受支持', '把 grant_type 设为 client_credential']],
  [40003, ['argument', 'openid 不合法，或属于别的公众号', '确认 openid 来自本账号且用户已关注']],
  [40004, ['argument', '媒体类型不合法', '使用 image、voice、video、thumb 之一']],
  [40005, ['argument', '文件格式不受支持', '按接口要求转换文件格式']],
  [40006, ['argument', '文件大小不合要求', '把文件压缩到接口的上限以内']],
  [
    40007,
    ['not_found', 'media_id 不存在、已过期或不属于本账号', '重新上传素材，换用新的 media_id'],
  ],
  [40008, ['argument', '消息类型不受支持', '核对 msgtype']],
  [40009, ['argument', '图片大小不合要求', '压缩图片后重新上传']],
  [40010, ['argument', '语音大小不合要求', '压缩或截短语音后重新上传']],
  [40011, ['argument', '视频大小不合要求', '压缩视频后重新上传']],
  [40012, ['argument', '缩略图大小不合要求', '压缩缩略图后重新上传']],
  [40013, ['credential', 'AppID 不合法', '核对 AppID 的拼写与大小写']],
  [40014, ['token', 'access_token 不合法', '重新获取 access_token，并确认它属于本账号']],
  [40015, ['argument', '菜单类型不合法', '核对菜单的 type']],
  [40016, ['argument', '一级菜单按钮的个数不对', '保留 1 到 3 个一级按钮']],
  [40017, ['argument', '按钮类型不合法', '核对按钮的 type']],
  [40018, ['argument', '按钮名称长度不对', '缩短按钮名称']],
  [40019, ['argument', '按钮 key 长度不对', '把 key 限制在 128 字节以内']],
  [40020, ['argument', '按钮链接长度不对', '缩短链接']],
  [40021, ['argument', '菜单版本号不合法']],
  [40022, ['argument', '菜单级数超出限制', '最多使用两级菜单']],
  [40023, ['argument', '子菜单按钮的个数不对', '保留 1 到 5 个子按钮']],
  [40024, ['argument', '子按钮类型不合法', '核对子按钮的 type']],
  [40025, ['argument', '子按钮名称长度不对', '缩短子按钮名称']],
  [40026, ['argument', '子按钮 key 长度不对', '把 key 限制在 128 字节以内']],
  [40027, ['argument', '子按钮链接长度不对', '缩短链接']],
  [40028, ['permission', '该用户不能使用自定义菜单接口', '检查账号的菜单接口权限']],
  [40029, ['token', '网页授权 code 无效', '让用户重新授权，取得新的 code']],
  [40030, ['token', 'refresh_token 不合法', '让用户重新授权']],
  [40031, ['argument', 'openid 列表不合法', '逐个核对 openid']],
  [40032, ['argument', 'openid 的个数不对', '按接口上限分批提交']],
  [40033, ['argument', '请求含有 \\uxxxx 转义字符', '改用 UTF-8 原文发送']],
  [40035, ['argument', '参数不合法', '对照接口文档核对参数']],
  [40036, ['argument', 'template_id 长度不对', '核对 template_id']],
  [40037, ['not_found', '模板不存在或不属于本账号', '核对 template_id，或重新添加模板']],
  [40038, ['argument', '请求格式不合法', '检查请求体的结构']],
  [40039, ['argument', '链接长度不对', '缩短链接']],
  [40048, ['argument', '链接或其域名无效', '换用有效且允许的域名']],
  [40050, ['argument', '分组 ID 不合法', '重新查询分组列表']],
  [40051, ['argument', '分组名称不合法', '修改分组名称']],
  [40052, ['argument', 'action_name 不合法', '核对 action_name']],
  [40053, ['argument', 'action_info 有误', '对照文档核对 action_info']],
  [40054, ['argument', '子按钮链接的域名不合法', '换用允许的域名']],
  [40055, ['argument', '按钮链接的域名不合法', '换用允许的域名']],
  [
    40056,
    [
      'not_found',
      '卡券 code 无效、未被领取或已转赠',
      '核对 code；自定义 code 的卡券要同时传 card_id',
    ],
  ],
  [40059, ['not_found', '群发消息不存在', '核对 msg_id']],
  [40060, ['argument', 'article_idx 超出范围', '从 1 开始填写文章序号，0 表示全部']],
  [40062, ['argument', '标题长度不对', '缩短标题']],
  [40065, ['state', '文章当前的状态不允许删除', '等文章发送完成后再删除']],
  [40066, ['argument', '链接不存在或不合法', '核对链接']],
  [40071, ['argument', '卡券类型不合法', '核对 card_type']],
  [40072, ['argument', '编码方式或门店 ID 不合法', '核对 code_type 与 location_id_list']],
  [40078, ['state', '卡券未授权，或当前状态不可用', '等卡券审核通过，测试时先加白名单']],
  [40079, ['argument', '时间不合法，或不在有效期内', '核对 date_info，核销请在有效期内进行']],
  [40080, ['argument', 'cardExt 不合法', '核对 cardExt 的字段与签名']],
  [40092, ['argument', '备注名不合法', '把备注限制在 30 个字符以内']],
  [40097, ['argument', '参数取值不符合要求', '对照接口文档核对参数']],
  [40099, ['state', '该 code 已被核销', '不要重复核销']],
  [40100, ['argument', '有效期的修改不合法', '保持 date_info 的类型不变，且只扩大时间范围']],
  [40101, ['argument', '缺少必填参数', '补全必填参数']],
  [40114, ['argument', 'index 超出范围', '核对文章序号']],
  [40116, ['argument', '卡券 code 不合法', '核对 code']],
  [40117, ['argument', '按钮 media_id 长度不对，或分组名称不合法', '核对 media_id 或分组名称']],
  [40118, ['argument', '子按钮 media_id 长度不对', '核对 media_id']],
  [40119, ['argument', '按钮类型用法有误', '核对按钮的 type 与所需字段']],
  [40120, ['argument', '子按钮类型用法有误', '核对子按钮的 type 与所需字段']],
  [40121, ['argument', '按钮引用的素材类型不合法', '换用永久素材的 media_id']],
  [40122, ['argument', '库存数量不合法', '库存填 0 到 100000000，导入 code 的卡券填 0']],
  [40124, ['argument', '会员卡自定义栏目过多', '保留最多 3 个 custom_field']],
  [40125, ['credential', 'AppSecret 无效', '到公众平台核对或重置 AppSecret']],
  [40127, ['state', '卡券已删除、转赠中、过期或失效', '先查询 code 的状态']],
  [40130, ['argument', 'openid 太少', '至少传 2 个 openid']],
  [40132, ['argument', '微信号不合法', '核对微信号']],
  [40137, ['argument', '图片格式不受支持', '转换为接口支持的格式']],
  [40146, ['state', '该 code 已被别的用户占用', '换用占用时的 openid']],
  [40152, ['not_found', '标签不存在', '重新查询标签列表']],
  [40155, ['content', '内容含有其他公众号的主页链接', '删除这些链接']],
  [40163, ['token', '网页授权 code 已被使用', '让用户重新授权，每个 code 只用一次']],
  [40164, ['ip', '调用方 IP 不在白名单', '到公众平台把服务器出口 IP 加入白名单']],
  [40166, ['argument', 'appid 参数不合法', '核对请求里的 appid']],
  [40168, ['argument', '小程序卡片的 appid 未与公众号关联', '先在公众平台关联该小程序']],
  [40200, ['permission', '账号类型不符合要求', '换用支持该接口的账号类型']],
  [40201, ['state', '尚未设置回调 URL', '先到公众平台配置服务器地址']],
  [40202, ['argument', 'action 不合法', '使用 dns、ping 或 all']],
  [40203, ['argument', '运营商参数不合法', '核对 check_operator']],
  [40204, ['content', '洗稿或谣言文章不允许删除']],
  [40215, ['argument', '图片数量不合法', '减少图片']],
  [40227, ['argument', '标题为空', '填写标题']],
  [40228, ['argument', '消息内容为空', '填写内容']],
  [40229, ['argument', '封面为空', '设置封面素材']],
  [40243, ['credential', 'AppSecret 已冻结', '到公众平台解冻 AppSecret']],
  [40246, ['argument', 'keyword_name_list 不正确', '核对模板关键词']],
  [40247, ['argument', '模板 ID 不属于类目模板库', '换用类目模板库的 ID']],
  [40249, ['content', '模板消息含有营销内容', '删除营销内容']],
  [
    40252,
    [
      'state',
      '模板消息进入平台审核，暂未下发',
      '不要重发，通过后自动下发；被拦截的用 queryBlockTmplMsg 查询',
    ],
  ],
  [40400, ['argument', 'HTTP 报文不合规范', '检查请求头与请求体']],
  [40416, ['state', '取消占用的 openid 与占用时不同', '换用占用时的 openid']],
  [41001, ['token', '缺少 access_token', '在查询串里带上 access_token']],
  [41002, ['credential', '缺少 appid', '补上 appid']],
  [41003, ['token', '缺少 refresh_token', '补上 refresh_token']],
  [41004, ['credential', '缺少 secret', '补上 secret']],
  [41005, ['argument', '缺少上传的文件', '以 multipart 的 media 部分上传文件']],
  [41006, ['argument', '缺少 media_id', '补上 media_id']],
  [41007, ['argument', '缺少子菜单', '补上 sub_button']],
  [41008, ['token', '缺少网页授权 code', '补上 code']],
  [41009, ['argument', '缺少 openid', '补上 openid']],
  [41011, ['argument', '缺少必填字段', '对照接口文档补全字段']],
  [41012, ['argument', '缺少 card_id', '补上 card_id']],
  [41039, ['argument', 'content_source_url 不合法', '核对原文链接']],
  [41040, ['content', '文章不符合原创声明的要求', '取消原创声明，或修改文章']],
  [42001, ['token', 'access_token 已过期', '重新获取 access_token']],
  [42002, ['token', 'refresh_token 已过期', '让用户重新授权']],
  [42003, ['token', '网页授权 code 已过期', '让用户重新授权']],
  [42007, ['token', '用户改过密码，授权已失效', '让用户重新授权']],
  [42010, ['quota', '同一 media_id 群发过快', '先确认上一次的结果，过一会儿再群发']],
  [43001, ['argument', '应使用 GET', '改用 GET']],
  [43002, ['argument', '应使用 POST', '改用 POST']],
  [43003, ['argument', '应使用 HTTPS', '改用 HTTPS']],
  [43004, ['permission', '接收者没有关注公众号', '引导用户先关注']],
  [43005, ['permission', '需要好友关系']],
  [43008, ['permission', '未开通微信支付或微信买单', '开通微信支付，并到商户后台申请买单']],
  [43009, ['permission', '没有自定义 code 的权限', '到公众平台申请']],
  [43010, ['permission', '没有储值权限', '到公众平台申请']],
  [43019, ['permission', '接收者在黑名单中', '先把接收者移出黑名单']],
  [43104, ['permission', '该接口只对电商类目开放', '申请相应类目']],
  [43116, ['permission', '该模板被限制下发', '换用别的模板']],
  [44001, ['argument', '上传的文件为空', '检查文件内容']],
  [44002, ['argument', '请求体为空', '传入 JSON，没有参数时传 {}']],
  [44003, ['argument', '图文内容为空', '填写图文内容']],
  [44004, ['argument', '文本内容为空', '填写文本内容']],
  [44009, ['argument', '群发请求有误，官方未公布含义', '用 rid 查询详情，并核对群发参数']],
  [44990, ['quota', '调用超过每秒 5 次', '降低调用频率']],
  [45001, ['argument', '文件大小超出限制', '压缩文件']],
  [45002, ['argument', '消息内容超长', '缩短内容，或拆成多条']],
  [45003, ['argument', '标题超长', '缩短标题']],
  [45004, ['argument', '描述超长', '缩短描述']],
  [45005, ['argument', '链接超长', '缩短链接']],
  [45006, ['argument', '图片链接超长', '缩短图片链接']],
  [45007, ['argument', '语音时长超出限制', '截短语音']],
  [45008, ['argument', '图文条数超出限制', '减少图文条数']],
  [45009, ['quota', '当日调用次数已用完', '等次日恢复，或调用 clear_quota 清零（每月次数有限）']],
  [45010, ['quota', '创建的菜单超出数量限制', '减少菜单，稍后再创建']],
  [45011, ['quota', '每分钟调用次数超出限制', '降低频率，下一分钟再试']],
  [45015, ['state', '超过可回复的时限，或用户已取消关注', '等用户再次互动，或改用模板消息']],
  [45016, ['permission', '系统分组不能修改', '只修改自建分组']],
  [45017, ['argument', '分组名称过长', '缩短分组名称']],
  [45018, ['quota', '分组数量达到上限', '先删除不用的分组']],
  [45021, ['argument', '字段长度超出限制', '对照接口文档缩短字段']],
  [45028, ['quota', '本周期的群发次数已用完', '等下一周期']],
  [45030, ['permission', '该卡券不支持此接口', '换用支持的卡券']],
  [45031, ['state', '卡券库存为 0', '先增加库存']],
  [45033, ['quota', '用户领取数量超过 get_limit', '提高 get_limit，或停止发放']],
  [45047, ['quota', '客服消息下行条数达到上限', '等用户再次互动后再发']],
  [45056, ['quota', '标签数量达到上限', '先删除不用的标签']],
  [45058, ['permission', '系统标签不能修改', '只修改自建标签']],
  [45059, ['quota', '用户的标签已满 20 个', '先取消该用户的部分标签']],
  [45061, ['transient', '系统繁忙', '稍后重试']],
  [45062, ['permission', '文章已接广告，不能用接口群发', '到公众平台发布']],
  [45065, ['state', '相同 clientmsgid 已群发过', '使用错误返回中的 msg_id，不要重复群发']],
  [45066, ['quota', '相同 clientmsgid 重试过快', '间隔 1 分钟再重试']],
  [
    45067,
    [
      'argument',
      'clientmsgid 超长',
      '把 clientmsgid 限制在 32 字节以内，文档所写的 64 字节并不接受',
    ],
  ],
  [45072, ['argument', 'command 不合法', '使用 Typing 或 CancelTyping']],
  [45080, ['state', '30 秒内没有与用户的消息往来', '等有消息往来后再下发输入状态']],
  [45081, ['state', '已经处于输入状态', '不要重复下发']],
  [45083, ['argument', '群发速度超出范围', 'speed 填 0 到 4']],
  [45084, ['argument', '没有设置群发速度', '补上 speed']],
  [45112, ['transient', '系统繁忙', '稍后重试']],
  [45113, ['permission', '商品消息与卡券已不能群发', '改用其他消息类型']],
  [45157, ['argument', '标签名不合法，或与已有标签重名', '换一个标签名']],
  [
    45158,
    ['argument', '标签名超长', '把标签名限制在 30 个字符以内，且不超过 30 字节，一个汉字占 3 字节'],
  ],
  [45159, ['not_found', '标签不存在或不合法', '重新查询标签列表']],
  [45162, ['argument', 'msgtype 不合法', '核对 msgtype']],
  [45166, ['content', '内容不合法', '修改内容']],
  [45169, ['transient', '正有别的请求修改同一用户的标签', '稍后重试，同一用户的标签请串行修改']],
  [45171, ['state', '部分用户处理失败', '只对 fail_openid_list 里的用户重试']],
  [46001, ['not_found', '素材不存在', '重新上传素材']],
  [46002, ['not_found', '菜单版本不存在']],
  [46003, ['not_found', '菜单不存在', '先创建菜单']],
  [46004, ['not_found', '用户不存在', '核对 openid']],
  [47001, ['argument', 'JSON 或 XML 无法解析', '检查请求体的格式与编码']],
  [47003, ['argument', '参数值不符合要求', '按 errmsg 指出的字段修改']],
  [47009, ['permission', '接口已下线', '改用文档给出的替代接口']],
  [48001, ['permission', '账号没有该接口的权限', '到公众平台查看接口权限']],
  [48002, ['permission', '用户拒收消息', '停止向该用户发送']],
  [48004, ['permission', '接口因违规被封禁', '登录公众平台查看封禁详情']],
  [48005, ['state', '素材被自动回复或菜单引用，不能删除', '先解除引用']],
  [48006, ['quota', '本月清零次数已用完', '等次日配额自动恢复']],
  [48008, ['permission', '没有发送该类消息的权限', '换用有权限的消息类型']],
  [48021, ['state', '自动保存的草稿不能预览或群发', '到公众平台或助手手动保存草稿']],
  [48022, ['permission', '接口上传的视频不能用接口发表', '到公众平台上传视频']],
  [48023, ['permission', '账号被封禁', '登录公众平台查看详情']],
  [49003, ['permission', 'openid 不属于该 AppID', '换用该 AppID 下的 openid']],
  [50001, ['permission', '接口未授权，或用户未授权', '检查接口权限与用户授权的 scope']],
  [50002, ['permission', '账号受限，可能因违规被封禁', '登录公众平台查看详情']],
  [50004, ['credential', '账号被禁止获取 access_token', '登录公众平台查看处罚']],
  [50005, ['permission', '用户没有关注公众号', '引导用户先关注']],
  [50007, ['credential', '账号已冻结', '登录公众平台解冻']],
  [53404, ['permission', '账号被限制带货', '删除商品后重试']],
  [53405, ['argument', '插入的商品信息有误', '核对参数与商品状态']],
  [53406, ['permission', '未开通带货能力', '先开通带货能力']],
  [53500, ['permission', '发布功能被封禁', '登录公众平台查看详情']],
  [53501, ['quota', '发布过于频繁', '降低发布频率']],
  [53502, ['not_found', '发布任务不存在', '核对 publish_id']],
  [53503, ['content', '草稿没有通过发布检查', '修改草稿后重新提交']],
  [53504, ['permission', '该草稿只能在公众平台使用', '到公众平台发布']],
  [53505, ['state', '草稿需要手动保存', '到公众平台手动保存后再发表']],
  [53600, ['not_found', '文章不存在', '核对 article_id']],
  [61004, ['ip', '第三方平台的出口 IP 未登记', '到开放平台登记出口 IP']],
  [61007, ['permission', '公众号没有把该权限授权给第三方平台', '让公众号重新授权相应权限集']],
  [61016, ['permission', '第三方平台未确认接口的功能类目', '到开放平台确认功能类目']],
  [61450, ['transient', '客服系统出错', '稍后重试']],
  [61451, ['argument', '客服参数有误', '对照接口文档核对参数']],
  [61452, ['not_found', '客服账号无效', '核对 kf_account，重新查询客服列表']],
  [61453, ['state', '客服账号已存在', '换一个账号，或改用修改接口']],
  [61454, ['argument', '客服账号名超长', '限制在 10 个英文字符以内']],
  [61455, ['argument', '客服账号名含非法字符', '只用英文和数字']],
  [61456, ['quota', '客服账号数量达到上限', '先删除不用的客服账号']],
  [61457, ['argument', '客服头像格式不受支持', '换用 jpg 图片']],
  [61500, ['argument', '日期格式不对', '使用 YYYY-MM-DD']],
  [61501, ['argument', '日期跨度超出限制', '缩小跨度，分段查询']],
  [61503, ['state', '数据尚未生成', '当日 8 点以后再查询前一天的数据']],
  [63001, ['argument', '部分参数为空', '补全参数']],
  [63002, ['argument', '签名无效', '核对签名的参数与算法']],
  [63178, ['permission', 'from_appid 与本账号没有迁移关系', '核对 from_appid']],
  [63182, ['argument', 'openid 列表为空', '传入 openid']],
  [63183, ['permission', 'appid 没有迁移关系', '核对 appid']],
  [65115, ['not_found', '门店不存在', '核对 poi_id']],
  [65118, ['state', '门店当前的状态不允许更新', '等门店审核结束']],
  [65301, ['not_found', '个性化菜单不存在', '核对 menuid']],
  [65302, ['not_found', '用户不存在', '核对 user_id']],
  [65303, ['state', '还没有默认菜单', '先创建默认菜单']],
  [65304, ['argument', '匹配规则为空', '填写 matchrule']],
  [65305, ['quota', '个性化菜单数量达到上限', '先删除不用的个性化菜单']],
  [65306, ['permission', '账号不支持个性化菜单']],
  [65307, ['argument', '个性化菜单内容为空', '填写菜单内容']],
  [65308, ['argument', '存在没有响应动作的按钮', '为每个按钮设置 type']],
  [65309, ['permission', '个性化菜单已关闭', '到公众平台开启']],
  [65310, ['argument', '填了省市却没有填国家', '补上 country']],
  [65311, ['argument', '填了城市却没有填省份', '补上 province']],
  [65312, ['argument', '国家不合法', '核对 country']],
  [65313, ['argument', '省份不合法', '核对 province']],
  [65314, ['argument', '城市不合法', '核对 city']],
  [65316, ['argument', '菜单外链的域名过多', '最多使用 3 个域名']],
  [65317, ['argument', '链接不合法', '核对链接']],
  [65320, ['argument', '匹配规则含有隐私字段', '改用标签匹配']],
  [65400, ['permission', '未开通新版客服，或刚开通还未生效', '开通新版客服，稍等后再调用']],
  [65401, ['not_found', '客服账号不存在', '核对 kf_account']],
  [65402, ['state', '客服账号尚未绑定微信号', '先邀请绑定']],
  [65403, ['argument', '客服昵称不合法', '修改昵称']],
  [65404, ['argument', '客服账号不合法', '使用“前缀@公众号微信号”的格式']],
  [65405, ['quota', '客服账号数量达到上限', '先删除不用的客服账号']],
  [65406, ['state', '客服账号已存在', '换一个账号']],
  [65407, ['state', '邀请对象已是本公众号的客服']],
  [65408, ['state', '已向该微信号发出邀请', '等对方确认']],
  [65409, ['argument', '微信号无效', '核对微信号']],
  [65410, ['quota', '邀请对象绑定的客服数达到上限', '换一个微信号']],
  [65411, ['state', '该账号有待确认的邀请', '等对方确认或邀请过期']],
  [65412, ['state', '该账号已绑定微信号', '先解绑']],
  [65413, ['not_found', '没有该用户的会话', '先创建会话']],
  [65414, ['state', '用户正由别的客服接待', '等会话结束，或转接']],
  [65415, ['state', '指定的客服不在线', '换一位在线客服']],
  [65416, ['argument', '查询参数不合法', '核对查询参数']],
  [65417, ['argument', '查询时段超出限制', '缩短时段，分段查询']],
  [70000, ['permission', '为保护未成年人，消息未能发送', '停止向该用户发送此类消息']],
  [72004, ['state', '商户号已被其他规则占用', '换一个商户号，或先删除占用它的规则']],
  [72015, ['permission', '没有操作该发票的权限', '确认发票属于本账号']],
  [72017, ['argument', '发票抬头不一致', '核对抬头']],
  [72023, ['state', '发票已被其他公众号锁定', '等对方解锁']],
  [72024, ['state', '发票状态不允许此操作', '先查询发票状态']],
  [72025, ['argument', 'wx_invoice_token 无效', '换用最近取得的值']],
  [72028, ['state', '没有设置支付商户信息', '先调用 setbizattr?action=set_pay_mch']],
  [72029, ['state', '没有设置授权页字段', '先调用 setbizattr?action=set_auth_field']],
  [72030, ['argument', '商户号无效', '核对 mchid']],
  [72031, ['argument', '参数名或参数值无效', '对照接口文档核对参数']],
  [72035, ['state', '票据已被拒绝领取', '不要再次插入该票据']],
  [72036, ['transient', '票据状态正在修改', '稍后重试']],
  [72038, ['permission', '订单没有得到用户授权', '先引导用户授权开票']],
  [72039, ['state', '订单没有锁定', '先锁定订单']],
  [72040, ['argument', 'PDF 无效', '重新生成并上传 PDF']],
  [72042, ['state', '票据代码与号码重复', '核对是否已经插入']],
  [72043, ['argument', '票据代码或号码有误', '核对 billing_code 与 billing_no']],
  [72044, ['state', '抬头二维码已过期', '让用户重新出示二维码']],
  [72063, ['state', '没有设置商户联系方式', '先调用 setbizattr?action=set_contact']],
  [73000, ['state', '开票平台处理失败', '查询开票结果，联系开票平台']],
  [73001, ['argument', 'openid 有误', '核对 wxopenid']],
  [73002, ['argument', '订单号为空', '填写 ddh']],
  [73003, ['argument', '发票流水号为空', '填写 fpqqlsh']],
  [
    73004,
    ['argument', '开票类型 kplx 为空，现行文档没有这个字段', '用 rid 查询详情，并联系开票平台'],
  ],
  [73007, ['argument', '纳税人名称为空', '填写 nsrmc']],
  [73008, ['argument', '纳税人地址为空', '填写 nsrdz']],
  [73009, ['argument', '纳税人电话为空', '填写 nsrdh']],
  [73010, ['argument', '购货方名称为空', '填写 ghfmc']],
  [73011, ['argument', '开票人为空', '填写 kpr']],
  [73012, ['argument', '价税合计为空', '填写 jshj']],
  [73013, ['argument', '合计金额为空', '填写 hjje']],
  [73014, ['argument', '合计税额为空', '填写 hjse']],
  [73015, ['argument', '行业类型为空', '填写 hylx']],
  [73016, ['argument', '纳税人识别号为空', '填写 nsrsbh']],
  [73100, ['state', '开票平台出错', '查询开票结果，联系开票平台']],
  [73101, ['argument', '纳税人识别号不匹配', '核对 nsrsbh']],
  [73102, ['state', '微信开票系统出错，结果未知', '查询开票结果，再用相同 fpqqlsh 重试']],
  [73105, ['state', '开票超时，可能仍在进行', '用相同 fpqqlsh 重试']],
  [73106, ['state', '流水号已被其他订单占用', '换一个 fpqqlsh']],
  [73107, ['state', '流水正在处理', '稍后查询开票结果']],
  [73108, ['state', '订单已用其他流水号开票', '换用原来的 fpqqlsh 查询']],
  [73110, ['argument', '流水号前 6 位不正确', '换成开票平台分配的前缀']],
  [76001, ['not_found', 'rid 不存在', '核对 rid']],
  [76002, ['argument', 'rid 为空或格式有误', '核对 rid']],
  [76003, ['permission', '无权查询该 rid', '换用产生该 rid 的账号']],
  [76004, ['not_found', 'rid 已过期', '在 7 天内查询']],
  [76021, ['not_found', 'cgi_path 不存在', '核对 cgi_path，不带域名与参数']],
  [76022, ['permission', 'access_token 与接口所属的账号不符', '换用相应账号的 access_token']],
  [85024, ['argument', '需要补充资料', '填写 org_code 与 other_files']],
  [85025, ['quota', '管理员手机登记次数达到上限', '换一个手机号']],
  [85026, ['quota', '微信号已绑定 5 个管理员', '换一个微信号']],
  [85027, ['quota', '身份证已登记 5 次', '换一位管理员']],
  [85028, ['quota', '主体登记次数达到上限']],
  [85029, ['state', '名称已被占用', '换一个名称']],
  [85030, ['argument', '名称长度或字符不合要求', '使用 4 到 30 个字符，不含特殊字符']],
  [85031, ['content', '名称不允许使用', '换一个名称']],
  [85032, ['content', '名称在侵权投诉保护期', '换一个名称']],
  [85033, ['content', '名称含违规内容', '换一个名称']],
  [85034, ['state', '名称在改名后的 15 天保护期', '15 天后再申请，或换一个名称']],
  [85035, ['state', '名称只能由同一主体申请', '用同一主体申请，或换一个名称']],
  [85036, ['content', '介绍含违规内容', '修改介绍']],
  [85038, ['state', '门店已添加']],
  [85039, ['state', '门店已被他人添加', '核对门店，或申诉']],
  [85040, ['state', '门店已被自己绑定']],
  [85041, ['state', '经营资质已被使用', '换一份资质']],
  [85042, ['quota', '附近地点数量达到上限', '先删除不用的地点']],
  [85049, ['quota', '本月头像或简介的修改次数已用完', '等下个月']],
  [85050, ['state', '审核中，不能重复提交', '等审核结束']],
  [85053, ['state', '还没有门店小程序', '先创建门店小程序']],
  [85054, ['state', '门店未升级为门店小程序', '填写 poi_id 进行迁移']],
  [85055, ['argument', 'map_poi_id 无效', '重新搜索地点取得 map_poi_id']],
  [85056, ['not_found', '临时素材的 media_id 无效或已过期', '重新上传素材']],
  [85066, ['argument', '链接有误', '核对链接']],
  [85068, ['argument', '测试链接不在规则前缀之下', '换用前缀之下的链接']],
  [85069, ['argument', '校验文件检查失败', '把校验文件放到链接所在目录，确认可访问']],
  [85070, ['permission', '链接不允许使用', '换一个链接']],
  [85071, ['state', '链接重复', '换一个链接']],
  [85072, ['state', '链接被占用', '换一个链接']],
  [85073, ['quota', '规则前缀数量达到上限', '先删除不用的规则']],
  [85074, ['state', '小程序还没有发布', '先发布小程序']],
  [85075, ['permission', '个人小程序不能设置二维码规则']],
  [85076, ['state', '域名备案检查失败', '换用已备案的域名']],
  [85095, ['state', '规则数据异常', '删除后重新添加']],
  [87009, ['argument', '签名无效', '核对签名的参数与算法']],
  [88000, ['permission', '没有留言权限', '到公众平台查看留言功能']],
  [88001, ['not_found', '图文不存在', '核对 msg_data_id']],
  [88002, ['content', '文章含有敏感信息，评论受限']],
  [88003, ['quota', '精选评论数达到上限', '先取消部分精选']],
  [88004, ['not_found', '评论已被用户删除']],
  [88005, ['state', '已经回复过', '先删除原来的回复']],
  [88007, ['argument', '回复为空或超长', '缩短或填写回复']],
  [88008, ['not_found', '评论不存在', '核对 user_comment_id']],
  [88010, ['argument', 'count 超出范围', 'count 填 1 到 49']],
  [89503, ['ip', '该 IP 的调用需要管理员确认', '请管理员确认后再调用']],
  [89504, ['permission', '群发仍在审批', '等待，或请管理员确认']],
  [89505, ['permission', '群发已提交管理员确认', '等管理员确认，不要重复群发']],
  [89506, ['ip', '该 IP 24 小时内两次被管理员拒绝', '24 小时后再试，并与管理员沟通']],
  [89507, ['ip', '该 IP 的调用被管理员拒绝', '1 小时后再试，并与管理员沟通']],
  [101000, ['argument', '图片链接有误', '换用可公开访问的图片链接']],
  [101001, ['not_found', '图片中没有检测到证件', '换一张清晰完整的证件图片']],
  [101002, ['argument', '图片无法解码或过大', '压缩或重新生成图片']],
  [101003, ['quota', '服务市场的额度不足', '到服务市场购买额度']],
  [200001, ['transient', '系统出错', '稍后重试']],
  [200002, ['argument', '参数有误', '对照接口文档核对参数']],
  [200011, ['permission', '账号已被封禁', '登录公众平台查看详情']],
  [200012, ['quota', '私有模板数量达到上限', '先删除不用的模板']],
  [200013, ['permission', '模板已被封禁', '换用别的模板']],
  [200014, ['argument', '模板 tid 有误', '核对 tid']],
  [200016, ['argument', 'start 有误', '核对 start']],
  [200017, ['argument', 'limit 有误', '核对 limit']],
  [200018, ['argument', '缺少类目 ids', '补上 ids']],
  [200019, ['argument', '类目 ids 不合法', '重新查询类目']],
  [200020, ['argument', '关键词列表 kidList 有误', '核对 kidList']],
  [200021, ['argument', '场景描述 sceneDesc 有误', '核对 sceneDesc']],
  [200022, ['state', '相同标题与关键词的模板已存在', '直接使用已有模板']],
  [200100, ['permission', '账号类型不合法', '换用支持该接口的账号类型']],
  [886000, ['quota', '本月发布次数达到上限 100 次', '等下个月']],
  [886001, ['transient', '系统繁忙', '稍后重试']],
  [7000000, ['not_found', '语义理解没有结果', '换一种说法，或缩小 category 的范围']],
  [9001001, ['argument', '请求体的参数不合法', '对照接口文档核对参数']],
  [9001002, ['transient', '远端服务不可用', '稍后重试']],
  [9001003, ['argument', '摇周边 ticket 不合法', '换用用户摇一摇后新得到的 ticket']],
  [9001004, ['transient', '获取摇周边用户信息失败', '稍后重试']],
  [9001005, ['transient', '获取商户信息失败', '稍后重试']],
  [9001006, ['transient', '获取 openid 失败', '稍后重试']],
  [9001007, ['argument', '缺少上传的文件', '以 multipart 上传文件']],
  [9001008, ['argument', '素材的文件类型不合法', '转换文件格式']],
  [9001009, ['argument', '素材的尺寸不合法', '调整图片尺寸']],
  [9001010, ['transient', '上传失败', '稍后重试']],
  [9001020, ['argument', '账号不合法', '确认账号已开通摇一摇周边']],
  [9001021, ['permission', '已有设备的激活率低于 50%', '先激活已有设备']],
  [9001022, ['argument', '设备申请数不合法', '填大于 0 的整数']],
  [9001023, ['state', '已有审核中的设备 ID 申请', '等审核结束']],
  [9001024, ['argument', '一次查询的设备 ID 超过 50 个', '分批查询']],
  [9001025, ['argument', '设备 ID 不合法', '核对设备 ID']],
  [9001026, ['argument', '页面 ID 不合法', '核对页面 ID']],
  [9001027, ['argument', '页面参数不合法', '对照接口文档核对参数']],
  [9001028, ['argument', '一次删除的页面 ID 超过 10 个', '分批删除']],
  [9001029, ['state', '页面仍应用在设备上', '先解除页面与设备的关系']],
  [9001030, ['argument', '一次查询的页面 ID 超过 50 个', '分批查询']],
  [9001031, ['argument', '时间区间不合法', '核对起止时间']],
  [9001032, ['argument', '设备与页面的绑定参数有误', '对照接口文档核对参数']],
  [9001033, ['argument', '门店 ID 不合法', '核对门店 ID']],
  [9001034, ['argument', '设备备注过长', '缩短备注']],
  [9001035, ['argument', '设备申请参数不合法', '对照接口文档核对参数']],
  [9001036, ['argument', '查询起始值 begin 不合法', '核对 begin']],
  [9300801, ['argument', '微信号无效', '核对 guide_account']],
  [9300802, ['permission', '公众号未开通对话能力', '先在公众平台开通']],
  [9300803, ['state', '该微信号已是顾问', '无需重复添加']],
  [9300804, ['not_found', '顾问不存在', '先添加顾问']],
  [9300805, ['state', '客户已绑定其他顾问', '改用更换顾问接口']],
  [9300806, ['state', '客户与顾问没有绑定关系', '先为顾问分配客户']],
  [9300807, ['argument', '标签值不在可选值之内', '先查询可选的标签值']],
  [9300808, ['not_found', '标签值不存在', '核对标签值']],
  [9300809, ['not_found', '展示标签不存在', '核对展示标签']],
  [9300810, ['argument', '顾问昵称超过 16 个字', '缩短昵称']],
  [9300812, ['quota', '顾问人数达到上限', '先删除不再使用的顾问']],
  [9300814, ['quota', '敏感词数量达到上限', '先删除不再使用的敏感词']],
  [9300816, ['quota', '文字素材数量达到上限', '先删除不再使用的素材']],
  [9300817, ['quota', '小程序卡片素材数量达到上限', '先删除不再使用的素材']],
  [9300818, ['quota', '图片素材数量达到上限', '先删除不再使用的素材']],
  [9300819, ['argument', 'media_id 有误', '重新上传图片，换用新的 media_id']],
  [9300820, ['quota', '标签类型数量达到上限', '先删除不再使用的标签类型']],
  [9300821, ['argument', '小程序卡片的 appid 不符合要求', '使用已关联的小程序']],
  [9300822, ['argument', '标签类型的名称无效', '换一个名称']],
  [9410010, ['argument', 'long_data 超过 4 KB', '缩短 long_data']],
  [9410011, ['argument', 'expire_seconds 超过 30 天', '最多填 2592000 秒']],
  [9410012, ['not_found', 'short_key 不存在、已过期或不属于本账号', '重新生成短链']],
  [9500001, ['transient', '正有别的请求删除同一文章', '稍后重试']],
  [9500002, ['transient', '群发任务过多，系统繁忙', '稍后重试']],
  [10170001, ['not_found', '商品不存在', '核对商品 ID']],
  [10170002, ['argument', '文章类型不受支持', '换用支持的文章类型']],
  [10170003, ['argument', '卡片类型不受支持', '换用支持的卡片类型']],
  [268487001, ['transient', '系统繁忙', '稍后重试']],
  [268487002, ['transient', '系统繁忙', '稍后重试']],
  [268488001, ['transient', '系统繁忙', '稍后重试']],
])

/** The documentation page of every endpoint. */
export const links: Readonly<Record<string, string>> = {
  'util.getAccessToken':
    'https://developers.weixin.qq.com/doc/service/api/base/api_getaccesstoken.html',
  'util.getStableAccessToken':
    'https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html',
  'util.getCallbackIp':
    'https://developers.weixin.qq.com/doc/service/api/base/api_getcallbackip.html',
  'util.getApiDomainIp':
    'https://developers.weixin.qq.com/doc/service/api/base/api_getapidomainip.html',
  'util.callbackCheck':
    'https://developers.weixin.qq.com/doc/service/api/base/api_callbackcheck.html',
  'menu.create':
    'https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html',
  'menu.getCurrentSelfmenuInfo':
    'https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo.html',
  'menu.delete': 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_deletemenu.html',
  'menu.get': 'https://developers.weixin.qq.com/doc/service/api/custommenu/api_getmenu.html',
  'menu.addConditional':
    'https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu.html',
  'menu.delConditional':
    'https://developers.weixin.qq.com/doc/service/api/custommenu/api_deleteconditionalmenu.html',
  'menu.tryMatch':
    'https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu.html',
  'message.getCurrentAutoreplyInfo':
    'https://developers.weixin.qq.com/doc/service/api/notify/autoreplies/api_getcurrentautoreplyinfo.html',
  'message.mass.mediaUploadNews':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadnewsmsg.html',
  'message.mass.sendAll':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html',
  'message.mass.mediaUploadVideo':
    'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3',
  'message.mass.send':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_masssend.html',
  'message.mass.delete':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg.html',
  'message.mass.preview':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_preview.html',
  'message.mass.get':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_massmsgget.html',
  'message.mass.speedGet':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_getspeed.html',
  'message.mass.speedSet':
    'https://developers.weixin.qq.com/doc/service/api/notify/message/api_setspeed.html',
  'message.template.setIndustry':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_setindustry.html',
  'message.template.getIndustry':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_getindustry.html',
  'message.template.addTemplate':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_addtemplate.html',
  'message.template.getAllPrivateTemplate':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates.html',
  'message.template.delPrivateTemplate':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_deletetemplate.html',
  'message.template.send':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html',
  'message.template.subscribe':
    'https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html',
  'message.template.queryBlockTmplMsg':
    'https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html',
  'message.subscribe.send':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html',
  'message.subscribe.addTemplate':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_addwxanewtemplate.html',
  'message.subscribe.deleteTemplate':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_delwxanewtemplate.html',
  'message.subscribe.getTemplateList':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getwxapubnewtemplate.html',
  'message.subscribe.getCategory':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getcategory.html',
  'message.subscribe.getPubTemplateTitles':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html',
  'message.subscribe.getPubTemplateKeywords':
    'https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatekeywords.html',
  'customservice.kfaccountAdd':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_addkfaccount.html',
  'customservice.kfaccountUpdate':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_updatekfaccount.html',
  'customservice.kfaccountDel':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_delkfaccount.html',
  'customservice.uploadHeadImg':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_uploadkfheadimg.html',
  'customservice.getKfList':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getkflist.html',
  'customservice.sendMessage':
    'https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html',
  'customservice.typing':
    'https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing.html',
  'customservice.getOnlineKfList':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getonlinekflist.html',
  'customservice.inviteWorker':
    'https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_invitekfworker.html',
  'customservice.kfSessionCreate':
    'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_createkfsession.html',
  'customservice.kfSessionClose':
    'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_closesession.html',
  'customservice.kfSessionGet':
    'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsession.html',
  'customservice.kfSessionGetList':
    'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsessionlist.html',
  'customservice.kfSessionGetWaitCase':
    'https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getwaitcase.html',
  'customservice.getMsgList':
    'https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html',
  'oauth.accessToken':
    'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html',
  'oauth.refreshToken':
    'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken.html',
  'oauth.getUserInfo':
    'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo.html',
  'oauth.auth': 'https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsauth.html',
  'oauth.getJSApiTicket':
    'https://developers.weixin.qq.com/doc/service/api/webdev/jssdk/api_getticket.html',
  'material.mediaUpload':
    'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html',
  'material.mediaGet':
    'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_getmedia.html',
  'material.mediaGetJssdk':
    'https://developers.weixin.qq.com/doc/service/api/material/temporary/api_gethdvoice.html',
  'material.addNews':
    'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html',
  'material.mediaUploadImg':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_uploadimage.html',
  'material.addMaterial':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_addmaterial.html',
  'material.getMaterial':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterial.html',
  'material.delMaterial':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_delmaterial.html',
  'material.updateNews':
    'https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html',
  'material.getMaterialCount':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterialcount.html',
  'material.batchgetMaterial':
    'https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html',
  'draft.addDraft':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html',
  'draft.getDraft':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_getdraft.html',
  'draft.deleteDraft':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_delete.html',
  'draft.updateDraft':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_update.html',
  'draft.countDrafts':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_count.html',
  'draft.getDraftList':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html',
  'draft.temporaryMPSwitch':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_switch.html',
  'draft.getProductCardInfo':
    'https://developers.weixin.qq.com/doc/service/api/draftbox/shop/api_ecsgetproductcardinfo.html',
  'publish.submit':
    'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit.html',
  'publish.get': 'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get.html',
  'publish.delete':
    'https://developers.weixin.qq.com/doc/service/api/public/api_freepublishdelete.html',
  'publish.getArticle':
    'https://developers.weixin.qq.com/doc/service/api/public/api_freepublishgetarticle.html',
  'publish.batchGet':
    'https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html',
  'comment.open':
    'https://developers.weixin.qq.com/doc/service/api/leaving/api_openarticlecomment.html',
  'comment.close': 'https://developers.weixin.qq.com/doc/service/api/leaving/api_closecomment.html',
  'comment.list': 'https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html',
  'comment.markElect':
    'https://developers.weixin.qq.com/doc/service/api/leaving/api_electcomment.html',
  'comment.unMarkElect':
    'https://developers.weixin.qq.com/doc/service/api/leaving/api_unelectcomment.html',
  'comment.delete': 'https://developers.weixin.qq.com/doc/service/api/leaving/api_delcomment.html',
  'comment.replyAdd':
    'https://developers.weixin.qq.com/doc/service/api/leaving/api_replycomment.html',
  'comment.replyDelete':
    'https://developers.weixin.qq.com/doc/service/api/leaving/api_delreplycomment.html',
  'user.updateRemark':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_updateremark.html',
  'user.getUserInfo':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_userinfo.html',
  'user.batchGetUserInfo':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchuserinfo.html',
  'user.get':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html',
  'user.getBlackList':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html',
  'user.batchBlackList':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchblacklist.html',
  'user.batchUnBlackList':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchunblacklist.html',
  'user.changeOpenid':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/changeopenid/api_changeopenid.html',
  'user.tags.create':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_createtag.html',
  'user.tags.get':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettags.html',
  'user.tags.update':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_updatetag.html',
  'user.tags.delete':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_deletetag.html',
  'user.tags.getUsersByTag':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html',
  'user.tags.batchTagging':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchtagging.html',
  'user.tags.batchUnTagging':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchuntagging.html',
  'user.tags.getTagIdList':
    'https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagidlist.html',
  'account.createQRCode':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html',
  'account.shortUrl':
    'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html',
  'account.genShortKey':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_genshortkey.html',
  'account.fetchShorten':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_fetchshorten.html',
  'account.qrcodeJumpAdd':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpadd.html',
  'account.qrcodeJumpGet':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html',
  'account.qrcodeJumpPublish':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumppublish.html',
  'account.qrcodeJumpDelete':
    'https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpdelete.html',
  'openapi.clearQuota':
    'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquota.html',
  'openapi.clearQuotaByAppSecret':
    'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearquotabyappsecret.html',
  'openapi.clearApiQuota':
    'https://developers.weixin.qq.com/doc/service/api/apimanage/api_clearapiquota.html',
  'openapi.getApiQuota':
    'https://developers.weixin.qq.com/doc/service/api/apimanage/api_getapiquota.html',
  'openapi.getRidInfo':
    'https://developers.weixin.qq.com/doc/service/api/apimanage/api_getridinfo.html',
  'datacube.getUserSummary':
    'https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusersummary.html',
  'datacube.getUserCumulate':
    'https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusercumulate.html',
  'datacube.getArticleRead':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleread.html',
  'datacube.getArticleShare':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticleshare.html',
  'datacube.getArticleTotalDetail':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticletotaldetail.html',
  'datacube.getBizSummary':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getbizsummary.html',
  'datacube.getArticleSummary':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticlesummary.html',
  'datacube.getArticleTotal':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticletotal.html',
  'datacube.getUserRead':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserread.html',
  'datacube.getUserReadHour':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserreadhour.html',
  'datacube.getUserShare':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusershare.html',
  'datacube.getUserShareHour':
    'https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusersharehour.html',
  'datacube.getUpstreamMsg':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsg.html',
  'datacube.getUpstreamMsgHour':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsghour.html',
  'datacube.getUpstreamMsgWeek':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgweek.html',
  'datacube.getUpstreamMsgMonth':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgmonth.html',
  'datacube.getUpstreamMsgDist':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdist.html',
  'datacube.getUpstreamMsgDistWeek':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistweek.html',
  'datacube.getUpstreamMsgDistMonth':
    'https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistmonth.html',
  'datacube.publisherAdposGeneral':
    'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89',
  'datacube.publisherCpsGeneral':
    'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89',
  'datacube.publisherSettlement':
    'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89',
  'datacube.getInterfaceSummary':
    'https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummary.html',
  'datacube.getInterfaceSummaryHour':
    'https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummaryhour.html',
  'card.create':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#8',
  'card.setPayCell':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11',
  'card.setSelfConsumeCell':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14',
  'card.createQRCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#0',
  'card.createLandingPage':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#3',
  'card.depositCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  'card.getDepositCount':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  'card.checkCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#5',
  'card.mpnewsGetHtml':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#6',
  'card.setTestWhitelist':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12',
  'card.getCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#1',
  'card.consumeCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#2',
  'card.decryptCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Redeeming_a_coupon_voucher_or_card.html#5',
  'card.getUserCardList':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#1',
  'card.get':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#2',
  'card.batchGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3',
  'card.update':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#4',
  'card.modifyStock':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5',
  'card.updateCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#6',
  'card.delete':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7',
  'card.unavailableCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#8',
  'card.getCardBizUinInfo':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10',
  'card.getCardInfo':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11',
  'card.getMemberCardInfo':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12',
  'card.getMemberCardDetail':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13',
  'card.getStoreWxa':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18',
  'card.setStoreWxa':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#18',
  'card.giftcard.pageAdd':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.pageGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.pageUpdate':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.pageBatchGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.maintainSet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.payWhitelistAdd':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.paySubmchBind':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.wxaSet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.orderGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.orderBatchGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.generalCardUpdateUser':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.orderRefund':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  'card.giftcard.invoiceSetBizAttr':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'card.giftcard.invoiceGetAuthData':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthdata.html',
  'card.membercard.activateGetUrl':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html',
  'card.membercard.activateTempInfoGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons-Mini_Program_Start_Up.html',
  'card.membercard.activate':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#15',
  'card.membercard.activateUserFormSet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#16',
  'card.membercard.userinfoGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#1',
  'card.membercard.updateUser':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Create_a_membership_card.html#18',
  'card.membercard.payGiftcardAdd':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  'card.membercard.payGiftcardDelete':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  'card.membercard.payGiftcardGetById':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  'card.membercard.payGiftcardBatchGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Membership_Cards/Manage_Member_Card.html#4',
  'card.submerchant.submit':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1',
  'card.submerchant.update':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1',
  'card.submerchant.get':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5',
  'card.submerchant.batchGet':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6',
  'card.submerchant.getApplyProtocol':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3',
  'card.ticket.meetingTicketUpdateUser':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#2',
  'card.ticket.movieTicketUpdateUser':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#7',
  'card.ticket.boardingPassCheckin':
    'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Special_ticket.html#4',
  'poi.addpoi':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.getpoi':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.getPoiList':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.updatepoi':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.delpoi':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.getWXCategory':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Store_Interface.html',
  'poi.miniprogram.getMerchantCategory':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getwxastorecatelist.html',
  'poi.miniprogram.applyMerchant':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_applywxastore.html',
  'poi.miniprogram.getMerchantAuditInfo':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getwxastoreauditinfo.html',
  'poi.miniprogram.modifyMerchant':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_modifywxastore.html',
  'poi.miniprogram.getDistrict':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_getdistrictlist.html',
  'poi.miniprogram.searchMapPoi':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_poilistsearch.html',
  'poi.miniprogram.createMapPoi':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_createnewpoid.html',
  'poi.miniprogram.addStore':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_addentityshop.html',
  'poi.miniprogram.updateStore':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newupdatepoi.html',
  'poi.miniprogram.getStoreInfo':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newgetpoi.html',
  'poi.miniprogram.getStoreList':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newgetpoilist.html',
  'poi.miniprogram.delStore':
    'https://developers.weixin.qq.com/doc/service/api/stores/miniapp/api_newdelpoi.html',
  'store.uploadImg':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.create':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.del':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.update':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.get':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.getByStatus':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.modProductStatus':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.getSub':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.getSku':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.product.getProperty':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.stock.add':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.stock.reduce':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.express.add':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.express.del':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.express.update':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.express.getById':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.express.getAll':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.add':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.del':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.propertyMod':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.productMod':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.getAll':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.group.getById':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.shelf.add':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.shelf.del':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.shelf.mod':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.shelf.getAll':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.shelf.getById':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.order.getById':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.order.getByFilter':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.order.setDelivery':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'store.order.close':
    'https://developers.weixin.qq.com/doc/offiaccount/Instant_Stores/WeChat_Store_Interface.html',
  'ai.semantic':
    'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html',
  'ai.addVoiceToRecoForText':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_addvoicetorecofortext.html',
  'ai.queryRecoResultForText':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_queryrecoresultfortext.html',
  'ai.translateContent':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_translatecontent.html',
  'ai.ocrIDCard': 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_idcardocr.html',
  'ai.ocrBankcard':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bankcardocr.html',
  'ai.ocrDriving':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivingocr.html',
  'ai.ocrDrivingLicense':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr.html',
  'ai.ocrBizLicense':
    'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bizlicenseocr.html',
  'ai.ocrCommon': 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_commocr.html',
  'ai.ocrPlateNum':
    'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html',
  'ai.ocrMenu': 'https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_menuocr.html',
  'ai.qrCode': 'https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode.html',
  'ai.superResolution':
    'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html',
  'ai.aiCrop': 'https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop.html',
  'guide.guide.getGuideAcct':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcct.html',
  'guide.guide.addGuideAcct':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuideAcct.html',
  'guide.guide.updateGuideAcct':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.updateGuideAcct.html',
  'guide.guide.delGuideAcct':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideAcct.html',
  'guide.guide.getGuideAcctList':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctList.html',
  'guide.guide.guideCreateQrCode':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html',
  'guide.guide.getGuideBuyerChatRecord':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideBuyerChatRecord.html',
  'guide.guide.setGuideConfig':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html',
  'guide.guide.getGuideConfig':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html',
  'guide.guide.setGuideAcctConfig':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html',
  'guide.guide.getGuideAcctConfig':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html',
  'guide.guide.pushShowWxaPathMenu':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.pushShowWxaPathMenu.html',
  'guide.guide.newGuideGroup':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.newGuideGroup.html',
  'guide.guide.getGuideGroupList':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideGroupList.html',
  'guide.guide.getGroupInfo':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupInfo.html',
  'guide.guide.addGuide2GuideGroup':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.addGuide2GuideGroup.html',
  'guide.guide.delGuide2GuideGroup':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuide2GuideGroup.html',
  'guide.guide.getGroupByGuide':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGroupByGuide.html',
  'guide.guide.delGuideGroup':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.delGuideGroup.html',
  'guide.guide.getGuideBuyerRelationList':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html',
  'guide.buyer.addGuideBuyerRelation':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html',
  'guide.buyer.delGuideBuyerRelation':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html',
  'guide.buyer.rebindGuideAcctForBuyer':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html',
  'guide.buyer.updateGuideBuyerRelation':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html',
  'guide.buyer.getGuideBuyerRelationByBuyer':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html',
  'guide.buyer.getGuideBuyerRelation':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html',
  'guide.tag.newGuideTagOption':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html',
  'guide.tag.delGuideTagOption':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html',
  'guide.tag.addGuideTagOption':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html',
  'guide.tag.getGuideTagOption':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html',
  'guide.tag.addGuideBuyerTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html',
  'guide.tag.getGuideBuyerTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html',
  'guide.tag.queryGuideBuyerByTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html',
  'guide.tag.delGuideBuyerTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html',
  'guide.tag.addGuideBuyerDisplayTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html',
  'guide.tag.getGuideBuyerDisplayTag':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html',
  'guide.material.setGuideCardMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideCardMaterial.html',
  'guide.material.getGuideCardMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideCardMaterial.html',
  'guide.material.delGuideCardMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideCardMaterial.html',
  'guide.material.setGuideImageMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideImageMaterial.html',
  'guide.material.getGuideImageMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideImageMaterial.html',
  'guide.material.delGuideImageMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideImageMaterial.html',
  'guide.material.setGuideWordMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.setGuideWordMaterial.html',
  'guide.material.getGuideWordMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.getGuideWordMaterial.html',
  'guide.material.delGuideWordMaterial':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/model-account/shopping-guide.delGuideWordMaterial.html',
  'guide.job.addGuideMassendJob':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html',
  'guide.job.getGuideMassendJobList':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html',
  'guide.job.getGuideMassendJob':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html',
  'guide.job.updateGuideMassendJob':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html',
  'guide.job.cancelGuideMassendJob':
    'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html',
  'marketcode.applyCode':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode.html',
  'marketcode.applyCodeQuery':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery.html',
  'marketcode.applyCodeDownload':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload.html',
  'marketcode.codeActive':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive.html',
  'marketcode.codeActiveQuery':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery.html',
  'marketcode.ticketToCode':
    'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode.html',
  'invoice.setContact':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'invoice.getContact':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'invoice.setAuthField':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'invoice.getAuthField':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'invoice.getPayMch':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizsetattr.html',
  'invoice.getAuthUrl':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizgetauthurl.html',
  'invoice.rejectInsert':
    'https://developers.weixin.qq.com/doc/service/api/invoice/auth/api_invoicebizrejectinsert.html',
  'invoice.makeOutInvoice':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14',
  'invoice.clearOutInvoice':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15',
  'invoice.queryInvoceInfo':
    'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16',
  'invoice.setUrl':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_setinvoiceurl.html',
  'invoice.platformCreateCard':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformcreatecard.html',
  'invoice.platformSetpdf':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformsetpdf.html',
  'invoice.platformGetpdf':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoiceplatformgetpdf.html',
  'invoice.insert':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_insertinvoice.html',
  'invoice.platformUpdateStatus':
    'https://developers.weixin.qq.com/doc/service/api/invoice/platform/api_invoicekpupdatainvoicestatus.html',
  'invoice.reimburseGetInvoiceInfo':
    'https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicebxgetinvoice.html',
  'invoice.reimburseGetInvoiceBatch':
    'https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicereimbursegetinvoicebatch.html',
  'invoice.reimburseUpdateInvoiceStatus':
    'https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicebxupdatainvoicestatus.html',
  'invoice.reimburseUpdateStatusBatch':
    'https://developers.weixin.qq.com/doc/service/api/invoice/reimburser/api_invoicereimburseupdatestatusbatch.html',
  'invoice.getUserTitleUrl':
    'https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicebizgetusertitleurl.html',
  'invoice.getSelectTitleUrl':
    'https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicebizgetselecttitleurl.html',
  'invoice.scanTitle':
    'https://developers.weixin.qq.com/doc/service/api/invoice/name/api_invoicescantitle.html',
  'nontax.getBillAuthUrl':
    'https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoicegetauthurl.html',
  'nontax.createBillCard':
    'https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoicecreatecard.html',
  'nontax.insertBill':
    'https://developers.weixin.qq.com/doc/service/api/invoice/FiscalReceipt/api_notaxinvoiceinsert.html',
  'nontax.queryFee':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxqueryfee.html',
  'nontax.unifiedOrder':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxunifiedorder.html',
  'nontax.getOrder':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorder.html',
  'nontax.getOrderList':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxgetorderlist.html',
  'nontax.refund':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxrefund.html',
  'nontax.downloadBill':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxdownloadbill.html',
  'nontax.notifyInconsistentOrder':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxnotifyinconsistentorder.html',
  'nontax.mockNotification':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmocknotification.html',
  'nontax.mockQueryFee':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmockqueryfee.html',
  'nontax.microPay':
    'https://developers.weixin.qq.com/doc/service/api/nontaxpay/api_nontaxmicropay.html',
  'nontax.realNameGetAuthUrl':
    'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2',
  'nontax.getRealName':
    'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.3',
  'nontax.vehicle.queryState':
    'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.1',
  'nontax.vehicle.entranceNotify':
    'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.2',
  'nontax.vehicle.payApply':
    'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.3',
  'cps.productAdd':
    'https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2',
  'cps.productStatus':
    'https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2',
  'cps.productGetInfo':
    'https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2',
  'cps.productGetInfoByPage':
    'https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&version=1&lang=zh_CN&platform=2',
  'cityservice.sendChannelMsg':
    'https://developers.weixin.qq.com/doc/service/api/medicalassistant/api_cityservice_sendchannelmsg.html',
  'cityservice.getMedRealName':
    'https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html',
  'cityservice.getMsgRelation':
    'https://developers.weixin.qq.com/doc/offiaccount/elderMedical/elderMedical-api.html',
}
