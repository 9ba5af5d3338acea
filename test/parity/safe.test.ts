import { expect, test } from 'vitest'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { model } from './manifest.js'

/** Functions that are named like reads and must not be repeated all the same. */
const consuming: Record<string, string> = {
  'util.getAccessToken': 'issues a new token and ends the old one',
  'util.getStableAccessToken': 'with force_refresh it ends the token',
  'invoice.getAuthUrl': 'opens the authorization of an order',
  'invoice.getUserTitleUrl': 'makes a link for one user',
  'invoice.getSelectTitleUrl': 'makes a link with an attachment of its own',
  'nontax.getBillAuthUrl': 'opens the authorization of an order',
  'nontax.mockQueryFee': 'lets WeChat send a test query',
  'nontax.realNameGetAuthUrl': 'makes a link with a lifetime',
  'nontax.getRealName': 'redeems a token',
  'cityservice.getMedRealName': 'redeems an authorization code',
}

/** Functions that merely read, although their names do not say so or speak of a change. */
const reading: Record<string, string> = {
  'oauth.auth': 'checks a token',
  'comment.list': 'lists',
  'user.changeOpenid': 'translates ids: the users stay as they are',
  'datacube.publisherAdposGeneral': 'statistics',
  'datacube.publisherCpsGeneral': 'statistics',
  'datacube.publisherSettlement': 'statistics',
  'card.getDepositCount': 'counts what was deposited',
  'card.membercard.activateGetUrl': 'tells where a card is activated',
  'card.membercard.activateTempInfoGet':
    'its ticket runs out by time: users report answers to the same one twice',
  'poi.getpoi': 'one word of two',
  'ai.translateContent': 'translates',
  'marketcode.ticketToCode': 'no document limits how often a ticket is exchanged',
  'invoice.platformGetpdf': 'one word of two',
  'invoice.scanTitle': 'reads the title that a user shows',
  'cps.productStatus': 'tells a state',
}

const reads = /^(get|batchget|query|fetch|count|check|decrypt|search|match|download)$/
const changes =
  /^(add|create|set|update|mod|modify|del|delete|send|submit|upload|consume|clear|insert|reject|refund|deposit|cancel|reply|invite|publish|notify|activate|rebind|blacklist|tagging)$/

/** What an endpoint is named after: `kfSessionGetList` → kf, session, get, list. */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
}

const endpoints = allEndpoints(model).map(({ name, safe, ...each }) => ({
  op: opOf({ name, ...each }),
  safe,
  isRead: wordsOf(name).some((word) => reads.test(word)),
  isChange: wordsOf(name).some((word) => changes.test(word)),
}))

test('what is named a read is safe, unless it consumes something', () => {
  const unsafe = endpoints.filter(({ isRead, isChange, safe }) => isRead && !isChange && !safe)
  expect(unsafe.map(({ op }) => op).sort()).toEqual(Object.keys(consuming).sort())
})

test('what is safe is named a read, or the table says why it is one', () => {
  const others = endpoints.filter(({ isRead, isChange, safe }) => safe && (!isRead || isChange))
  expect(others.map(({ op }) => op).sort()).toEqual(Object.keys(reading).sort())
})

test('what is named a change is not safe', () => {
  const changing = endpoints.filter(({ isRead, isChange }) => isChange && !isRead)
  expect(changing.length).toBeGreaterThan(100)
  expect(changing.filter(({ safe }) => safe).map(({ op }) => op)).toEqual([])
})
