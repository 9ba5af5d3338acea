import * as card from 'offiaccount/card'
import { answer, wechat } from '../../../../lib/wechat'

export async function POST(
  _request: Request,
  { params }: RouteContext<'/coupons/[code]/consume'>,
): Promise<Response> {
  const { code } = await params
  return answer(card.consumeCode(wechat(), { code }).then(({ openid }) => ({ openid })))
}
