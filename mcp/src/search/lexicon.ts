/**
 * How people say it, and how WeChat's titles and the names of functions do, separated by spaces; `_` is a space of a phrase. The third part
 * tells whether they want to look at something or to act on it.
 */
export type Row = readonly [said: string, meant: string, does?: 'look' | 'act']

/** What is done. */
// prettier-ignore
export const deeds: readonly Row[] = [
  ['create launch make new build issue generate set_up 新建 新增 建 建个 建一个 做 做个 做一张 弄 弄个 开一张 制作 设计 创建 生成 出一张', '创建 新增 生成 create add 开具', 'act'],
  ['add put insert register enter import 加 加上 加点 加个 加一个 添加 增加 录入 登记 多加 导入', '添加 新增 增加 创建 add 导入', 'act'],
  ['delete remove erase discard throw_away get_rid trash drop wipe 删 删掉 删了 删除 去掉 扔掉 清掉 移除 不要了 撤掉 撤下', '删除 移除 del delete', 'act'],
  ['take_back recall withdraw retract unsend undo by_mistake revoke 撤回 撤销 收回 召回', '删除群发 取消 delete', 'act'],
  ['change edit update modify correct rename fix adjust replace reword rewrite 改 改个 改一下 改成 换 换一下 换个 换成 修改 调整 编辑 更正 改名 更新 变更', '修改 更新 编辑 设置 更改 update', 'act'],
  ['set configure 设 设为 设成 设置 配置 设定', '设置 set', 'act'],
  ['list all show_all which browse 有哪些 哪些 都有哪些 有什么 列出 所有 全部 一览 清单 列表 几家 几个 列一下', '列表 批量查询 批量获取 批量拉取 获取所有 list batch', 'look'],
  ['is_there are_there 有没有 get show see look read view check find fetch query what who current currently tell_me lookup look_up inspect 看 看看 查 查一下 查看 查询 看一下 找 找一下 了解 当前 现在 获取 瞧瞧 看下', '查询 获取 查看 拉取 get', 'look'],
  ['details detail 详情 详细 内容', '详情 信息 get', 'look'],
  ['count how_many number_of total 多少 几篇 几张 总数 总共 数量 一共', '总数 数目 累计 count', 'look'],
  ['send push deliver notify inform 发 发给 发送 推送 通知 发一条 发个 发条 告诉', '发送 推送 send 群发', 'act'],
  ['upload 传 上传 传一张 传上去', '上传 新增 upload', 'act'],
  ['download save_to_disk 下载 存下来', '下载 获取 get download', 'look'],
  ['close turn_off shut disable stop deactivate switch_off 关 关掉 关闭 停用 禁止 关上 停止', '关闭 close', 'act'],
  ['open turn_on enable activate switch_on allow 打开 启用 开启 开通 允许', '打开 open 激活 开关', 'act'],
  ['cancel 取消', '取消 删除 关闭 cancel un', 'act'],
  ['status state progress result succeeded whether 状态 进度 结果 成功了吗 成功没 成功了没有 好了吗 好了没 发出去了吗 到哪一步 完成 是否', '状态 结果 查询', 'look'],
  ['publish post release put_online go_live goes_live live make_public make_it_public 发布 发表 上线 公开', '发布 publish submit', 'act'],
  ['save store keep 存 存成 保存 存为 收起来', '新增 add', 'act'],
  ['preview test_send try_out try_it proof on_my_own on_my_phone to_myself to_me_first own_account_first 预览 自己先看 自己看看 试看 先看 看一下效果 看效果 看看效果 先发给我 发给自己 试发', '预览 preview'],
  ['reset clear 清零 重置 清空', '重置 清零 clear', 'act'],
  ['bind associate invite 绑定 关联 邀请', '绑定 bind 邀请', 'act'],
  ['recognise recognize ocr extract read_text 识别 认一下 提取 读出', '识别 ocr 解析'],
  ['assign allocate hand_over 分配 指派 安排 分给', '分配 添加 创建会话 add', 'act'],
  ['move switch transfer_customer change_adviser 更换 转给 转接 转交', '更换 创建会话 rebind', 'act'],
  ['ship shipped dispatch deliver_goods tracking 发货 快递 快递单号 物流 寄出', '发货 setDelivery', 'act'],
  ['block blacklist ban mute kick_out 拉黑 屏蔽 拉进黑名单 加入黑名单 不想再收到', '拉黑用户 batchBlackList', 'act'],
  ['unblock unban unblacklist remove_from_blacklist off_the_blacklist forgive lift_a_ban 取消拉黑 移出黑名单 解除拉黑 放出来', '取消拉黑 batchUnBlackList', 'act'],
  ['feature highlight pin elect mark_as_featured 精选 置顶 加精', '标记精选 markElect', 'act'],
  ['unfeature unpin 取消精选 取消置顶', '取消精选 unMarkElect', 'act'],
  ['restore expand 还原', '短链转长 fetchShorten'],
  ['verify validate valid 核实 验证 有效吗 能不能用', '查询 核查 check', 'look'],
]

