// Generated from endpoints.yaml (datacube). Do not edit: npm run generate

import * as datacube from '../../src/generated/datacube.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'datacube.getUserSummary',
  call: datacube.getUserSummary,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getusersummary',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', user_source: 1, new_user: 12, cancel_user: 5 }] },
})

describeEndpoint({
  op: 'datacube.getUserCumulate',
  call: datacube.getUserCumulate,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getusercumulate',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', cumulate_user: 1217056 }] },
})

describeEndpoint({
  op: 'datacube.getArticleRead',
  call: datacube.getArticleRead,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getarticleread',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        msgid: '2247490098_1',
        detail: {
          read_user: 4123,
          read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
        },
      },
    ],
    is_delay: false,
  },
})

describeEndpoint({
  op: 'datacube.getArticleShare',
  call: datacube.getArticleShare,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getarticleshare',
  safe: true,
  body: 'json',
  returns: {
    list: [{ ref_date: '2026-03-09', msgid: '2247490098_1', detail: { share_user: 6 } }],
    is_delay: false,
  },
})

describeEndpoint({
  op: 'datacube.getArticleTotalDetail',
  call: datacube.getArticleTotalDetail,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getarticletotaldetail',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        msgid: '2247490098_1',
        publish_type: 0,
        title: '春茶上市，第一口鲜',
        content_url: 'https://mp.weixin.qq.com/s/0ruS0o9XyMQ8yX0Vx6P3jA',
        detail_list: [
          {
            read_user: 4123,
            read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
            share_user: 6,
            zaikan_user: 191,
            like_user: 386,
            comment_count: 33,
            collection_user: 233,
            stat_date: '2026-03-09',
            praise_money: 361,
            read_subscribe_user: 327,
            read_delivery_rate: 0.0271002,
            read_finish_rate: 0.6304348,
            read_avg_activetime: 1.0588236,
            read_jump_position: [{ position: 1, rate: 0.12 }],
          },
        ],
      },
    ],
    is_delay: false,
  },
})

describeEndpoint({
  op: 'datacube.getBizSummary',
  call: datacube.getBizSummary,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getbizsummary',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        detail: {
          read_user: 4123,
          read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
          share_user: 6,
          zaikan_user: 191,
          like_user: 386,
          comment_count: 33,
          collection_user: 233,
          redirect_ori_page_user: 369,
          send_page_count: 3,
        },
      },
    ],
    is_delay: false,
  },
})

describeEndpoint({
  op: 'datacube.getArticleSummary',
  call: datacube.getArticleSummary,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getarticlesummary',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        int_page_read_user: 1080,
        int_page_read_count: 1267,
        ori_page_read_user: 19,
        ori_page_read_count: 25,
        share_user: 6,
        share_count: 9,
        add_to_fav_user: 2,
        add_to_fav_count: 3,
        ref_date: '2026-03-09',
        msgid: '2247490098_1',
        title: '春季新品',
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getArticleTotal',
  call: datacube.getArticleTotal,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getarticletotal',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        msgid: '2247490098_1',
        title: '春季新品',
        details: [
          {
            int_page_read_user: 1080,
            int_page_read_count: 1267,
            ori_page_read_user: 19,
            ori_page_read_count: 25,
            share_user: 6,
            share_count: 9,
            add_to_fav_user: 2,
            add_to_fav_count: 3,
            stat_date: '2026-03-09',
            target_user: 261917,
            int_page_from_session_read_user: 657,
            int_page_from_session_read_count: 753,
            int_page_from_hist_msg_read_user: 20,
            int_page_from_hist_msg_read_count: 25,
            int_page_from_feed_read_user: 312,
            int_page_from_feed_read_count: 380,
            int_page_from_friends_read_user: 85,
            int_page_from_friends_read_count: 96,
            int_page_from_other_read_user: 53,
            int_page_from_other_read_count: 61,
            feed_share_from_session_user: 3,
            feed_share_from_session_cnt: 4,
            feed_share_from_feed_user: 1,
            feed_share_from_feed_cnt: 1,
            feed_share_from_other_user: 2,
            feed_share_from_other_cnt: 2,
          },
        ],
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getUserRead',
  call: datacube.getUserRead,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getuserread',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        int_page_read_user: 1080,
        int_page_read_count: 1267,
        ori_page_read_user: 19,
        ori_page_read_count: 25,
        share_user: 6,
        share_count: 9,
        add_to_fav_user: 2,
        add_to_fav_count: 3,
        ref_date: '2026-03-09',
        user_source: 99999999,
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getUserReadHour',
  call: datacube.getUserReadHour,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getuserreadhour',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        int_page_read_user: 1080,
        int_page_read_count: 1267,
        ori_page_read_user: 19,
        ori_page_read_count: 25,
        share_user: 6,
        share_count: 9,
        add_to_fav_user: 2,
        add_to_fav_count: 3,
        ref_date: '2026-03-09',
        user_source: 99999999,
        ref_hour: 1200,
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getUserShare',
  call: datacube.getUserShare,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getusershare',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', share_scene: 1, share_user: 6, share_count: 9 }] },
})

