import * as material from 'offiaccount/material'
import { answer, wechat } from '../../lib/wechat'

/** WeChat takes pictures of up to a megabyte. */
const largest = 1 << 20

export async function POST(request: Request): Promise<Response> {
  const media = (await request.formData()).get('picture')
  if (!(media instanceof File)) {
    return Response.json({ error: 'the form has no file called picture' }, { status: 400 })
  }
  if (media.size > largest) {
    return Response.json({ error: 'the picture is larger than 1 MB' }, { status: 413 })
  }
  return answer(material.mediaUploadImg(wechat(), { media }))
}
