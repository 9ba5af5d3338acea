// Generated from endpoints.yaml (ai). Do not edit: npm run generate

import type { CallOptions, Client, FileInput } from '../runtime/index.js'
import { checkArguments, invoke } from '../runtime/invoke.js'

/** 地点 */
export interface SemanticLocation {
  /**
   * 地点的级别
   *
   * - `LOC_COUNTRY`：国家
   * - `LOC_PROVINCE`：省
   * - `LOC_CITY`：市
   * - `LOC_TOWN`：县区
   * - `LOC_POI`：具体地点
   * - `NORMAL_POI`：一般地点
   */
  type: 'LOC_COUNTRY' | 'LOC_PROVINCE' | 'LOC_CITY' | 'LOC_TOWN' | 'LOC_POI' | 'NORMAL_POI'
  /** 国家 */
  country?: string | undefined
  /** 省的全称，如广东省 */
  province?: string | undefined
  /** 省的简称，如广东|粤 */
  province_simple?: string | undefined
  /** 市的全称，如北京市 */
  city?: string | undefined
  /** 市的简称，如北京 */
  city_simple?: string | undefined
  /** 县区的全称，如海淀区 */
  town?: string | undefined
  /** 县区的简称，如海淀 */
  town_simple?: string | undefined
  /** 详细地址 */
  poi?: string | undefined
  /** 原文中的地名 */
  loc_ori: string
}

/** 时间，type 决定有哪些字段 */
export type SemanticDatetime =
  | {
      /**
       * 单个时间
       *
       * - `DT_ORI`：字面时间
       * - `DT_INFER`：推算出的时间
       * - `DT_SINGLE`：未细分
       */
      type: 'DT_ORI' | 'DT_INFER' | 'DT_SINGLE'
      /** 日期，格式为 YYYY-MM-DD */
      date?: string | undefined
      /** 原文中的日期 */
      date_ori?: string | undefined
      /** 时刻，格式为 HH:MM:SS，24 小时制 */
      time?: string | undefined
      /** 原文中的时刻 */
      time_ori?: string | undefined
    }
  | {
      /** 时间段 */
      type: 'DT_INTERVAL'
      /** 开始日期，格式为 YYYY-MM-DD */
      date?: string | undefined
      /** 原文中的开始日期 */
      date_ori?: string | undefined
      /** 开始时刻，格式为 HH:MM:SS，24 小时制 */
      time?: string | undefined
      /** 原文中的开始时刻 */
      time_ori?: string | undefined
      /** 结束日期，格式为 YYYY-MM-DD */
      end_date?: string | undefined
      /** 原文中的结束日期 */
      end_date_ori?: string | undefined
      /** 结束时刻，格式为 HH:MM:SS，24 小时制 */
      end_time?: string | undefined
      /** 原文中的结束时刻 */
      end_time_ori?: string | undefined
    }
  | {
      /**
       * 重复的时间
       *
       * - `DT_RORI`：字面时间
       * - `DT_RINFER`：推算出的时间
       * - `DT_REPEAT`：未细分
       */
      type: 'DT_RORI' | 'DT_RINFER' | 'DT_REPEAT'
      /** 时刻，格式为 HH:MM:SS，24 小时制 */
      time?: string | undefined
      /** 原文中的时刻 */
      time_ori?: string | undefined
      /** 每位一天，依次为周日、周六至周一，1 为重复（7 个字符） */
      repeat?: string | undefined
      /** 原文中的重复方式 */
      repeat_ori?: string | undefined
    }

/** 数值范围 */
export interface SemanticNumber {
  /**
   * 数值的类型
   *
   * - `NUM_PRICE`：价格
   * - `NUM_RADIUS`：距离
   * - `NUM_PADIUS`：距离的另一种拼写
   * - `NUM_DISCOUNT`：折扣
   * - `NUM_SEASON`：季或部
   * - `NUM_EPI`：集
   * - `NUM_CHAPTER`：章节
   */
  type:
    | 'NUM_PRICE'
    | 'NUM_RADIUS'
    | 'NUM_PADIUS'
    | 'NUM_DISCOUNT'
    | 'NUM_SEASON'
    | 'NUM_EPI'
    | 'NUM_CHAPTER'
  /** 下限，-1 为不限，-2 为没有这项信息 */
  begin: string
  /** 上限，-1 为不限，-2 为没有这项信息 */
  end: string
}

/**
 * 优惠
 *
 * - `0`：不限（默认）
 * - `1`：优惠券
 * - `2`：团购
 */
export type SemanticCoupon = 0 | 1 | 2
/**
 * 排序
 *
 * - `0`：距离（默认）
 * - `1`：点评
 * - `2`：服务
 * - `3`：环境
 * - `4`：价格从高到低
 * - `5`：价格从低到高
 */
export type SemanticPlaceSort = 0 | 1 | 2 | 3 | 4 | 5
/**
 * 操作
 *
 * - `OPEN`：打开
 * - `CLOSE`：关闭
 * - `MIN`：最小
 * - `MAX`：最大
 * - `UP`：变大
 * - `DOWN`：变小
 */
export type SemanticOperator = 'OPEN' | 'CLOSE' | 'MIN' | 'MAX' | 'UP' | 'DOWN'

