/** What the compiler refuses where exactly one of several alternatives applies. Nothing here ever runs. */
import type { DraftArticle, DraftPictures } from 'offiaccount/draft'
import type { MarketcodeCodeActiveQueryRequest } from 'offiaccount/marketcode'
import type { MaterialBatchgetMaterialResponse } from 'offiaccount/material'
import type { MenuButton } from 'offiaccount/menu'
import type { MassPreviewReceiver } from 'offiaccount/message/mass'
import type { GuideIdentity } from 'offiaccount/types'

export const buttons: MenuButton[] = [
  { name: '店铺', type: 'view', url: 'https://example.com', sub_button: [] },
  { name: '更多', sub_button: [{ name: '签到', type: 'click', key: 'sign-in' }] },
  // @ts-expect-error: a view button needs its `url`, whatever else it has
  { name: '店铺', type: 'view', sub_button: [] },
]

export const receivers: MassPreviewReceiver[] = [
  { touser: 'o1' },
  { towxname: 'somebody' },
  // @ts-expect-error: one receiver only
  { touser: 'o1', towxname: 'somebody' },
]

export const guides: GuideIdentity[] = [
  { guide_account: 'guide@shop' },
  { guide_openid: 'o1' },
  // @ts-expect-error: one way to name the guide
  { guide_account: 'guide@shop', guide_openid: 'o1' },
]

const pictures: DraftPictures = {
  article_type: 'newspic',
  title: '新品',
  content: '三张图',
  image_info: { image_list: [{ image_media_id: 'image' }] },
}

export const drafts: DraftArticle[] = [
  { title: '新品', content: '<p>欢迎</p>', thumb_media_id: 'thumb', digest: '上市' },
  pictures,
  // @ts-expect-error: pictures have no digest
  { ...pictures, digest: '上市' },
  // @ts-expect-error: pictures lead to no source
  { ...pictures, content_source_url: 'https://example.com' },
]

export const materials: MaterialBatchgetMaterialResponse['item'] = [
  { media_id: 'file', update_time: 1, name: 'photo.jpg' },
  { media_id: 'articles', update_time: 1, content: { news_item: [] } },
  // @ts-expect-error: a file has a name, articles a content
  { media_id: 'neither', update_time: 1 },
]

export const codes: MarketcodeCodeActiveQueryRequest[] = [
  { application_id: 1n, code_index: 0 },
  { code: '123456789' },
  // @ts-expect-error: a code stands alone
  { application_id: 1, code_index: 0, code: '123456789' },
]
