import { expect, test } from 'vitest'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { effects } from '../../src/generated/effects.js'
import { model } from './manifest.js'

/** Functions that are named like reads and must not be repeated all the same. */
const consuming: Record<string, string> = {
  'util.getAccessToken': 'issues a new token and ends the old one',
  'util.getStableAccessToken': 'with force_refresh it ends the token',
  'component.getComponentAccessToken': 'issues a new token',
  'component.queryAuth': 'redeems a code',
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
  'open.have': 'tells whether there is one',
  'open.sameEntity': 'compares',
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

/** Functions that are named like deletions and change something that another call changes back. */
const leaving: Record<string, string> = {
  'guide.guide.delGuide2GuideGroup': 'a guide leaves a group',
  'guide.tag.delGuideBuyerTag': 'a customer loses a tag',
}

/** Functions that delete, although their names do not say so. */
const deleting: Record<string, string> = {
  'message.template.setIndustry': 'the templates of the former industry are deleted',
  'poi.delpoi': 'one word of two',
  'card.unavailableCode': 'a card of a user becomes void',
  'guide.job.cancelGuideMassendJob': 'a job is never carried out',
  'invoice.clearOutInvoice': 'an invoice is reversed',
}

/** Functions that reach people, although their names do not say so. */
const reaching: Record<string, string> = {
  'customservice.typing': 'the user sees it',
  'customservice.inviteWorker': 'an invitation',
  'message.mass.preview': 'one user receives it',
  'message.template.subscribe': 'a message to one user',
  'card.membercard.updateUser': 'the user is notified, unless the request says otherwise',
  'guide.guide.addGuideAcct': 'an invitation',
  'guide.job.addGuideMassendJob': 'a job for a guide',
  'invoice.rejectInsert': 'the user is notified',
  'invoice.makeOutInvoice': 'the invoice comes into the wallet of the user',
  'invoice.insert': 'the invoice comes into the wallet of the user',
  'nontax.insertBill': 'the bill comes into the wallet of the user',
}

const deletions = /^(del|delete)$/

const endpoints = allEndpoints(model).map(({ name, effect, ...each }) => ({
  op: opOf({ name, ...each }),
  effect,
  safe: effect === 'read',
  isDeletion: wordsOf(name).some((word) => deletions.test(word)),
  isSending: wordsOf(name)[0] === 'send',
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

const functionsWith = (effect: string): string[] =>
  endpoints.filter((each) => each.effect === effect).map(({ op }) => op)

test('what is named a deletion deletes, unless another call brings back what it takes', () => {
  const others = endpoints.filter(({ isDeletion, effect }) => isDeletion && effect !== 'delete')
  expect(others.map(({ op }) => op).sort()).toEqual(Object.keys(leaving).sort())
})

test('what deletes is named a deletion, or the table says what it deletes', () => {
  const others = endpoints.filter(({ isDeletion, effect }) => !isDeletion && effect === 'delete')
  expect(others.map(({ op }) => op).sort()).toEqual(Object.keys(deleting).sort())
})

test('what is named a sending reaches people, and the table says what else does', () => {
  const silent = endpoints.filter(({ isSending, effect }) => isSending && effect !== 'send')
  expect(silent).toEqual([])
  const others = endpoints.filter(({ isSending, effect }) => !isSending && effect === 'send')
  expect(others.map(({ op }) => op).sort()).toEqual(Object.keys(reaching).sort())
})

test('few functions publish, or move or cost money', () => {
  expect(functionsWith('publish').sort()).toEqual([
    'account.qrcodeJumpPublish',
    'comment.markElect',
    'comment.replyAdd',
    'publish.submit',
  ])
  expect(functionsWith('pay').sort()).toEqual([
    'ai.ocrBankcard',
    'ai.ocrBizLicense',
    'ai.ocrCommon',
    'ai.ocrDriving',
    'ai.ocrDrivingLicense',
    'ai.ocrIDCard',
    'ai.ocrPlateNum',
    'ai.qrCode',
    'card.giftcard.orderRefund',
    'nontax.microPay',
    'nontax.refund',
    'nontax.vehicle.payApply',
  ])
})

test('what is repeated after no failure reaches people', () => {
  const once = allEndpoints(model).filter((endpoint) => endpoint.once)
  expect(once.length).toBeGreaterThan(0)
  expect(once.filter(({ effect }) => effect !== 'send')).toEqual([])
})

test('a program knows the effect of every function', () => {
  expect(effects).toEqual(Object.fromEntries(endpoints.map(({ op, effect }) => [op, effect])))
})