/** 找地方的条件 */
export interface SemanticPlace {
  /** 地点 */
  location?: SemanticLocation | undefined
  /** 价格，单位：元 */
  price?: SemanticNumber | undefined
  /** 距离，单位：米 */
  radius?: SemanticNumber | undefined
  /** 优惠 */
  coupon?: SemanticCoupon | undefined
}

/** 找餐馆 */
export interface SemanticRestaurant extends SemanticPlace {
  /** 餐馆名 */
  name?: string | undefined
  /** 餐馆类型或菜系 */
  category?: string | undefined
  /** 菜名 */
  special?: string | undefined
  /** 排序 */
  sort?: SemanticPlaceSort | undefined
}

/** 查路线或地点 */
export interface SemanticMap {
  /** 起点所在的区域 */
  start_area?: SemanticLocation | undefined
  /** 起点 */
  start_loc?: SemanticLocation | undefined
  /** 终点所在的区域 */
  end_area?: SemanticLocation | undefined
  /** 终点 */
  end_loc?: SemanticLocation | undefined
  /**
   * 出行方式
   *
   * - `walk`：步行
   * - `taxi`：打车
   * - `bus`：公交
   * - `subway`：地铁
   * - `drive`：自驾
   */
  route_type?: 'walk' | 'taxi' | 'bus' | 'subway' | 'drive' | undefined
  /** 公交线路 */
  bus_num?: string | number | undefined
  /** 地铁线路 */
  subway_num?: string | undefined
  /**
   * 排序
   *
   * - `0`：较快捷（默认）
   * - `1`：少换乘
   * - `2`：少步行
   */
  type?: 0 | 1 | 2 | undefined
  /** 关键词 */
  keyword?: string | undefined
}

/** 找周边 */
export interface SemanticNearby extends SemanticPlace {
  /** 关键词 */
  keyword?: string | undefined
  /** 限定词 */
  limit?: string | undefined
  /** 是否找服务（如家政、招聘），默认 0 */
  service?: 0 | 1 | undefined
  /** 排序 */
  sort?: SemanticPlaceSort | undefined
}

/** 找团购 */
export interface SemanticGroupon extends SemanticPlace {
  /** 关键词 */
  keyword?: string | undefined
  /**
   * 排序
   *
   * - `0`：距离（默认）
   * - `1`：价格从高到低
   * - `2`：价格从低到高
   */
  sort?: 0 | 1 | 2 | undefined
}

/** 找酒店 */
export interface SemanticHotel extends SemanticPlace {
  /** 入住时间 */
  start_date?: SemanticDatetime | undefined
  /** 离开时间 */
  end_date?: SemanticDatetime | undefined
  /** 酒店名 */
  name?: string | undefined
  /** 等级，如五星级酒店、青年旅社 */
  level?: string | undefined
  /** 是否有 Wi-Fi */
  wifi?: 0 | 1 | undefined
  /** 房型，如标准间 */
  roomtype?: string | undefined
  /** 排序 */
  sort?: SemanticPlaceSort | undefined
}

/** 查旅游 */
export interface SemanticTravel {
  /** 目的地 */
  location?: SemanticLocation | undefined
  /** 景点 */
  spot?: string | undefined
  /** 日期 */
  datetime?: SemanticDatetime | undefined
  /** 旅游类型 */
  tag?: string | undefined
  /**
   * 方式
   *
   * - `0`：不限（默认）
   * - `1`：自由行
   * - `2`：跟团游
   */
  category?: 0 | 1 | 2 | undefined
}

/** 行程 */
export interface SemanticTrip {
  /** 出发地 */
  start_loc?: SemanticLocation | undefined
  /** 目的地 */
  end_loc?: SemanticLocation | undefined
  /** 出发日期 */
  start_date?: SemanticDatetime | undefined
  /** 返回日期 */
  end_date?: SemanticDatetime | undefined
}

/** 查航班 */
export interface SemanticFlight extends SemanticTrip {
  /** 航班号 */
  flight_no?: string | undefined
  /** 航空公司 */
  airline?: string | undefined
  /**
   * 舱位
   *
   * - `ECONOMY`：经济舱
   * - `BIZ`：商务舱
   * - `FIRST`：头等舱
   */
  seat?: 'ECONOMY' | 'BIZ' | 'FIRST' | undefined
  /**
   * 排序
   *
   * - `0`：不限（默认）
   * - `1`：价格升序
   * - `2`：价格降序
   * - `3`：时间升序
   * - `4`：时间降序
   */
  sort?: 0 | 1 | 2 | 3 | 4 | undefined
}

/** 查火车 */
export interface SemanticTrain extends SemanticTrip {
  /**
   * 行程类型
   *
   * - `DC`：单程
   * - `WF`：往返
   */
  type?: 'DC' | 'WF' | undefined
  /**
   * 车次类型
   *
   * - `G`：高铁
   * - `D`：动车
   * - `T`：特快
   * - `K`：快速
   * - `Z`：直达
   * - `L`：临客
   * - `P`：普通
   */
  category?: 'G' | 'D' | 'T' | 'K' | 'Z' | 'L' | 'P' | undefined
  /** 车次，如 T43 */
  code?: string | undefined
  /**
   * 席别
   *
   * - `YZ`：硬座
   * - `RZ`：软座
   * - `YW`：硬卧
   * - `RW`：软卧
   * - `YD`：一等座
   * - `ED`：二等座
   * - `TD`：特等座
   */
  seat?: 'YZ' | 'RZ' | 'YW' | 'RW' | 'YD' | 'ED' | 'TD' | undefined
}

