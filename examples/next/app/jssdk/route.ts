import { answer, wechat } from '../../lib/wechat'

const site = 'https://shop.example.com'

/** For wx.config, on pages of the shop alone: whoever has a signature acts for the account. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url).searchParams.get('url')
  if (!url?.startsWith(`${site}/`)) {
    return Response.json({ error: `url is not a page of ${site}` }, { status: 400 })
  }
  return answer(wechat().jsSdkConfig({ url }))
}
