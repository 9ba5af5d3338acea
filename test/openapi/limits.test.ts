import { expect, test } from 'vitest'
import { openApiOf, type Schema } from './support/document.js'

const { document } = openApiOf(`groups:
  card:
    doc: 卡券
    types:
      CardStatus -- 状态:
        enum of:
          OPEN: 开放
          CLOSED: 关闭
          0: 未知
      CardKind:
        enum of:
          GROUPON: 团购券
          CASH: 代金券
    endpoints:
      create:
        title: 创建卡券
        doc: 创建卡券
        link: https://developers.weixin.qq.com/doc
        post: /card/create
        body:
          count: integer(1..50)
          price: number(0..)
          title: string(1..64)
          notice: string(..128 bytes)
          code_list: string(..20)[](1..100)
          status: CardStatus
          kind: CardKind
      upload:
        title: 上传图片
        doc: 上传图片
        link: https://developers.weixin.qq.com/doc
        post: /card/upload
        query:
          type: enum(image, thumb)
        multipart:
          media: file(..1 MB, jpg png)
        returns:
          by type:
            image:
              media_id: string
            thumb:
              thumb_media_id: string
`)

function schemaOf(path: string, mediaType: string): Schema | undefined {
  return document.paths[path]?.post?.requestBody?.content[mediaType]?.schema
}

test('limits are keywords, of bytes and file names those of a vendor', () => {
  expect(schemaOf('/card/create', 'application/json')?.properties).toEqual({
    count: { type: 'integer', minimum: 1, maximum: 50 },
    price: { type: 'number', minimum: 0 },
    title: { type: 'string', minLength: 1, maxLength: 64 },
    notice: { type: 'string', 'x-max-bytes': 128, description: '最多 128 字节' },
    code_list: {
      type: 'array',
      items: { type: 'string', maxLength: 20 },
      minItems: 1,
      maxItems: 100,
    },
    status: { $ref: '#/components/schemas/CardStatus' },
    kind: { $ref: '#/components/schemas/CardKind' },
  })
  expect(schemaOf('/card/upload', 'multipart/form-data')?.properties?.media).toMatchObject({
    format: 'binary',
    'x-max-bytes': 1_048_576,
    'x-formats': ['jpg', 'png'],
  })
})

test('the values of an enum have their texts, apart for texts and numbers', () => {
  expect(document.components.schemas.CardStatus).toEqual({
    description: '状态',
    anyOf: [
      { type: 'string', enum: ['OPEN', 'CLOSED'], 'x-enum-descriptions': ['开放', '关闭'] },
      { type: 'integer', enum: [0], 'x-enum-descriptions': ['未知'] },
    ],
  })
})

test('each branch of an answer says when it is returned', () => {
  const schema = document.paths['/card/upload']?.post?.responses[200].content['application/json']
  expect(schema?.schema.allOf?.[1]?.anyOf).toMatchObject([
    { description: '上传图片：type 为 image 时的返回结果', required: ['media_id'] },
    { description: '上传图片：type 为 thumb 时的返回结果', required: ['thumb_media_id'] },
  ])
})