/** 查上映的电影 */
export interface SemanticMovie {
  /** 电影名 */
  name?: string | undefined
  /** 主演 */
  actor?: string | undefined
  /** 导演 */
  director?: string | undefined
  /** 类型，如动作片 */
  tag?: string | undefined
  /** 地区，如美国 */
  country?: string | undefined
  /** 电影院 */
  cinema?: string | undefined
  /** 地点 */
  location?: SemanticLocation | undefined
  /** 时间 */
  datetime?: SemanticDatetime | undefined
  /** 优惠 */
  coupon?: SemanticCoupon | undefined
  /**
   * 排序
   *
   * - `0`：不限（默认）
   * - `1`：评价
   */
  sort?: 0 | 1 | undefined
}

/** 找音乐 */
export interface SemanticMusic {
  /** 歌名 */
  song?: string | undefined
  /** 歌手 */
  singer?: string | undefined
  /** 专辑 */
  album?: string | undefined
  /** 类型 */
  category?: string | undefined
  /** 语言，如中文 */
  language?: string | undefined
  /** 所属的电影 */
  movie?: string | undefined
  /** 所属的电视剧 */
  tv?: string | undefined
  /** 所属的节目 */
  show?: string | undefined
  /**
   * 排序
   *
   * - `0`：不限（默认）
   * - `1`：时间升序
   * - `2`：时间降序
   * - `3`：热度
   */
  sort?: 0 | 1 | 2 | 3 | undefined
}

/** 找视频 */
export interface SemanticVideo {
  /** 视频名 */
  name?: string | undefined
  /** 主演或嘉宾 */
  actor?: string | undefined
  /** 导演或主持人 */
  director?: string | undefined
  /**
   * 视频类型
   *
   * - `MOVIE`：电影
   * - `TV`：电视剧
   * - `COMIC`：动漫
   * - `SHOW`：综艺
   * - `OTHER`：其他
   */
  category?: 'MOVIE' | 'TV' | 'COMIC' | 'SHOW' | 'OTHER' | undefined
  /** 题材，如动作片 */
  tag?: string | undefined
  /** 地区，如美国 */
  country?: string | undefined
  /** 季或部 */
  season?: SemanticNumber | undefined
  /** 集 */
  episode?: SemanticNumber | undefined
  /**
   * 排序
   *
   * - `0`：好评（默认）
   * - `1`：热门
   * - `2`：经典
   */
  sort?: 0 | 1 | 2 | undefined
}

/** 找小说 */
export interface SemanticNovel {
  /** 小说名 */
  name?: string | undefined
  /** 作者 */
  author?: string | undefined
  /** 类型 */
  category?: string | undefined
  /** 章节 */
  chapter?: SemanticNumber | undefined
  /**
   * 排序
   *
   * - `0`：不限（默认）
   * - `1`：热度
   * - `2`：时间升序
   * - `3`：时间降序
   */
  sort?: 0 | 1 | 2 | 3 | undefined
}

/** 查天气 */
export interface SemanticWeather {
  /** 地点 */
  location?: SemanticLocation | undefined
  /** 时间 */
  datetime?: SemanticDatetime | undefined
}

/** 查股票 */
export interface SemanticStock {
  /** 股票名 */
  name?: string | undefined
  /** 股票代码 */
  code?: string | undefined
  /**
   * 市场
   *
   * - `sz`：深圳
   * - `sh`：上海
   * - `hk`：香港
   * - `us`：美国
   */
  category?: 'sz' | 'sh' | 'hk' | 'us' | undefined
  /** 时间 */
  datetime?: SemanticDatetime | undefined
}

/** 设提醒 */
export interface SemanticRemind {
  /** 时间 */
  datetime?: SemanticDatetime | undefined
  /** 事件 */
  event?: string | undefined
  /**
   * 提醒的类型
   *
   * - `0`：提醒，有具体事件
   * - `1`：闹钟
   */
  remind_type?: 0 | 1 | undefined
}

/** 查常用电话 */
export interface SemanticTelephone {
  /** 名称 */
  name?: string | undefined
  /** 电话号码 */
  telephone?: string | undefined
}

/** 查菜谱 */
export interface SemanticCookbook {
  /** 菜名 */
  name?: string | undefined
  /** 菜系 */
  category?: string | undefined
  /** 食材 */
  ingredient?: string | undefined
}

/** 查百科 */
export interface SemanticBaike {
  /** 关键词 */
  keyword?: string | undefined
}

/** 看资讯 */
export interface SemanticNews {
  /** 关键词 */
  keyword?: string | undefined
  /** 类别 */
  category?: string | undefined
}

/** 电视频道 */
export interface SemanticTvChannel {
  /** 电视台 */
  tv_name?: string | undefined
  /** 频道 */
  tv_channel?: string | undefined
  /** 节目类型 */
  category?: string | undefined
}

/** 查电视节目预告 */
export interface SemanticTv extends SemanticTvChannel {
  /** 播放时间 */
  datetime?: SemanticDatetime | undefined
  /** 节目名 */
  show_name?: string | undefined
}

