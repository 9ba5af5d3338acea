import { Redis } from 'ioredis'
import { createCallback, reply, type PlainAnswer, type PlainRequest } from 'offiaccount/callback'
import { redisStore } from 'offiaccount/redis'
import { encrypted } from './wechat.js'

/** What a process of the deployment is sent, and what it says. */
export interface Question {
  id: number
  request: PlainRequest
}

export type Saying =
  | { type: 'ready' }
  | { type: 'started' | 'finished'; content: string }
  | { type: 'answer'; id: number; answer: PlainAnswer }
  | { type: 'error'; message: string }

const [redisUrl = '', name = '', holds] = process.argv.slice(2)

function say(saying: Saying): void {
  process.send?.(saying)
}

const callback = createCallback(
  {
    ...encrypted,
    store: redisStore(new Redis(redisUrl)),
    onError: ({ message }) => {
      say({ type: 'error', message })
    },
  },
  {
    text: async ({ message }) => {
      say({ type: 'started', content: message.Content })
      if (holds) await new Promise(() => undefined)
      say({ type: 'finished', content: message.Content })
      return reply.text(`${message.Content} by ${name}`)
    },
  },
)

process.on('message', ({ id, request }: Question) => {
  void callback.handle(request).then((answer) => {
    say({ type: 'answer', id, answer })
  })
})
say({ type: 'ready' })
