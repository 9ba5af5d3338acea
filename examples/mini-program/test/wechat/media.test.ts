// Generated from mini-program.yaml (media). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat --tests test/wechat

import { describeEndpoint, sampleFile } from 'offiaccount/testing/vitest'
import * as media from '../../src/wechat/media.js'
import { endpoints } from './mock.js'

describeEndpoint(
  {
    op: 'media.uploadTempMedia',
    call: media.uploadTempMedia,
    request: { type: 'image', media: sampleFile('image.png') },
    sends: 'POST /cgi-bin/media/upload',
    query: ['type'],
    body: 'multipart',
    returns: { type: 'image', media_id: 'MEDIA_ID', created_at: 1 },
  },
  endpoints,
)