describeEndpoint({
  op: 'datacube.getUserShareHour',
  call: datacube.getUserShareHour,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getusersharehour',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        share_scene: 1,
        share_user: 6,
        share_count: 9,
        ref_hour: 1200,
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsg',
  call: datacube.getUpstreamMsg,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getupstreammsg',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', msg_type: 1, msg_user: 282, msg_count: 817 }] },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgHour',
  call: datacube.getUpstreamMsgHour,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getupstreammsghour',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        msg_type: 1,
        msg_user: 282,
        msg_count: 817,
        ref_hour: 1200,
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgWeek',
  call: datacube.getUpstreamMsgWeek,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getupstreammsgweek',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', msg_type: 1, msg_user: 282, msg_count: 817 }] },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgMonth',
  call: datacube.getUpstreamMsgMonth,
  request: { begin_date: '2026-03-01', end_date: '2026-03-01' },
  sends: 'POST /datacube/getupstreammsgmonth',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-01', msg_type: 1, msg_user: 282, msg_count: 817 }] },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgDist',
  call: datacube.getUpstreamMsgDist,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getupstreammsgdist',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', count_interval: 0, msg_user: 282 }] },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgDistWeek',
  call: datacube.getUpstreamMsgDistWeek,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getupstreammsgdistweek',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-09', count_interval: 0, msg_user: 282 }] },
})

describeEndpoint({
  op: 'datacube.getUpstreamMsgDistMonth',
  call: datacube.getUpstreamMsgDistMonth,
  request: { begin_date: '2026-03-01', end_date: '2026-03-01' },
  sends: 'POST /datacube/getupstreammsgdistmonth',
  safe: true,
  body: 'json',
  returns: { list: [{ ref_date: '2026-03-01', count_interval: 0, msg_user: 282 }] },
})

describeEndpoint({
  op: 'datacube.publisherAdposGeneral',
  call: datacube.publisherAdposGeneral,
  request: {
    start_date: '2026-03-01',
    end_date: '2026-03-09',
    page: 1,
    page_size: 90,
    ad_slot: 'SLOT_ID_BIZ_BOTTOM',
  },
  sends: 'GET /publisher/stat?action=publisher_adpos_general',
  safe: true,
  query: ['start_date', 'end_date', 'page', 'page_size', 'ad_slot'],
  returns: {
    summary: {
      req_succ_count: 118,
      exposure_count: 3190,
      exposure_rate: 0.65,
      click_count: 57,
      click_rate: 0.017868,
      income: 1931,
      ecpm: 605.07,
    },
    list: [
      {
        req_succ_count: 118,
        exposure_count: 3190,
        exposure_rate: 0.65,
        click_count: 57,
        click_rate: 0.017868,
        income: 1931,
        ecpm: 605.07,
        date: '2026-03-09',
        slot_id: '3030046789020061',
        ad_slot: 'SLOT_ID_BIZ_BOTTOM',
      },
    ],
    total_num: 1,
  },
})

