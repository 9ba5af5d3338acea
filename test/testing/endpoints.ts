import type { MockEndpoint, Schema } from '../../src/testing/model.js'

export const text = { type: 'string' }
const sentInt64 = { type: ['integer', 'string'], format: 'int64', pattern: '^-?[0-9]+$' }
const file = { type: 'string', format: 'binary' }

/** Kinds of endpoints that the card family does not have. */
export const endpoints: MockEndpoint[] = [
  {
    op: 'mass.get',
    method: 'POST',
    path: '/mass/get',
    body: {
      as: 'json',
      schema: object({ msg_id: sentInt64 }, ['msg_id']),
    },
    answer: 'json',
    returns: { msg_id: '9007199254740993', list: [{ id: '9223372036854775807', size: 1 }] },
    int64: { send: ['msg_id'], receive: ['msg_id', 'list[].id'] },
  },
  {
    op: 'mass.log',
    method: 'GET',
    path: '/mass/log',
    query: object({ after: sentInt64 }, ['after']),
    answer: 'json',
    returns: {},
  },
  {
    op: 'media.get',
    method: 'GET',
    path: '/media/get',
    query: object({ media_id: text }, ['media_id']),
    answer: 'binary',
  },
  {
    op: 'material.get',
    method: 'POST',
    path: '/material/get',
    body: { as: 'json', schema: object({ media_id: text }, ['media_id']) },
    answer: 'mixed',
    returns: { title: 'video' },
  },
  {
    op: 'media.upload',
    method: 'POST',
    path: '/media/upload',
    query: object({ type: { enum: ['image', 'video'] } }, ['type']),
    body: {
      as: 'multipart',
      schema: object(
        {
          media: file,
          description: { $ref: '#/$defs/Description' },
          count: { type: 'integer' },
          flag: { type: 'boolean' },
        },
        ['media'],
      ),
    },
    answer: 'json',
    returns: { media_id: 'm1' },
  },
  {
    op: 'voice.translate',
    method: 'POST',
    path: '/voice/translate',
    query: object({ lfrom: text }, ['lfrom']),
    body: { as: 'raw', schema: object({ content: text }, ['content']) },
    answer: 'json',
    returns: { to_content: 'hello' },
  },
  {
    op: 'oauth.token',
    method: 'GET',
    path: '/sns/oauth2/access_token',
    auth: 'none',
    query: object({ appid: text, code: text }, ['appid', 'code']),
    answer: 'json',
    returns: {},
  },
  {
    op: 'oauth.user',
    method: 'GET',
    path: '/sns/userinfo',
    auth: 'user',
    query: object({ access_token: text, openid: text }, ['access_token', 'openid']),
    answer: 'json',
    returns: { openid: 'o1' },
  },
  {
    op: 'poi.list',
    method: 'GET',
    path: '/poi/list',
    query: object(
      {
        begin: { type: 'integer' },
        kind: { enum: [0, 1] },
        either: { anyOf: [{ type: 'integer' }, text] },
        open: { type: 'boolean' },
      },
      ['begin'],
    ),
    answer: 'json',
    returns: {},
  },
  {
    op: 'stat.first',
    method: 'GET',
    path: '/stat?action=first',
    answer: 'json',
    returns: { n: 1 },
  },
  { op: 'stat.any', method: 'GET', path: '/stat', answer: 'json', returns: { n: 0 } },
  { op: 'panel.get', method: 'GET', path: '/menu', answer: 'json', returns: { menu: {} } },
  { op: 'panel.set', method: 'POST', path: '/menu', answer: 'nothing' },
  { op: 'ip.list', method: 'GET', path: '/ip', answer: 'json', returns: ['127.0.0.1'] },
]

export function object(properties: Record<string, Schema>, required: string[]): Schema {
  return { type: 'object', properties, required }
}
