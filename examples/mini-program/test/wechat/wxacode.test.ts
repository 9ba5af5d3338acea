// Generated from mini-program.yaml (wxacode). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat --tests test/wechat

import { describeEndpoint } from 'offiaccount/testing/vitest'
import * as wxacode from '../../src/wechat/wxacode.js'
import { endpoints } from './mock.js'

describeEndpoint(
  {
    op: 'wxacode.getUnlimited',
    call: wxacode.getUnlimited,
    request: {
      scene: 'SCENE',
      page: 'PAGE',
      check_path: true,
      env_version: 'release',
      width: 280,
      auto_color: true,
      line_color: { r: 1, g: 1, b: 1 },
      is_hyaline: true,
    },
    sends: 'POST /wxa/getwxacodeunlimit',
    safe: true,
    body: 'json',
    answer: 'binary',
  },
  endpoints,
)