/** What it is done to: it tells more. */
// prettier-ignore
export const things: readonly Row[] = [
  // People.
  ['follower followers fan fans subscriber subscribers people user users customer customers somebody person 粉丝 关注者 顾客 客人 客户 用户 老顾客 关注的人 读者 网友 粉', '用户 关注用户 粉丝 user'],
  ['everybody everyone announce announcement announcements all_members all_customers 全体会员 所有会员 全体用户 公告 all_followers all_fans all_users every_follower whole_audience 所有粉丝 所有人 全部粉丝 大家 全体 全体粉丝 所有用户 全部用户', '群发 根据标签群发 sendAll'],
  ['new_followers followers_gained gained unfollowed unfollow unsubscribed lost growth 新增关注 关注了 取关 取消关注 涨粉 掉粉 新粉丝 增长 涨了多少粉 涨了 掉了', '用户增减 getUserSummary', 'look'],
  ['total_followers how_many_followers follower_count number_of_followers how_many_fans 多少粉丝 粉丝数 粉丝总数 多少人关注 多少个粉丝', '累计用户 获取关注用户列表 getUserCumulate', 'look'],
  ['tag tags label labels segment 标签', '标签 tag'],
  ['tagged with_tag with_the_tag people_with have_the_tag followers_with 标签下 带标签 有这个标签 贴了 标签里', '标签下粉丝 getUsersByTag', 'look'],
  ['label_these label_them tag_them tag_these classify_followers tag_people put_tag give_tag tag_a_follower tag_followers tag_users tag_customers 打上 打标签 打个标签 贴上 贴标签', '打标签 batchTagging', 'act'],
  ['untag unlabel remove_label untag_followers remove_tag take_off remove_a_tag_from take_the_tag_off 去掉标签 取消标签 摘掉标签 撕掉', '取消标签 batchUnTagging', 'act'],
  ['tags_of tags_does his_tags what_tags which_tags 哪些标签 什么标签 有什么标签 打了什么标签', '用户的标签列表 获取标签 getTagIdList', 'look'],
  ['note remark memo alias 备注 备注名 记一笔', '备注名 remark'],
  ['nickname profile avatar who_is about_a_follower follow_date since_when info information details_of 昵称 资料 信息 头像 关注时间 什么时候关注 是谁 关注我们多久 关注多久 多久了 哪天关注', '基本信息 信息 userinfo'],
  ['language city sex gender 城市 性别', '基本信息 userinfo 个性化'],
  ['openid unionid', 'openid'],
  ['migrate moved_account old_openid 迁移 换号 旧号', '转换openid changeOpenid'],
  ['blocked who_is_blocked blacklisted banned black_list 被拉黑 黑名单 被我拉黑 拉黑的人 黑名单里 拉黑了', '黑名单列表 getBlackList', 'look'],

  // Messages.
  ['broadcast mass blast newsletter 群发 群发消息 广播', '群发 mass'],
  ['announce_to_some selected chosen several few some_followers specific certain particular 几个人 几位 指定 部分 选中的 挑选', '根据OpenID群发 OpenID'],
  ['message messages text 消息 短信 一句话', '消息 message'],
  ['chat conversation talk customer_service customer_support support service dialogue 客服 聊天 对话 咨询 会话 人工', '客服 会话 kf customservice'],
  ['chat_history chat_record chat_log transcript conversations chat_with chats 聊天记录 聊了些什么 聊了什么 聊些什么 说了什么 聊 历史消息', '聊天记录 getMsgList', 'look'],
  ['answer reply respond answer_a_customer reply_customer reply_to_customer write_back write_to_a_customer message_a_customer 回 回复 答复 回答 回一下 回复顾客 回复客户 回复粉丝 给顾客发 发给顾客 给客户发 给粉丝发', '发送客服消息 sendMessage 回复评论', 'act'],
  ['agent agents staff colleague employee operator support_agent 店员 员工 同事 客服人员 坐席 客服号', '客服账号 客服 kfaccount'],
  ['online available on_duty 在线 值班', '在线 online'],
  ['waiting queue unanswered in_line 排队 等待 没人接 未接 等客服', '未接入会话 WaitCase', 'look'],
  ['session 接入', '会话 session'],
  ['transfer_the_chat transfer_a_chat hand_the_chat pass_the_customer another_agent other_agent 转接客服 转给客服 转人工 另一个客服 别的客服 换客服', '创建会话 kfSessionCreate', 'act'],
  ['end_the_chat close_the_chat finish_the_chat 结束会话 结束对话', '关闭会话 kfSessionClose', 'act'],
  ['support_staff customer_service_staff list_agents our_agents all_agents 客服名单 所有客服 客服有哪些 有几个客服', '获取所有客服账号 getKfList', 'look'],
  ['typing 正在输入 输入中', '输入状态 typing'],
  ['message_templates available_templates my_templates which_templates what_templates 有哪些模板 模板列表 可用的模板 哪些模板', '已选用模板列表 已有模板列表', 'look'],
  ['template templates reminder remind notice appointment alert 模板 模版 模板消息 预约 提醒 到期', '模板消息 模板 template'],
  ['subscription subscribe_message subscribe one_time 订阅消息 订阅通知 订阅', '订阅通知 订阅 subscribe'],
  ['industry trade 行业', '行业 industry'],
  ['category categories 类目 分类', '类目 分类 category'],
  ['automatic automatically auto auto_reply autoreply welcome_message welcome keyword_reply 自动回复 关键词回复 欢迎语 被关注回复', '自动回复 autoreply'],
  ['menu menus button buttons navigation 菜单 底部菜单 按钮 底部 导航', '菜单 自定义菜单 menu'],
  ['change_the_menu update_the_menu replace_the_menu edit_the_menu new_menu set_up_the_menu 换菜单 改菜单 修改菜单 设置菜单 换一下公众号底部的菜单 更新菜单 菜单改成', '创建自定义菜单'],
  ['conditional personalised personalized different_people for_some 个性化 不同的人 不同的 分人群 看不同', '个性化菜单 conditional'],
  ['speed 速度 太快', '速度 speed'],

  // Articles and material.
  ['draft drafts unpublished 草稿 草稿箱 未发布', '草稿 draft'],
  ['article articles post posts story stories 文章 推文 图文 稿子 推送文章', '文章 图文 发表内容'],
  ['published already_published 已发布 已经发布 发过的 发出去的 已经发出去 发布过 已发表 发出去', '已发布 发布文章 publish'],
  ['picture pictures image images photo photos pic logo 图片 图 照片 配图 插图', '图片 素材 img image'],
  ['in_article in_an_article inside_an_article article_picture article_image article_images 放在文章 文章里 正文 插入文章 文章配图', '发表内容中的图片 mediaUploadImg'],
  ['cover thumbnail for_good permanent permanently forever 封面 永久 长期', '永久素材 addMaterial'],
  ['material materials library media asset assets my_images my_pictures my_photos 素材 素材库 媒体库 图库', '素材 永久素材 material'],
  ['temporary 临时', '临时素材 media'],
  ['sent_by_a_customer customer_sent picture_from_a_customer 顾客发来的 客户发来的 用户发来的 粉丝发来的', '获取临时素材 mediaGet'],
  ['video videos film 视频', '视频 video 素材'],
  ['voice clip audio sound speech recording 语音 录音 音频', '语音 voice'],
  ['speech_to_text transcribe voice_to_text 转文字 转成文字', '语音识别 上传语音文件', 'look'],
  ['comment comments feedback 评论 跟帖 评论区 留言功能 文章留言 差评 好评', '评论 comment'],
  ['left_a_comment 留言', '留言 评论 发送客服消息 comment'],
  ['reply_comment reply_to_a_comment reply_to_comments answer_a_comment my_reply 回复评论 回复一条评论 我的回复', '回复评论 replyAdd replyDelete 删除回复'],

  // Figures.
  ['statistics stats figures data analytics report numbers trend 统计 数据 报表 趋势 分析', '数据 统计 datacube summary', 'look'],
  ['read_count reads readers viewed views times_read was_read 阅读 阅读量 多少人读 多少人看 看过 阅读数 读的人 浏览', '阅读 getArticleRead getUserRead', 'look'],
  ['my_article_read article_read 文章昨天有多少人读', '发表内容每日阅读 getArticleRead', 'look'],
  ['share shared shares forwarded reposted 分享 转发', '转发 分享 share', 'look'],
  ['hour hourly by_hour each_hour 小时 每小时 分时 几点', '分时 hour'],
  ['week weekly 每周 周数据', '周数据 week'],
  ['month monthly 每月 月数据', '月数据 month'],
  ['earnings income revenue ad ads advertising money_earned 收入 广告 流量主 赚了', '广告位数据 结算收入 publisher', 'look'],
  ['incoming received messages_received messages_from sent_to_us 收到的消息 发来的消息 用户发的 收到多少消息', '消息发送概况 getUpstreamMsg', 'look'],
  ['quota limit calls api_calls 额度 次数 配额 还能调用 剩余次数 调用次数', 'API调用额度 API调用次数 quota'],
  ['rid went_wrong debug 报错 出错 rid', 'rid信息 rid', 'look'],
  ['network connection connectivity dns ping 网络 连不上 连通', '网络通信检测 check'],
  ['server_ip ip ips addresses_of_wechat', '服务器IP ip'],

  // Cards and coupons.
  ['coupon coupons voucher vouchers certificate discount promo cash_coupon 优惠券 代金券 卡券 券 打折券 折扣券 团购券 兑换券 满减', '卡券 card 优惠'],
  ['card cards 卡', '卡券 卡 card'],
  ['redeem use_up use_a_voucher use_a_coupon as_used mark_as_used spend_a_coupon use_coupon consume write_off cash_in 核销 验券 验码 用掉 使用优惠券 销券 收券', '核销 consumeCode', 'act'],
  ['code codes 券码 卡号 码 编号', 'code'],
  ['invalid invalidate void disable_a_coupon expire make_invalid 作废 失效', '设置卡券失效 unavailable', 'act'],
  ['valid_period expiry validity extend extend_a_coupon prolong longer_valid 有效期 延长 延期 改期', '更改卡券信息 更新 update'],
  ['loyalty membership member member_card points bonus 会员 会员卡 积分 会员信息 余额', '会员 会员卡 会员信息 membercard'],
  ['points_left how_many_points points_balance remaining_points 还剩多少积分 多少积分 积分余额', '拉取会员信息 userinfoGet', 'look'],
  ['gift_card giftcard gift 礼品卡 礼品', '礼品卡 giftcard'],
  ['refund money_back give_back return_money 退款 退钱', '退款 refund', 'act'],
  ['after_payment after_paying 支付后 付款后', '支付后投放'],
  ['holds owned claimed received_coupons coupons_of his_coupons 领了 领取 领过 手里有 领了哪些券', '用户已领取卡券 getUserCardList'],
  ['movie flight boarding meeting 门票 电影票 机票 登机牌 会议', '门票 电影票 飞机票 会议 ticket'],
  ['stock inventory quantity 库存 补货', '库存 stock'],
  ['landing_page shelf 货架 陈列', '货架 landingpage shelf'],
  ['merchant sub_merchant 子商户', '子商户 submerchant'],
  ['pay payment checkout pay_in_store 买单 支付 付款 收款', '买单 支付 pay'],
  ['self_service 自助', '自助 self'],
  ['whitelist tester 白名单 测试名单', '测试白名单 whitelist'],

  // Codes and links.
  ['qr qrcode qr_code 二维码', '二维码 qrcode'],
  ['print_qr qr_for qr_code_for table_qr 关注二维码 海报二维码 桌码 台卡 scan_to_follow follow_us people_can_scan channel source where_from who_brought poster 扫码关注 渠道 来源 带来 谁带来的 带参数', '带参数的二维码 createQRCode'],
  ['coupon_qr coupon_code_to_scan 领券 领券的二维码 领取二维码', '卡券 创建二维码 card'],
  ['link url address links 链接 网址', '链接 url 短链'],
  ['shorten short_link short_url shorter 短链接 短链 短网址 变短 缩短 短一点', '长链接转短链接 转短链 shorturl short', 'act'],
  ['original_link long_link 长链接 原链接', '短链转长 fetchShorten'],
  ['product_code one_code anti_counterfeit 一物一码 防伪', '申请二维码 激活二维码 marketcode'],
  ['jump 跳转', '二维码规则 qrcodejump'],

  // Shops.
  ['store stores branch branches outlet premises location shop_location shop_locations our_shops 门店 分店 店面 新店 网点 店', '门店 poi store'],
  ['close_a_shop close_shop close_store close_a_store shut_down shop_closed 关店 关门 歇业', '删除门店 delpoi', 'act'],
  ['second_shop second_store another_shop another_store another_branch open_a_shop new_shop new_store new_branch open_a_store open_a_branch 开业 开了一家 开新店 又开了 开分店', '创建门店 新增门店 addpoi', 'act'],
  ['product products goods item items merchandise 商品 货 产品 货品', '商品 product'],
  ['on_sale off_sale take_off_sale put_on_sale 上架 下架 上下架', '上下架 modProductStatus', 'act'],
  ['order orders purchase purchases sold 订单 下单 单子', '订单 order'],
  ['unshipped paid unpaid by_status pending_orders paid_orders 未发货 待发货 已付款 已支付', '根据订单状态 getByFilter 批量查询 订单状态', 'look'],
  ['postage freight shipping_fee shipping_cost 运费 邮费 包邮', '邮费 express'],
  ['invoice invoices receipt fapiao 发票 开票 开发票 电子发票', '发票 开票 invoice 开具'],
  ['issue_an_invoice issue_invoice make_an_invoice 开一张发票 开发票 开电子发票 开票', '统一开票接口-开具蓝票 makeOutInvoice 插入用户卡包', 'act'],
  ['reject refuse decline 拒绝 驳回', '拒绝 reject', 'act'],
  ['reverse red_invoice 红冲 冲红', '发票冲红 clearOut', 'act'],
  ['invoice_title company_title 抬头', '抬头 title'],
  ['parking car vehicle 停车 车辆 车主', '入场 vehicle 车'],
  ['fee fees fine tax payment_due 缴费 罚款 应收 非税', '缴费 应收 nontax'],
  ['real_name identity 实名 真实姓名', '实名 realname'],
  ['hospital medical 医疗 医院 挂号', '城市服务 实名 med cityservice'],

  // Texts and pictures read by a machine.
  ['translate translation 翻译 译成', '翻译 translate', 'look'],
  ['id_card identity_card 身份证', '身份证识别 ocrIDCard'],
  ['bank_card 银行卡', '银行卡识别 ocrBankcard'],
  ['business_licence business_license 营业执照 执照', '营业执照识别 ocrBizLicense'],
  ['driving_licence driver_license driving_license 驾驶证 驾照', '驾驶证识别 ocrDrivingLicense'],
  ['plate number_plate license_plate 车牌', '车牌识别 ocrPlateNum'],
  ['printed words_in text_in read_the_text text_from 图里的字 图上的字 图片里的文字 文字识别', '通用印刷体识别 ocrCommon'],
  ['crop trim 裁剪 裁一下', '智能裁剪 aiCrop'],
  ['sharper clearer sharpen upscale resolution 清晰 高清 变清楚', '高清化 superResolution'],
  ['barcode scan_code 条码 条形码', '条码识别 qrCode'],

  // Advisers.
  ['adviser advisers advisor advisors guide consultant salesperson sales_person 顾问 导购 导购员', '顾问 guide'],
  ['buyer', '客户 buyer'],
  ['sensitive_words forbidden_words 敏感词', '敏感词 AcctConfig'],
  ['quick_reply canned 快捷回复', '快捷回复 GuideConfig'],
  ['mini_program miniprogram 小程序', '小程序 wxa miniprogram'],
]

/** Words that say nothing of what is wanted. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with and or is are was were be been do does did have has had my me i we us our you your it its this that ' +
    'these those there here can could please want need would like some any no not longer so if as than then into onto about up out off under ' +
    'next how what when where why much many just one let lets his her their them they he she yesterday today last each per longer again official account wechat ' +
    '的 了 吗 呢 吧 啊 我 我们 你 把 被 给 在 是 有 和 与 个 一个 一下 一篇 一条 一张 一些 一点 这 那 这个 那个 这篇 那篇 这张 这条 请 帮 帮我 要 想 想要 都 就 还 也 又 再 很 上 下 里 去 来 到 用 让 ' +
    '能 可以 需要 怎么 怎样 如何 什么 哪个 谁 今天 昨天 上周 这周 本周 上个月 这个月 刚才 某 某个 某条 好 快 点 叫 之前 手机 自己 已经 写好 没 没有 另一个 旧 公众号 微信 名下 最近 每天 一天 人'
  ).split(' '),
)
