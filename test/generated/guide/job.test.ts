// Generated from endpoints.yaml (guide/job). Do not edit: npm run generate

import * as job from '../../../src/generated/guide/job.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'guide.job.addGuideMassendJob',
  call: job.addGuideMassendJob,
  request: {
    task_name: '春季新品',
    task_remark: '周五前发完',
    push_time: 1773108000,
    openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'],
    material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/addguidemassendjob',
  body: 'json',
  returns: {
    task_result: [{ task_id: '1332519773019865088', openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'] }],
  },
})

describeEndpoint({
  op: 'guide.job.getGuideMassendJobList',
  call: job.getGuideMassendJobList,
  request: { task_status: [1], offset: 0, limit: 50, guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguidemassendjoblist',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    list: [
      {
        task_id: '1332519773019865088',
        guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
        task_name: '春季新品',
        task_remark: '周五前发完',
        task_status: 1,
        material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
        buyer_info: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', send_status: 1 }],
        push_time: 1773108000,
        finish_time: 0,
        create_time: 1772416800,
        update_time: 1773021600,
      },
    ],
  },
})

describePages({
  op: 'guide.job.getGuideMassendJobList',
  call: job.getGuideMassendJobListAll,
  request: { guide_account: 'wx_guide_zhang' },
  by: 'offset',
  position: 'offset',
  size: 'limit',
  items: 'list',
  next: 'total_count',
})

describeEndpoint({
  op: 'guide.job.getGuideMassendJob',
  call: job.getGuideMassendJob,
  request: { task_id: '1332519773019865088' },
  sends: 'POST /cgi-bin/guide/getguidemassendjob',
  safe: true,
  body: 'json',
  json: '{"task_id":1332519773019865088}',
  returns: {
    job: {
      task_id: '1332519773019865088',
      guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
      task_name: '春季新品',
      task_remark: '周五前发完',
      task_status: 1,
      material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
      buyer_info: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', send_status: 1 }],
      push_time: 1773108000,
      finish_time: 0,
      create_time: 1772416800,
      update_time: 1773021600,
    },
  },
})

describeEndpoint({
  op: 'guide.job.updateGuideMassendJob',
  call: job.updateGuideMassendJob,
  request: {
    task_id: '1332519773019865088',
    task_name: '春季新品',
    task_remark: '周五前发完',
    push_time: 1773108000,
    openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'],
    material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
  },
  sends: 'POST /cgi-bin/guide/updateguidemassendjob',
  body: 'json',
  json: '{"task_id":1332519773019865088,"task_name":"春季新品","task_remark":"周五前发完","push_time":1773108000,"openid":["oFS7Fjl0WsZ9AMZqrI80nbIq8xrA"],"material":[{"type":1,"word":"新品已到店，欢迎试穿"}]}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.job.cancelGuideMassendJob',
  call: job.cancelGuideMassendJob,
  request: { task_id: '1332519773019865088' },
  sends: 'POST /cgi-bin/guide/cancelguidemassendjob',
  body: 'json',
  json: '{"task_id":1332519773019865088}',
  answer: 'nothing',
})
