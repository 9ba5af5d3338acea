import {
  followPublication,
  isPublishError,
  publishDraft,
  saveDraft,
  type PublishProgress,
} from 'offiaccount/article'
import { isApiError } from 'offiaccount'
import { expect, test } from 'vitest'
import { stage } from './support/account.js'
import { dataUri } from './support/pictures.js'

const cover = await dataUri('#123')

test('a draft is published to its end, and its addresses come in their order', async () => {
  const { account, mock } = stage()
  const { media_id } = await saveDraft(account, [
    { markdown: '# A\n\na', cover },
    { markdown: '# B\n\nb', cover },
  ])
  const [one, other] = mock.remembered.drafts[0]?.articles ?? []
  const seen: PublishProgress[] = []
  const { urls, publish_id } = await publishDraft(account, media_id, {
    onProgress: (progress) => seen.push(progress),
  })
  expect(urls).toEqual([one?.url, other?.url])
  expect(seen.map(({ publish_status: status }) => status)).toEqual([undefined, 0])
  expect(await followPublication(account, publish_id)).toMatchObject({ publish_id, urls })
})

test('it is asked for again while WeChat is at it, further and further apart', async () => {
  const { account, mock } = stage()
  const going = { publish_id: '7', publish_status: 1 as const }
  const done = {
    publish_id: '7',
    publish_status: 0 as const,
    article_id: 'a',
    article_detail: { count: 1, item: [{ idx: 1, article_url: 'http://x/' }] },
  }
  mock.replySequence('publish.get', [going, going, going, done])
  const seen: (number | undefined)[] = []
  const options = {
    interval: 5,
    onProgress: (progress: PublishProgress): number => seen.push(progress.publish_status),
  }
  expect((await followPublication(account, '7', options)).urls).toEqual(['http://x/'])
  expect(seen).toEqual([undefined, 1, 1, 1, 0])
})

test.each<[2 | 3 | 4 | 5 | 6, RegExp]>([
  [2, /copy of an article that others have declared original/],
  [3, /it failed at WeChat, which says no reason/],
  [4, /the review of WeChat did not pass it/],
  [5, /all of its articles were deleted since/],
  [6, /WeChat has banned all of its articles since/],
])('status %i is an error that says why', async (status, reason) => {
  const { account, mock } = stage()
  mock.reply('publish.get', { publish_id: '7', publish_status: status, fail_idx: [2] })
  const error: unknown = await followPublication(account, '7').catch((thrown: unknown) => thrown)
  if (!isPublishError(error)) throw error
  expect(error).toMatchObject({
    publish_id: '7',
    publish_status: status,
    fail_idx: [2],
    outcome: 'refused',
  })
  expect(error.message).toMatch(reason)
  expect(error.message).toContain(`the publication 7 has status ${status} (article 2)`)
})

test('the waiting ends with its time, or when it is stopped', async () => {
  const { account, mock } = stage()
  mock.reply('publish.get', { publish_id: '7', publish_status: 1 })
  const late: unknown = await followPublication(account, '7', { interval: 5, timeout: 20 }).catch(
    (thrown: unknown) => thrown,
  )
  expect(late).toMatchObject({ name: 'PublishError', publish_status: 1, outcome: 'unknown' })
  const signal = AbortSignal.timeout(20)
  await expect(
    followPublication(account, '7', { interval: 60_000, signal }),
  ).rejects.toHaveProperty('name', 'TimeoutError')
})

test('what WeChat refuses at once is its errcode', async () => {
  const { account, mock } = stage()
  mock.failNext('publish.submit', { errcode: 48001 })
  const error: unknown = await publishDraft(account, 'any').catch((thrown: unknown) => thrown)
  expect(isApiError(error, 48001)).toBe(true)
})
