import { ageOf, isSigned, signedState } from '../web-login/state.js'
import { PlatformError } from './error.js'

/** Seconds for which WeChat's page is good: as long as its pre-auth code. */
const maxAge = 1_800

/** Signs and checks what goes along with the redirect address, because WeChat brings back no state of its own. */
export class AuthorizationState {
  readonly #appid: string
  readonly #key: string

  constructor(appid: string, secret: string) {
    this.#appid = appid
    this.#key = secret
  }

  sign(session: string): Promise<string> {
    return signedState(this.#key, this.#purpose(session))
  }

  /** @throws PlatformError if the state is not this platform's for this session, or too old */
  async check(state: string | undefined, session: string): Promise<void> {
    if (!state || !(await isSigned(state, this.#key, this.#purpose(session)))) {
      throw wrong('it was not signed by this platform for this session')
    }
    if (ageOf(state) > maxAge) throw wrong('it is older than half an hour')
  }

  #purpose(session: string): { appid: string; redirectUrl: string; session: string } {
    return { appid: this.#appid, redirectUrl: 'third-party platform', session }
  }
}

function wrong(why: string): PlatformError {
  return new PlatformError('state', `authorization: the state is wrong: ${why}. Begin again`)
}