/** 设备指令 */
export interface SemanticInstruction {
  /** 数字，如把声音调到 20 */
  number?: string | number | undefined
  /** 操作对象，如 WIFI、BLUETOOTH、MUTE */
  value?: string | undefined
  /** 操作 */
  operator?: SemanticOperator | undefined
}

/** 电视指令 */
export interface SemanticTvInstruction extends SemanticInstruction, SemanticTvChannel {
  /**
   * 设备
   *
   * - `U`：U 盘
   * - `CLOUD`：云存储
   */
  device?: 'U' | 'CLOUD' | undefined
  /**
   * 文件类型
   *
   * - `VIDEO`：视频
   * - `TEXT`：文本
   * - `APP`：安装包
   * - `PIC`：照片
   * - `MUSIC`：音乐
   */
  file_type?: 'VIDEO' | 'TEXT' | 'APP' | 'PIC' | 'MUSIC' | undefined
}

/** 车载指令 */
export interface SemanticCarInstruction extends SemanticInstruction {
  /** 车窗，1 司机，2 副驾驶，3 司机后面，4 副驾驶后面，5 天窗 */
  position?: string | number | undefined
}

/** 找应用 */
export interface SemanticApp {
  /** 应用名 */
  name?: string | undefined
  /** 类别 */
  category?: string | undefined
  /**
   * 范围
   *
   * - `install`：已安装
   * - `buy`：已购买
   * - `update`：可更新
   * - `latest`：最近运行
   * - `home`：主页
   */
  type?: 'install' | 'buy' | 'update' | 'latest' | 'home' | undefined
  /**
   * 排序
   *
   * - `0`：质量从高到低
   * - `1`：时间从新到旧
   */
  sort?: 0 | 1 | undefined
}

/** 打开网址 */
export interface SemanticWebsite {
  /** 网站名 */
  name?: string | undefined
  /** 网址 */
  url?: string | undefined
}

/** 网页搜索 */
export interface SemanticSearch {
  /** 关键词 */
  keyword?: string | undefined
  /** 搜索引擎 */
  channel?: 'google' | 'baidu' | 'sogou' | '360' | 'taobao' | 'jingdong' | undefined
}

/** 用户的意图 */
export interface SemanticIntent {
  /** 意图，如 SEARCH 为普通查询、ROUTE 为查路线 */
  intent: string
}

/** 解析结果，type 决定 details 的结构 */
export type SemanticResult =
  | {
      /** 餐馆 */
      type: 'restaurant'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticRestaurant
      }
    }
  | {
      /** 地图 */
      type: 'map'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticMap
      }
    }
  | {
      /** 周边 */
      type: 'nearby'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticNearby
      }
    }
  | {
      /** 团购 */
      type: 'coupon'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticGroupon
      }
    }
  | {
      /** 酒店 */
      type: 'hotel'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticHotel
      }
    }
  | {
      /** 旅游 */
      type: 'travel'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticTravel
      }
    }
  | {
      /** 航班 */
      type: 'flight'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticFlight
      }
    }
  | {
      /** 火车 */
      type: 'train'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticTrain
      }
    }
  | {
      /** 上映的电影 */
      type: 'movie'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticMovie
      }
    }
  | {
      /** 音乐 */
      type: 'music'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticMusic
      }
    }
  | {
      /** 视频 */
      type: 'video'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticVideo
      }
    }
  | {
      /** 小说 */
      type: 'novel'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticNovel
      }
    }
  | {
      /** 天气 */
      type: 'weather'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticWeather
      }
    }
  | {
      /** 股票 */
      type: 'stock'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticStock
      }
    }
  | {
      /** 提醒 */
      type: 'remind'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticRemind
      }
    }
  | {
      /** 常用电话 */
      type: 'telephone'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticTelephone
      }
    }
  | {
      /** 菜谱 */
      type: 'cookbook'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticCookbook
      }
    }
  | {
      /** 百科 */
      type: 'baike'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticBaike
      }
    }
  | {
      /** 资讯 */
      type: 'news'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticNews
      }
    }
  | {
      /** 电视节目预告 */
      type: 'tv'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticTv
      }
    }
  | {
      /** 设备指令 */
      type: 'instruction'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticInstruction
      }
    }
  | {
      /** 电视指令 */
      type: 'tv_instruction'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticTvInstruction
      }
    }
  | {
      /** 车载指令 */
      type: 'car_instruction'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticCarInstruction
      }
    }
  | {
      /** 应用 */
      type: 'app'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticApp
      }
    }
  | {
      /** 网址 */
      type: 'website'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticWebsite
      }
    }
  | {
      /** 网页搜索 */
      type: 'search'
      /** 语义 */
      semantic: SemanticIntent & {
        /** 条件 */
        details: SemanticSearch
      }
    }
/**
 * 语言
 *
 * - `zh_CN`：中文
 * - `en_US`：英文
 */
export type VoiceLanguage = 'zh_CN' | 'en_US'

/** 以地址给出的图片 */
export interface AiImageLink {
  /** 图片地址，与 img 二选一，须能公开访问，由微信下载 */
  img_url?: string | undefined
}

/** 以地址给出的证件图片 */
export interface AiCardImageLink extends AiImageLink {
  /**
   * 图片的类型，默认 photo；现行文档已不再要求
   *
   * - `photo`：带背景的照片
   * - `scan`：不带背景的扫描件
   */
  type?: 'photo' | 'scan' | undefined
}

