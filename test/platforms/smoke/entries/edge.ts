import { respond } from './respond.js'

interface FetchEvent {
  request: Request
  respondWith: (response: Promise<Response>) => void
}

declare function addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void

addEventListener('fetch', (event) => {
  event.respondWith(respond(event.request))
})
