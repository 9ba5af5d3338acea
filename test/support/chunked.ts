import { request } from 'node:http'

/** The status of the answer to a POST whose length is not told: Node sends it in chunks. */
export function postChunked(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.write('{"card_id":')
    sent.end('"p1"}')
  })
}