/** 上传的图片 */
export interface AiImageUpload {
  /** 图片文件，与 img_url 二选一（最多 2 MB） */
  img?: FileInput | undefined
}

/** 图片的尺寸 */
export interface AiImageSize {
  /** 宽度，单位：像素 */
  w: number
  /** 高度，单位：像素 */
  h: number
}

/** 图片上的一点，左上角为原点 */
export interface AiPoint {
  /** 横坐标，单位：像素 */
  x: number
  /** 纵坐标，单位：像素 */
  y: number
}

/** 图片上的四边形 */
export interface AiQuad {
  /** 左上角 */
  left_top: AiPoint
  /** 右上角 */
  right_top: AiPoint
  /** 右下角 */
  right_bottom: AiPoint
  /** 左下角 */
  left_bottom: AiPoint
}

/** 证件在图片上的位置 */
export interface AiCardPosition {
  /** 四角 */
  pos: AiQuad
}

/** 语义理解：请求参数 */
export interface AiSemanticRequest {
  /** 用户的话 */
  query: string
  /** 服务类型，可填 SemanticResult 的各个 type，多个以逗号分隔，如 flight,hotel */
  category: string
  /** 纬度，须与经度同填，与 city 二选一 */
  latitude?: number | undefined
  /** 经度，须与纬度同填，与 city 二选一 */
  longitude?: number | undefined
  /** 城市，与 latitude、longitude 二选一 */
  city?: string | undefined
  /** 区域，填了城市可省略 */
  region?: string | undefined
  /** 公众号的 appid */
  appid: string
  /** 用户的标识，建议填 openid */
  uid?: string | undefined
}

/** 语义理解：返回结果 */
export type AiSemanticResponse = SemanticResult & {
  /** 用户的话 */
  query: string
}

/**
 * 语义理解
 *
 * 把用户的一句话解析为意图与条件。只需一类服务时只填这一类，识别更准；填了 uid 才能理解上下文。没有语义结果时返回 7000000。
 *
 * `POST /semantic/semproxy/search`
 *
 * @example
 * ```ts
 * const { query } = await ai.semantic(account, {
 *   query: '查一下明天上午九点从首都机场到虹桥的南航机票，三天后返回',
 *   category: 'flight,hotel',
 *   city: '北京',
 *   region: '海淀区',
 *   appid: 'wx5edab3bdfba3dc1c',
 *   uid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html
 */
export function semantic(
  account: Client,
  request: AiSemanticRequest,
  options?: CallOptions,
): Promise<AiSemanticResponse> {
  return invoke(
    account,
    { op: 'ai.semantic', method: 'POST', path: '/semantic/semproxy/search', json: request },
    options,
  )
}

/** 上传语音文件：请求参数 */
export interface AiAddVoiceToRecoForTextRequest {
  /** 文件格式 */
  format: 'mp3'
  /** 语音的标识，自定且须唯一 */
  voice_id: string
  /** 语音的语言，默认 zh_CN */
  lang?: VoiceLanguage | undefined
  /** 语音文件（最多 1 MB，格式：mp3） */
  media: FileInput
}

/**
 * 上传语音文件
 *
 * 上传一段语音以转为文字，须在 10 秒内用 queryRecoResultForText 取结果。只支持 16 kHz 的单声道语音。
 *
 * `POST /cgi-bin/media/voice/addvoicetorecofortext`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * await ai.addVoiceToRecoForText(account, {
 *   format: 'mp3',
 *   voice_id: 'voice-20260309-0001',
 *   media: new File(['…'], 'voice.mp3'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_addvoicetorecofortext.html
 */
export async function addVoiceToRecoForText(
  account: Client,
  request: AiAddVoiceToRecoForTextRequest,
  options?: CallOptions,
): Promise<void> {
  checkArguments('ai.addVoiceToRecoForText', account, request)
  const { format, voice_id, lang, ...body } = request
  await invoke(
    account,
    {
      op: 'ai.addVoiceToRecoForText',
      method: 'POST',
      path: '/cgi-bin/media/voice/addvoicetorecofortext',
      query: { format, voice_id, lang },
      multipart: body,
      files: ['media'],
    },
    options,
  )
}

/** 获取语音识别结果：请求参数 */
export interface AiQueryRecoResultForTextRequest {
  /** 上传时填的语音标识 */
  voice_id: string
  /** 语音的语言，默认 zh_CN */
  lang?: VoiceLanguage | undefined
}

/** 获取语音识别结果：返回结果 */
export interface AiQueryRecoResultForTextResponse {
  /** 识别出的文字 */
  result: string
}

/**
 * 获取语音识别结果
 *
 * 取回语音转成的文字，须先用 addVoiceToRecoForText 上传
 *
 * `POST /cgi-bin/media/voice/queryrecoresultfortext`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { result } = await ai.queryRecoResultForText(account, {
 *   voice_id: 'voice-20260309-0001',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_queryrecoresultfortext.html
 */
