import { isOffiAccountError, type CallOptions, type Client } from 'offiaccount'
import { getDraft } from 'offiaccount/draft'
import { getArticle } from 'offiaccount/publish'
import { get as getFollowers } from 'offiaccount/user'
import { get as getTags } from 'offiaccount/user/tags'
import type { ApiFunction } from '../model/functions.js'
import { hashOf } from '../safety/rehearsals.js'
import type { Fields } from './context.js'

/** What a call would do, in words, before it is made. */
export interface Future {
  en: string
  zh: string
  /** How many people it would reach; undefined if that is not known. Of what reaches nobody: 0. */
  people?: number | undefined
  /** What the words are about; if that changes, they are not true any more. */
  state?: unknown
}

type Foresight = (
  request: Fields,
  client: Client,
  options: CallOptions,
) => Promise<Partial<Future> & { en: string; zh: string }>

/** Reads what is needed to say what a call would do, to whom and to how many. */
export async function foresee(
  api: ApiFunction,
  request: Fields,
  client: Client,
  options: CallOptions,
): Promise<Future> {
  const people = api.effect === 'send' ? peopleIn(request) : 0
  const general: Future = { ...generalWords(api, request, people), people }
  const special = foresights[api.op]
  if (!special) return general
  try {
    return { ...general, ...(await special(request, client, options)) }
  } catch (error) {
    // What cannot be read is not known; an abort or a bug is no answer.
    if (!isOffiAccountError(error)) throw error
    const isToMany = api.op === 'message.mass.sendAll'
    return {
      en: `${general.en} What it is about could not be read: ${error.message}`,
      zh: `${general.zh}相关信息未能读取。`,
      people: isToMany ? undefined : people,
    }
  }
}

/** Everybody whom a request names. Who is named by nobody's id is one. */
function peopleIn(request: Fields): number {
  const named = new Set<string>()
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, name)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, key)
    } else if (
      typeof value === 'string' &&
      /^(?!guide_)(.*openid.*|open_id|touser|towxname)$/i.test(name)
    ) {
      named.add(value)
    }
  }
  visit(request, '')
  return Math.max(1, named.size)
}

function generalWords({ op, title, effect }: ApiFunction, request: Fields, people: number): Future {
  const what = `${op} (${title})`
  const about = aboutOf(request)
  switch (effect) {
    case 'send':
      return {
        en: `${what} would reach ${people === 1 ? '1 person' : `${people} people`}${about}; what they have received cannot be taken back.`,
        zh: `${title}，将触达 ${people} 人${about}，发出后无法撤回。`,
      }
    case 'publish':
      return {
        en: `${what} would show it to everybody${about}.`,
        zh: `${title}，所有人都能看到${about}。`,
      }
    case 'pay':
      return {
        en: `${what} would move money or may cost some${about}.`,
        zh: `${title}，会动用资金或可能产生费用${about}。`,
      }
    default:
      return {
        en: `${what} would take it away for good${about}.`,
        zh: `${title}，无法恢复${about}。`,
      }
  }
}

/** The short fields of a request: `: media_id=…`. */
function aboutOf(request: Fields): string {
  const parts = Object.entries(request).flatMap(([name, value]) => {
    if (value instanceof Blob) return `${name}=${(value as Partial<File>).name ?? 'file'}`
    const shown = typeof value === 'string' ? value : JSON.stringify(value ?? '')
    return `${name}=${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`
  })
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`
}

/** `text: {"content":"…"}` */
function contentOf(request: Fields): string {
  const type = String(request.msgtype)
  return aboutOf({ [type]: request[type] })
    .slice(2)
    .replace('=', ': ')
}

const foresights: Readonly<Record<string, Foresight>> = {
  'message.mass.sendAll': async (request, client, options) => {
    const { is_to_all: isToAll = false, tag_id: tagId } = request.filter as {
      is_to_all?: boolean
      tag_id?: number
    }
    const content = contentOf(request)
    if (isToAll) {
      const { total } = await getFollowers(client, {}, options)
      return {
        people: total,
        en: `It would send a message (${content}) to all ${total} followers; what they have received cannot be taken back.`,
        zh: `将向全部 ${total} 位关注者群发一条消息（${content}），发出后无法撤回`,
      }
    }
    const { tags } = await getTags(client, options)
    const tag = tags.find(({ id }) => id === tagId)
    return {
      people: tag?.count,
      en: `It would send a message (${content}) to ${tag ? `the ${tag.count} followers with the tag “${tag.name}”` : `the tag ${tagId}, which is not among the account's tags`}; what they have received cannot be taken back.`,
      zh: tag
        ? `将向标签“${tag.name}”下的 ${tag.count} 位关注者群发一条消息（${content}），发出后无法撤回`
        : `将向标签 ${tagId} 群发消息，但账号没有这个标签`,
    }
  },
  'user.tags.delete': async (request, client, options) => {
    const { id } = request.tag as { id: number }
    const { tags } = await getTags(client, options)
    const tag = tags.find((each) => each.id === id)
    const name = tag ? `“${tag.name}”` : String(id)
    return {
      en: `It would delete the tag ${name} for good, which ${tag?.count ?? 'nobody knows how many'} followers have.`,
      zh: `将删除标签${name}，${tag ? `有 ${tag.count} 位关注者带有它，` : ''}无法恢复`,
      state: tag?.name,
    }
  },
  'publish.submit': async ({ media_id }, client, options) => {
    const { titles, state } = await draftOf(String(media_id), client, options)
    return {
      en: `It would publish the draft ${titles}: everybody can see it then.`,
      zh: `将发布草稿${titles}，发布后所有人都能看到`,
      state,
    }
  },
  'draft.deleteDraft': async ({ media_id }, client, options) => {
    const { titles, state } = await draftOf(String(media_id), client, options)
    return {
      en: `It would delete the draft ${titles} for good.`,
      zh: `将删除草稿${titles}，无法恢复`,
      state,
    }
  },
  'publish.delete': async ({ article_id, index = 0 }, client, options) => {
    const { news_item: items } = await getArticle(
      client,
      { article_id: String(article_id) },
      options,
    )
    const titles = titlesOf(index === 0 ? items : items.slice(Number(index) - 1, Number(index)))
    return {
      en: `It would delete ${titles} from what is published, for good.`,
      zh: `将删除已发布的${titles}，无法恢复`,
    }
  },
}

async function draftOf(
  media_id: string,
  client: Client,
  options: CallOptions,
): Promise<{ titles: string; state: string }> {
  const { news_item: items } = await getDraft(client, { media_id }, options)
  // Their addresses are new each time.
  const texts = items.map(({ title, content }) => ({
    title,
    content: content.replaceAll(/https?:[^"'\s<]+/g, ''),
  }))
  return { titles: titlesOf(items), state: hashOf(texts) }
}

function titlesOf(items: readonly { title: string }[]): string {
  return items.map(({ title }) => `“${title}”`).join('、')
}
