import { OffiAccountError } from './errors/error.js'

type Failure = typeof import('./failure.js')

let loading: Promise<Failure> | undefined

/**
 * What only a failure needs. The first request begins to load it, so that it is at hand when a call fails, even where no file
 * can be opened by then, or where a deployment has replaced them.
 */
export function loadFailure(): Promise<Failure> {
  loading ??= import('./failure.js').catch((cause: unknown) => {
    loading = undefined
    throw new OffiAccountError('offiaccount cannot load failure.js: were files replaced?', {
      cause,
    })
  })
  return loading
}