export function queryRecoResultForText(
  account: Client,
  request: AiQueryRecoResultForTextRequest,
  options?: CallOptions,
): Promise<AiQueryRecoResultForTextResponse> {
  return invoke(
    account,
    {
      op: 'ai.queryRecoResultForText',
      method: 'POST',
      path: '/cgi-bin/media/voice/queryrecoresultfortext',
      safe: true,
      query: request,
      json: {},
    },
    options,
  )
}

/** 微信翻译：请求参数 */
export interface AiTranslateContentRequest {
  /** 原文的语言 */
  lfrom: VoiceLanguage
  /** 译文的语言 */
  lto: VoiceLanguage
  /** 原文（最多 600 字节） */
  content: string
}

/** 微信翻译：返回结果 */
export interface AiTranslateContentResponse {
  /** 原文 */
  from_content: string
  /** 译文 */
  to_content: string
}

/**
 * 微信翻译
 *
 * 把一段文字在中文与英文之间互译
 *
 * `POST /cgi-bin/media/voice/translatecontent`；谁可调用：服务号、订阅号
 *
 * @example
 * ```ts
 * const { from_content, to_content } = await ai.translateContent(account, {
 *   lfrom: 'zh_CN',
 *   lto: 'en_US',
 *   content: '今天天气很好',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_translatecontent.html
 */
export async function translateContent(
  account: Client,
  request: AiTranslateContentRequest,
  options?: CallOptions,
): Promise<AiTranslateContentResponse> {
  checkArguments('ai.translateContent', account, request)
  const { lfrom, lto, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.translateContent',
      method: 'POST',
      path: '/cgi-bin/media/voice/translatecontent',
      safe: true,
      query: { lfrom, lto },
      text: body.content,
    },
    options,
  )
}

/** 身份证识别：请求参数 */
export interface AiOcrIDCardRequest extends AiCardImageLink, AiImageUpload {}

/** 身份证识别：返回结果 */
export type AiOcrIDCardResponse =
  | {
      /** 人像面 */
      type: 'Front'
      /** 姓名 */
      name: string
      /** 身份证号 */
      id: string
      /** 住址 */
      addr: string
      /** 性别 */
      gender: string
      /** 民族 */
      nationality: string
    }
  | {
      /** 国徽面 */
      type: 'Back'
      /** 有效期，如 20070105-20270105 */
      valid_date: string
    }

/**
 * 身份证识别
 *
 * 识别身份证的一面，由图片自动判断正反。每天免费 100 次，更多须在服务平台购买；图片中没有身份证时返回 101001。
 *
 * `POST /cv/ocr/idcard`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const answer = await ai.ocrIDCard(account, { img: new File(['…'], 'idcard.jpg') })
 * if (answer.type === 'Front') {
 *   const { type, name, id } = answer
 * }
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_idcardocr.html
 */
