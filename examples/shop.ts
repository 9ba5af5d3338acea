/** A shop: its menu, news to all followers, cards at the till, pictures, and a page that knows the user. */
import { isApiError, type JsSdkConfig, type OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import * as menu from 'offiaccount/menu'
import * as template from 'offiaccount/message/template'
import * as user from 'offiaccount/user'
import { WebLogin } from 'offiaccount/web-login'
import pMap from 'p-map'

const redirectUrl = 'https://shop.example.com/card'
export const loginTo = (account: OffiAccount): WebLogin => new WebLogin(account, { redirectUrl })

export async function open(account: OffiAccount, logo: string): Promise<string> {
  await menu.create(account, { button: [{ type: 'view', name: '我的卡券', url: redirectUrl }] })
  return (await material.mediaUploadImg(account, { media: { path: logo } })).url
}

/** @returns who got none, having unfollowed or turned the template off; anything else ends it */
export async function tellAll(account: OffiAccount, news: string): Promise<string[]> {
  const message = { template_id: 'news', data: { thing1: { value: news } } }
  const refused: string[] = []
  const send = (touser: string) =>
    template.send(account, { touser, ...message }).catch((error: unknown) => {
      if (!isApiError(error, 43004, 43101)) throw error
      refused.push(touser)
    })
  await pMap(user.getAll(account), send, { concurrency: 20 })
  return refused
}

export async function consume(account: OffiAccount, code: string): Promise<string> {
  try {
    return `核销成功：${(await card.consumeCode(account, { code })).openid}`
  } catch (error) {
    if (isApiError(error, 40099)) return '这张券已经用过'
    throw error
  }
}

export async function photo(account: OffiAccount, media_id: string): Promise<Uint8Array> {
  const media = await material.mediaGet(account, { media_id })
  if ('bytes' in media) return media.bytes()
  throw new Error(`this is a video: ${media.video_url}`)
}

type Page = JsSdkConfig & { openid: string }
export async function page(account: OffiAccount, url: string, state: string): Promise<Page> {
  const { openid } = await loginTo(account).finish(url, { state })
  return { openid, ...(await account.jsSdkConfig({ url })) }
}
