import { get, submit, type PublishGetResponse } from '../generated/publish.js'
import { isKind, OffiAccountError } from '../runtime/errors/error.js'
import type { Client } from '../runtime/request.js'

export interface PublishOptions {
  /** Stops the waiting; WeChat goes on. */
  signal?: AbortSignal | undefined
  /** Milliseconds between two looks, at first; later ones are further apart, up to ten times. Default: 1,000. */
  interval?: number | undefined
  /** Milliseconds after which the waiting ends. Default: 600,000. */
  timeout?: number | undefined
  /** Is told of each look, and at once of the `publish_id`, by which `followPublication` goes on later. */
  onProgress?: ((progress: PublishProgress) => void) | undefined
}

export interface PublishProgress {
  publish_id: string
  /** Undefined before the first look. */
  publish_status?: number | undefined
  /** Milliseconds since it began. */
  elapsed: number
}

export interface Publication {
  publish_id: string
  article_id: string
  /** Of each article, in their order. */
  urls: string[]
}

/** What each status means, and what can be done. */
const failures: Readonly<Record<number, string>> = {
  2: 'WeChat takes it for a copy of an article that others have declared original: change what is copied, or ask them for a place on their whitelist',
  3: 'it failed at WeChat, which says no reason: look at the draft in mp.weixin.qq.com, and publish it again',
  4: 'the review of WeChat did not pass it: change what breaks the rules of the platform, and publish it again',
  5: 'it was published, and all of its articles were deleted since',
  6: 'it was published, and WeChat has banned all of its articles since',
}

/** A draft is not published: WeChat has refused it, or was not done in time. */
export class PublishError extends OffiAccountError {
  override readonly name = 'PublishError'
  readonly publish_id: string
  /** As `publish.get` has it: 1 if WeChat is still at it. */
  readonly publish_status: number
  /** Which articles WeChat objects to; the first is 1. */
  readonly fail_idx: readonly number[]

  constructor(
    publish_id: string,
    publish_status: number,
    fail_idx: readonly number[],
    message: string,
  ) {
    super(message, { outcome: publish_status === 1 ? 'unknown' : 'refused' })
    this.publish_id = publish_id
    this.publish_status = publish_status
    this.fail_idx = fail_idx
  }
}

export function isPublishError(value: unknown): value is PublishError {
  return isKind(value, 'PublishError')
}

export async function publishDraft(
  account: Client,
  media_id: string,
  options: PublishOptions = {},
): Promise<Publication> {
  const { publish_id } = await submit(account, { media_id }, { signal: options.signal })
  return followPublication(account, publish_id, options)
}

export async function followPublication(
  account: Client,
  publish_id: string,
  { signal, interval = 1_000, timeout = 600_000, onProgress }: PublishOptions = {},
): Promise<Publication> {
  const began = performance.now()
  const elapsed = (): number => Math.round(performance.now() - began)
  onProgress?.({ publish_id, elapsed: 0 })
  for (let pause = interval; ; pause = Math.min(pause * 1.5, interval * 10)) {
    const answer = await get(account, { publish_id }, { signal })
    const { publish_status } = answer
    onProgress?.({ publish_id, publish_status, elapsed: elapsed() })
    if (publish_status === 0) return publicationOf(answer)
    if (publish_status !== 1) throw failureOf(answer)
    if (elapsed() + pause > timeout) {
      const text = `the publication ${publish_id} is not done after ${Math.round(elapsed() / 1000)} seconds; WeChat goes on with it`
      throw new PublishError(publish_id, publish_status, [], text)
    }
    await wait(pause, signal)
  }
}

function publicationOf({
  publish_id,
  article_id,
  article_detail,
}: Extract<PublishGetResponse, { publish_status: 0 }>): Publication {
  const items = article_detail.item.toSorted((one, other) => one.idx - other.idx)
  return { publish_id, article_id, urls: items.map(({ article_url: url }) => url) }
}

function failureOf({
  publish_id,
  publish_status,
  fail_idx = [],
}: PublishGetResponse): PublishError {
  const which = fail_idx.length === 0 ? '' : ` (article ${fail_idx.join(', ')})`
  const reason =
    failures[publish_status] ?? `WeChat says status ${publish_status}, of which nothing is known`
  const message = `the publication ${publish_id} has status ${publish_status}${which}: ${reason}`
  return new PublishError(publish_id, publish_status, fail_idx, message)
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