describePages({
  op: 'datacube.publisherAdposGeneral',
  call: datacube.publisherAdposGeneralAll,
  request: { start_date: '2026-03-01', end_date: '2026-03-09' },
  by: 'page',
  position: 'page',
  start: 1,
  size: 'page_size',
  largest: 90,
  items: 'list',
  next: 'total_num',
})

describeEndpoint({
  op: 'datacube.publisherCpsGeneral',
  call: datacube.publisherCpsGeneral,
  request: { start_date: '2026-03-01', end_date: '2026-03-09', page: 1, page_size: 90 },
  sends: 'GET /publisher/stat?action=publisher_cps_general',
  safe: true,
  query: ['start_date', 'end_date', 'page', 'page_size'],
  returns: {
    summary: {
      req_succ_count: 118,
      exposure_count: 3190,
      click_count: 57,
      click_rate: 0.017868,
      order_count: 3,
      order_rate: 0.0076,
      total_fee: 162900,
      total_commission: 25021,
    },
    list: [
      {
        req_succ_count: 118,
        exposure_count: 3190,
        click_count: 57,
        click_rate: 0.017868,
        order_count: 3,
        order_rate: 0.0076,
        total_fee: 162900,
        total_commission: 25021,
        date: '2026-03-09',
      },
    ],
    total_num: 1,
  },
})

describePages({
  op: 'datacube.publisherCpsGeneral',
  call: datacube.publisherCpsGeneralAll,
  request: { start_date: '2026-03-01', end_date: '2026-03-09' },
  by: 'page',
  position: 'page',
  start: 1,
  size: 'page_size',
  largest: 90,
  items: 'list',
  next: 'total_num',
})

describeEndpoint({
  op: 'datacube.publisherSettlement',
  call: datacube.publisherSettlement,
  request: { start_date: '2026-03-01', end_date: '2026-03-31', page: 1, page_size: 90 },
  sends: 'GET /publisher/stat?action=publisher_settlement',
  safe: true,
  query: ['start_date', 'end_date', 'page', 'page_size'],
  returns: {
    body: '深圳市示例科技有限公司',
    revenue_all: 5178368698,
    penalty_all: 0,
    settled_revenue_all: 2613696765,
    settlement_list: [
      {
        date: '2026-03-16',
        zone: '2026年3月1日至15日',
        month: '202603',
        order: 1,
        sett_status: 1,
        settled_revenue: 718926045,
        sett_no: '202603161234',
        mail_send_cnt: '0',
        slot_revenue: [{ slot_id: 'SLOT_ID_BIZ_BOTTOM', slot_settled_revenue: 34139443 }],
      },
    ],
    total_num: 1,
  },
})

describePages({
  op: 'datacube.publisherSettlement',
  call: datacube.publisherSettlementAll,
  request: { start_date: '2026-03-01', end_date: '2026-03-31' },
  by: 'page',
  position: 'page',
  start: 1,
  size: 'page_size',
  largest: 90,
  items: 'settlement_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'datacube.getInterfaceSummary',
  call: datacube.getInterfaceSummary,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getinterfacesummary',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        callback_count: 36974,
        fail_count: 67,
        total_time_cost: 14994291,
        max_time_cost: 5044,
      },
    ],
  },
})

describeEndpoint({
  op: 'datacube.getInterfaceSummaryHour',
  call: datacube.getInterfaceSummaryHour,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09' },
  sends: 'POST /datacube/getinterfacesummaryhour',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        callback_count: 36974,
        fail_count: 67,
        total_time_cost: 14994291,
        max_time_cost: 5044,
        ref_hour: 1200,
      },
    ],
  },
})
