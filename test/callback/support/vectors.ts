import { readFileSync } from 'node:fs'

/** A published or computed example of the protocol; `origin` tells where it comes from. */
export interface Vector {
  id: string
  kind: string
  token: string
  encodingAESKey: string
  appid: string
  timestamp: string
  nonce: string
  echostr: string
  encrypt: string
  random: string
  message: string
  method: string
  query: Record<string, string>
  body: string
  expect: {
    signature: string
    msgSignature?: string
    encrypt: string
    random?: string
    message?: string
    appid: string
    body: string
    fields: Record<string, string>
  }
}

const vectors = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
) as Vector[]

export function vectorsOf(kind: string): Vector[] {
  return vectors.filter((vector) => vector.kind === kind)
}