export async function ocrIDCard(
  account: Client,
  request: AiOcrIDCardRequest = {},
  options?: CallOptions,
): Promise<AiOcrIDCardResponse> {
  checkArguments('ai.ocrIDCard', account, request)
  const { img_url, type, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrIDCard',
      method: 'POST',
      path: '/cv/ocr/idcard',
      query: { img_url, type },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 银行卡识别：请求参数 */
export interface AiOcrBankcardRequest extends AiCardImageLink, AiImageUpload {}

/** 银行卡识别：返回结果 */
export interface AiOcrBankcardResponse {
  /** 银行卡号 */
  number?: string | undefined
  /** 银行卡号；文档的字段表写 number，示例返回的是 id */
  id?: string | undefined
}

/**
 * 银行卡识别
 *
 * 识别银行卡的卡号。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/bankcard`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const { number, id } = await ai.ocrBankcard(account, {
 *   img: new File(['…'], 'bankcard.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bankcardocr.html
 */
export async function ocrBankcard(
  account: Client,
  request: AiOcrBankcardRequest = {},
  options?: CallOptions,
): Promise<AiOcrBankcardResponse> {
  checkArguments('ai.ocrBankcard', account, request)
  const { img_url, type, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrBankcard',
      method: 'POST',
      path: '/cv/ocr/bankcard',
      query: { img_url, type },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 行驶证识别：请求参数 */
export interface AiOcrDrivingRequest extends AiCardImageLink, AiImageUpload {}

/** 行驶证识别：返回结果 */
export interface AiOcrDrivingResponse {
  /** 正页上的车牌号码 */
  plate_num: string
  /** 车辆类型 */
  vehicle_type: string
  /** 所有人 */
  owner: string
  /** 住址 */
  addr: string
  /** 使用性质 */
  use_character: string
  /** 品牌型号 */
  model: string
  /** 车辆识别代号 */
  vin: string
  /** 发动机号码 */
  engine_num: string
  /** 注册日期 */
  register_date: string
  /** 发证日期 */
  issue_date: string
  /** 副页上的车牌号码 */
  plate_num_b: string
  /** 档案编号 */
  record: string
  /** 核定载人数 */
  passengers_num: string
  /** 总质量 */
  total_quality: string
  /** 整备质量 */
  prepare_quality: string
  /** 外廓尺寸 */
  overall_size: string
  /** 正页的位置，图片中有正页时返回 */
  card_position_front?: AiCardPosition | undefined
  /** 副页的位置，图片中有副页时返回 */
  card_position_back?: AiCardPosition | undefined
  /** 图片的尺寸 */
  img_size: AiImageSize
}

/**
 * 行驶证识别
 *
 * 识别机动车行驶证的正页与副页。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/driving`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const { plate_num, vehicle_type, owner } = await ai.ocrDriving(account, {
 *   img: new File(['…'], 'driving.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivingocr.html
 */
export async function ocrDriving(
  account: Client,
  request: AiOcrDrivingRequest = {},
  options?: CallOptions,
): Promise<AiOcrDrivingResponse> {
  checkArguments('ai.ocrDriving', account, request)
  const { img_url, type, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrDriving',
      method: 'POST',
      path: '/cv/ocr/driving',
      query: { img_url, type },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 驾驶证识别：请求参数 */
export interface AiOcrDrivingLicenseRequest extends AiCardImageLink, AiImageUpload {}

/** 驾驶证识别：返回结果 */
export interface AiOcrDrivingLicenseResponse {
  /** 证号 */
  id_num: string
  /** 姓名 */
  name: string
  /** 性别 */
  sex: string
  /** 国籍 */
  nationality: string
  /** 住址 */
  address: string
  /** 出生日期 */
  birth_date: string
  /** 初次领证日期 */
  issue_date: string
  /** 准驾车型 */
  car_class: string
  /** 有效期的起始日 */
  valid_from: string
  /** 有效期的终止日 */
  valid_to: string
  /** 印章文字 */
  official_seal: string
}

/**
 * 驾驶证识别
 *
 * 识别机动车驾驶证。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/drivinglicense`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const { id_num, name, sex } = await ai.ocrDrivingLicense(account, {
 *   img: new File(['…'], 'drivinglicense.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr.html
 */
export async function ocrDrivingLicense(
  account: Client,
  request: AiOcrDrivingLicenseRequest = {},
  options?: CallOptions,
): Promise<AiOcrDrivingLicenseResponse> {
  checkArguments('ai.ocrDrivingLicense', account, request)
  const { img_url, type, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrDrivingLicense',
      method: 'POST',
      path: '/cv/ocr/drivinglicense',
      query: { img_url, type },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 营业执照识别：请求参数 */
export interface AiOcrBizLicenseRequest extends AiCardImageLink, AiImageUpload {}

/** 营业执照识别：返回结果 */
export interface AiOcrBizLicenseResponse {
  /** 注册号或统一社会信用代码 */
  reg_num?: string | undefined
  /** 编号 */
  serial?: string | undefined
  /** 法定代表人 */
  legal_representative?: string | undefined
  /** 组成形式 */
  type_of_organization?: string | undefined
  /** 企业名称 */
  enterprise_name?: string | undefined
  /** 企业类型 */
  type_of_enterprise?: string | undefined
  /** 经营场所或住所 */
  address?: string | undefined
  /** 经营范围 */
  business_scope?: string | undefined
  /** 注册资本 */
  registered_capital?: string | undefined
  /** 实收资本 */
  paid_in_capital?: string | undefined
  /** 营业期限 */
  valid_period?: string | undefined
  /** 成立日期 */
  registered_date?: string | undefined
  /** 营业执照的位置 */
  cert_position?: AiCardPosition | undefined
  /** 图片的尺寸 */
  img_size?: AiImageSize | undefined
}

/**
 * 营业执照识别
 *
 * 识别营业执照，只返回图片中能识别到的字段。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/bizlicense`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const { reg_num, serial, legal_representative } = await ai.ocrBizLicense(account, {
 *   img: new File(['…'], 'bizlicense.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bizlicenseocr.html
 */
export async function ocrBizLicense(
  account: Client,
  request: AiOcrBizLicenseRequest = {},
  options?: CallOptions,
): Promise<AiOcrBizLicenseResponse> {
  checkArguments('ai.ocrBizLicense', account, request)
  const { img_url, type, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrBizLicense',
      method: 'POST',
      path: '/cv/ocr/bizlicense',
      query: { img_url, type },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 通用印刷体识别：请求参数 */
export interface AiOcrCommonRequest extends AiImageLink, AiImageUpload {}

/** 通用印刷体识别：返回结果 */
export interface AiOcrCommonResponse {
  /** 各行文字 */
  items: {
    /** 文字 */
    text: string
    /** 位置 */
    pos: AiQuad
  }[]
  /** 图片的尺寸 */
  img_size: AiImageSize
}

/**
 * 通用印刷体识别
 *
 * 识别图片中的印刷文字，适用于各类文档、票据等。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/comm`；影响：涉及资金或费用；谁可调用：仅认证账号；免费额度每天 100 次
 *
 * @example
 * ```ts
 * const { items, img_size } = await ai.ocrCommon(account, {
 *   img: new File(['…'], 'receipt.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_commocr.html
 */
export async function ocrCommon(
  account: Client,
  request: AiOcrCommonRequest = {},
  options?: CallOptions,
): Promise<AiOcrCommonResponse> {
  checkArguments('ai.ocrCommon', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrCommon',
      method: 'POST',
      path: '/cv/ocr/comm',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 车牌识别：请求参数 */
export interface AiOcrPlateNumRequest extends AiImageLink, AiImageUpload {}

/** 车牌识别：返回结果 */
export interface AiOcrPlateNumResponse {
  /** 车牌号码 */
  number: string
}

/**
 * 车牌识别
 *
 * 识别图片中的车牌号码。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/ocr/platenum`；影响：涉及资金或费用
 *
 * @example
 * ```ts
 * const { number } = await ai.ocrPlateNum(account, { img: new File(['…'], 'plate.jpg') })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
 */
export async function ocrPlateNum(
  account: Client,
  request: AiOcrPlateNumRequest = {},
  options?: CallOptions,
): Promise<AiOcrPlateNumResponse> {
  checkArguments('ai.ocrPlateNum', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrPlateNum',
      method: 'POST',
      path: '/cv/ocr/platenum',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 菜单识别：请求参数 */
export interface AiOcrMenuRequest extends AiImageLink, AiImageUpload {}

/** 菜单识别：返回结果 */
export interface AiOcrMenuResponse {
  /** 识别结果的 JSON 文本，形如 {"menu_items":[{"name":"酱鸭","price":48.0}]} */
  content: string
}

/**
 * 菜单识别
 *
 * 识别纸质菜单上的菜名与价格。暂不支持购买更多次数。
 *
 * `POST /cv/ocr/menu`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { content } = await ai.ocrMenu(account, { img: new File(['…'], 'menu.jpg') })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_menuocr.html
 */
export async function ocrMenu(
  account: Client,
  request: AiOcrMenuRequest = {},
  options?: CallOptions,
): Promise<AiOcrMenuResponse> {
  checkArguments('ai.ocrMenu', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.ocrMenu',
      method: 'POST',
      path: '/cv/ocr/menu',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 二维码/条码识别：请求参数 */
export interface AiQrCodeRequest extends AiImageLink, AiImageUpload {}

/** 二维码/条码识别：返回结果 */
export interface AiQrCodeResponse {
  /** 识别到的码 */
  code_results: {
    /** 码的类型，如 QR_CODE、EAN_13、CODE_128 */
    type_name: string
    /** 码的内容 */
    data?: string | undefined
    /** 位置，只有二维码返回 */
    pos?: AiQuad | undefined
  }[]
  /** 图片的尺寸 */
  img_size: AiImageSize
}

/**
 * 二维码/条码识别
 *
 * 识别图片中的二维码、条码、DataMatrix 和 PDF417，一张图片可有多个码。每天免费次数有限，更多须在服务平台购买。
 *
 * `POST /cv/img/qrcode`；影响：涉及资金或费用；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { code_results, img_size } = await ai.qrCode(account, {
 *   img: new File(['…'], 'qrcode.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode.html
 */
export async function qrCode(
  account: Client,
  request: AiQrCodeRequest = {},
  options?: CallOptions,
): Promise<AiQrCodeResponse> {
  checkArguments('ai.qrCode', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.qrCode',
      method: 'POST',
      path: '/cv/img/qrcode',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 图片高清化：请求参数 */
export interface AiSuperResolutionRequest extends AiImageLink, AiImageUpload {}

/** 图片高清化：返回结果 */
export interface AiSuperResolutionResponse {
  /** 高清图片的 media_id，为临时素材 */
  media_id: string
}

/**
 * 图片高清化
 *
 * 提高图片的分辨率。结果是一份临时素材，用 material.mediaGet 下载。
 *
 * `POST /cv/img/superresolution`
 *
 * @example
 * ```ts
 * const { media_id } = await ai.superResolution(account, {
 *   img: new File(['…'], 'photo.jpg'),
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html
 */
export async function superResolution(
  account: Client,
  request: AiSuperResolutionRequest = {},
  options?: CallOptions,
): Promise<AiSuperResolutionResponse> {
  checkArguments('ai.superResolution', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.superResolution',
      method: 'POST',
      path: '/cv/img/superresolution',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}

/** 图片智能裁剪：请求参数 */
export interface AiAiCropRequest extends AiImageUpload, AiImageLink {
  /** 宽高比，多个以逗号分隔，最多 5 个，如 1,2.35；不填则自动选择 */
  ratios?: string | undefined
}

/** 图片智能裁剪：返回结果 */
export interface AiAiCropResponse {
  /** 裁剪区域 */
  results: {
    /** 左上角的横坐标，单位：像素 */
    crop_left: number
    /** 左上角的纵坐标，单位：像素 */
    crop_top: number
    /** 右下角的横坐标，单位：像素 */
    crop_right: number
    /** 右下角的纵坐标，单位：像素 */
    crop_bottom: number
  }[]
  /** 图片的尺寸 */
  img_size: AiImageSize
}

/**
 * 图片智能裁剪
 *
 * 识别图片的主体并给出裁剪区域，每个宽高比一个结果；图片须自行裁剪
 *
 * `POST /cv/img/aicrop`；谁可调用：仅认证账号
 *
 * @example
 * ```ts
 * const { results, img_size } = await ai.aiCrop(account, {
 *   img: new File(['…'], 'photo.jpg'),
 *   ratios: '1,2.35',
 * })
 * ```
 * @see https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop.html
 */
export async function aiCrop(
  account: Client,
  request: AiAiCropRequest = {},
  options?: CallOptions,
): Promise<AiAiCropResponse> {
  checkArguments('ai.aiCrop', account, request)
  const { img_url, ...body } = request
  return invoke(
    account,
    {
      op: 'ai.aiCrop',
      method: 'POST',
      path: '/cv/img/aicrop',
      query: { img_url },
      multipart: body,
      files: ['img'],
    },
    options,
  )
}
