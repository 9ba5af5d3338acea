// Generated from endpoints.yaml (store). Do not edit: npm run generate

import * as store from '../../src/generated/store.js'
import { describeEndpoint, sampleFile } from '../support/endpoint.js'

describeEndpoint({
  op: 'store.uploadImg',
  call: store.uploadImg,
  request: { filename: 'camera.png', media: sampleFile('photo.jpg') },
  sends: 'POST /merchant/common/upload_img',
  query: ['filename'],
  body: 'multipart',
  returns: { image_url: 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0' },
})
