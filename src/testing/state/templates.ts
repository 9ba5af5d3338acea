import type { MessageSubscribeGetTemplateListResponse } from '../../generated/message/subscribe.js'
import type {
  MessageTemplateGetAllPrivateTemplateResponse,
  MessageTemplateSetIndustryRequest,
  TemplateIndustry,
} from '../../generated/message/template.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import { Area } from './area.js'
import { registry } from './registry.js'
import { atLeast, text } from './shapes.js'
import { group, optional, type Store } from './tables.js'

/** The first class and its second classes; their numbers count the latter. */
const classes: readonly (readonly [first: string, ...second: string[]])[] = [
  [
    'IT科技',
    '互联网|电子商务',
    'IT软件与服务',
    'IT硬件与设备',
    '电子技术',
    '通信与运营商',
    '网络游戏',
  ],
  ['金融业', '银行', '基金|理财|信托', '保险'],
  ['餐饮', '餐饮'],
  ['酒店旅游', '酒店', '旅游'],
  ['运输与仓储', '快递', '物流', '仓储'],
  ['教育', '培训', '院校'],
  ['政府与公共事业', '学术科研', '交警', '博物馆', '公共事业|非盈利机构'],
  ['医药护理', '医药医疗', '护理美容', '保健与卫生'],
  ['交通工具', '汽车相关', '摩托车相关', '火车相关', '飞机相关'],
  ['房地产', '建筑', '物业'],
  ['消费品', '消费品'],
  ['商业服务', '法律', '会展', '中介服务', '认证', '审计'],
  ['文体娱乐', '传媒', '体育', '娱乐休闲'],
  ['印刷', '印刷'],
  ['其它', '其它'],
]
const industries = classes.flatMap(([first_class, ...seconds]) =>
  seconds.map((second_class): TemplateIndustry => ({ first_class, second_class })),
)

type Chosen = MessageTemplateGetAllPrivateTemplateResponse['template_list'][number]
type Subscribed = MessageSubscribeGetTemplateListResponse['data'][number]

const tables = group({
  chosen: registry(40037, atLeast<Chosen>({ template_id: text })),
  subscribed: registry(40037, atLeast<Subscribed>({ priTmplId: text })),
  industries: optional(
    atLeast<MessageTemplateSetIndustryRequest>({ industry_id1: text, industry_id2: text }),
  ),
})

/** The templates that the account has chosen, and its industries. */
export class Templates extends Area {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #chosen = this.#tables.chosen
  readonly #subscribed = this.#tables.subscribed

  readonly handlers: Handlers = {
    'message.template.setIndustry': (industries) => {
      this.#tables.industries.value = industries
    },
    'message.template.getIndustry': () => {
      const { value } = this.#tables.industries
      if (!value) return this.context.isStrict ? {} : undefined
      const [primary_industry, secondary_industry] = [value.industry_id1, value.industry_id2].map(
        (id) => industries[Number(id) - 1],
      )
      return { primary_industry, secondary_industry }
    },
    'message.template.addTemplate': ({ template_id_short: title, keyword_name_list: keywords }) => {
      const template_id = this.random.word(43)
      const { first_class: primary_industry = '', second_class: deputy_industry = '' } =
        industries[Number(this.#tables.industries.value?.industry_id1) - 1] ?? {}
      const texts = textsOf(keywords)
      this.#chosen.add(template_id, {
        ...{ template_id, title, primary_industry, deputy_industry, ...texts },
      })
      return { template_id }
    },
    'message.template.getAllPrivateTemplate': () => {
      if (!this.shows(this.#chosen.isUsed)) return undefined
      return { template_list: this.#chosen.items.map(([, template]) => template) }
    },
    'message.template.delPrivateTemplate': ({ template_id }) => {
      this.#chosen.remove(template_id)
    },
    'message.subscribe.addTemplate': ({ tid, kidList }) => {
      const priTmplId = this.random.word(43)
      const texts = textsOf(kidList.map((kid) => `关键词${kid}`))
      this.#subscribed.add(priTmplId, { priTmplId, title: tid, ...texts, type: 2 })
      return { priTmplId }
    },
    'message.subscribe.getTemplateList': () => {
      if (!this.shows(this.#subscribed.isUsed)) return undefined
      return { data: this.#subscribed.items.map(([, template]) => template) }
    },
    'message.subscribe.deleteTemplate': ({ priTmplId }) => {
      this.#subscribed.remove(priTmplId)
    },
  }

  /** @throws Refusal if the template was deleted */
  check(id: string): void {
    this.#chosen.find(id)
    this.#subscribed.find(id)
  }
}

/** What the library would say of a template with these keywords. */
function textsOf(keywords: readonly string[]): { content: string; example: string } {
  const lines = keywords.map((name, index) => `${name}：{{thing${index + 1}.DATA}}`)
  const examples = keywords.map((name) => `${name}：示例`)
  return { content: lines.join('\n'), example: examples.join('\n') }
}
