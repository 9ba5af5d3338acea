// Generated from mini-program.yaml (all groups). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat --tests test/wechat

import type { Download } from 'offiaccount'
import type { MockEndpoints } from 'offiaccount/testing'
import type {
  LoginCheckSessionRequest,
  LoginCode2SessionRequest,
  LoginCode2SessionResponse,
} from '../../src/wechat/login.js'
import type {
  MediaUploadTempMediaRequest,
  MediaUploadTempMediaResponse,
} from '../../src/wechat/media.js'
import type { SubscribeSendRequest, SubscribeSendResponse } from '../../src/wechat/subscribe.js'
import type { WxacodeGetUnlimitedRequest } from '../../src/wechat/wxacode.js'

/** What each function takes and resolves to. */
export interface Operations {
  'login.code2Session': { request: LoginCode2SessionRequest; response: LoginCode2SessionResponse }
  'login.checkSession': { request: LoginCheckSessionRequest; response: undefined }
  'wxacode.getUnlimited': { request: WxacodeGetUnlimitedRequest; response: Download }
  'media.uploadTempMedia': {
    request: MediaUploadTempMediaRequest
    response: MediaUploadTempMediaResponse
  }
  'subscribe.send': { request: SubscribeSendRequest; response: SubscribeSendResponse }
}

/** The named types that the schemas refer to. */
const definitions = {
  SubscribeValue: {
    type: 'object',
    properties: { value: { type: 'string' } },
    required: ['value'],
  },
}

/** For `createMockWeChat({ endpoints })`. */
export const endpoints: MockEndpoints<Operations> = {
  'login.code2Session': {
    method: 'GET',
    path: '/sns/jscode2session',
    auth: 'none',
    query: {
      type: 'object',
      properties: {
        appid: { type: 'string' },
        secret: { type: 'string' },
        js_code: { type: 'string' },
        grant_type: { enum: ['authorization_code'] },
      },
      required: ['appid', 'secret', 'js_code', 'grant_type'],
    },
    answer: 'json',
    returns: { openid: 'OPENID', session_key: 'SESSION_KEY', unionid: 'UNIONID' },
    definitions: definitions,
  },
  'login.checkSession': {
    method: 'GET',
    path: '/wxa/checksession',
    query: {
      type: 'object',
      properties: {
        openid: { type: 'string' },
        signature: { type: 'string' },
        sig_method: { enum: ['hmac_sha256'] },
      },
      required: ['openid', 'signature', 'sig_method'],
    },
    answer: 'nothing',
    definitions: definitions,
  },
  'wxacode.getUnlimited': {
    method: 'POST',
    path: '/wxa/getwxacodeunlimit',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          scene: { type: 'string', minLength: 1, maxLength: 32 },
          page: { type: 'string' },
          check_path: { type: 'boolean' },
          env_version: { enum: ['release', 'trial', 'develop'] },
          width: { type: 'integer', minimum: 280, maximum: 1280 },
          auto_color: { type: 'boolean' },
          line_color: {
            type: 'object',
            properties: {
              r: { type: 'integer', minimum: 0, maximum: 255 },
              g: { type: 'integer', minimum: 0, maximum: 255 },
              b: { type: 'integer', minimum: 0, maximum: 255 },
            },
            required: ['r', 'g', 'b'],
          },
          is_hyaline: { type: 'boolean' },
        },
        required: ['scene'],
      },
    },
    answer: 'binary',
    definitions: definitions,
  },
  'media.uploadTempMedia': {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    query: {
      type: 'object',
      properties: { type: { enum: ['image'] } },
      required: ['type'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: { media: { type: 'string', format: 'binary' } },
        required: ['media'],
      },
    },
    answer: 'json',
    returns: { type: 'image', media_id: 'MEDIA_ID', created_at: 1 },
    definitions: definitions,
  },
  'subscribe.send': {
    method: 'POST',
    path: '/cgi-bin/message/subscribe/send',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          touser: { type: 'string' },
          template_id: { type: 'string' },
          data: {
            type: 'object',
            additionalProperties: { $ref: '#/$defs/SubscribeValue' },
          },
          page: { type: 'string' },
          miniprogram_state: { enum: ['developer', 'trial', 'formal'] },
          lang: { enum: ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'] },
        },
        required: ['touser', 'template_id', 'data'],
      },
    },
    int64: { receive: ['msgid'] },
    answer: 'json',
    returns: { msgid: '9007199254740993' },
    definitions: definitions,
  },
}
