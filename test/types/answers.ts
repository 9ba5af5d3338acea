/**
 * What the compiler knows of an answer that the request decides: `npm run types` fails when an error that is expected here does not
 * come, or another one does. Nothing here ever runs.
 */
import { expectTypeOf } from 'vitest'
import type { OffiAccount } from 'offiaccount'
import * as draft from 'offiaccount/draft'
import * as material from 'offiaccount/material'

export async function uploading(
  account: OffiAccount,
  media: File,
  type: material.MaterialType,
): Promise<void> {
  const image = await material.mediaUpload(account, { type: 'image', media })
  expectTypeOf(image.media_id).toEqualTypeOf<string>()
  const thumb = await material.mediaUpload(account, { type: 'thumb', media })
  expectTypeOf(thumb.thumb_media_id).toEqualTypeOf<string>()
  // @ts-expect-error -- a thumb has no media_id
  expectTypeOf(thumb.media_id).toBeString()
  const either = await material.mediaUpload(account, { type, media })
  expectTypeOf(either).toEqualTypeOf<material.MaterialMediaUploadResponse>()
  // @ts-expect-error -- it may be a thumb
  expectTypeOf(either.media_id).toBeString()
  // @ts-expect-error -- no such type
  await material.mediaUpload(account, { type: 'news', media })
}

export async function listing(account: OffiAccount): Promise<void> {
  const paging = { offset: 0, count: 20 }
  const whole = await draft.getDraftList(account, paging)
  expectTypeOf(whole).toEqualTypeOf<draft.DraftGetDraftListNoContent0Response>()
  const bare = await draft.getDraftList(account, { ...paging, no_content: 1 })
  expectTypeOf(bare).toEqualTypeOf<draft.DraftGetDraftListNoContent1Response>()
  // @ts-expect-error -- it was not asked for
  expectTypeOf(bare.item[0]?.content).toBeObject()
}
